import { expect, test } from "vitest";
import { seedWorld } from "../seed.ts";
import { createWorld } from "../state.ts";
import { readTweets } from "./tweets-file.ts";

const NOON = Date.UTC(2026, 10, 20, 12);
const HEAD = "tweet_id,author_id,inbound,created_at,text,response_tweet_id,in_response_to_tweet_id";
const AT = "Tue Oct 31 22:10:47 +0000 2017";

const file = [
  HEAD,
  `1,ParcelCo,False,${AT},"@900 Sorry, ""that"" is not right.\nWrite to us?",2,3.0`,
  `2,900,True,Tue Oct 31 22:11:45 +0000 2017,@ParcelCo how?,,1.0`,
  `3,900,True,Tue Oct 31 22:08:27 +0000 2017,@ParcelCo it is lost,1,`,
  `4,901,True,Tue Oct 31 22:01:27 +0000 2017,@OtherCo hi,,`,
  `5,OtherCo,False,Tue Oct 31 22:02:27 +0000 2017,@901 hi,,4`,
].join("\n");

test("reads quoted new lines, doubled quotes, numbers that a spreadsheet made decimal", () => {
  const rows = readTweets(`\uFEFF${file}\n`);
  expect(rows).toHaveLength(5);
  expect(rows[0]).toEqual({
    id: "1",
    author: "ParcelCo",
    inbound: false,
    at: Date.UTC(2017, 9, 31, 22, 10, 47),
    text: '@900 Sorry, "that" is not right.\nWrite to us?',
    inReplyTo: "3",
  });
  expect(rows[2]).not.toHaveProperty("inReplyTo");
});

test("its people, words and threads stand in the world; the newest is minutes old", () => {
  const world = createWorld({ clock: () => NOON });
  seedWorld(world, { tweets: readTweets(file) });
  expect(world.user(world.viewerId)).toMatchObject({
    handle: "ParcelCo",
    own: true,
    verified: true,
  });
  expect(world.ownAccounts()).toHaveLength(1);
  expect(world.timeline().map((post) => post.text)).toEqual([
    "@ParcelCo it is lost",
    "@OtherCo hi",
  ]);
  const [root] = world.timeline();
  const thread = world.conversation(root?.id ?? "");
  expect(thread?.replies.map((post) => world.user(post.authorId)?.handle)).toEqual([
    "ParcelCo",
    "900",
  ]);
  expect(thread?.replies[1]?.createdAt).toBe(new Date(NOON - 3 * 60_000).toISOString());
  expect(world.mentionsOf("ParcelCo").map((post) => post.text)).toEqual([
    "@ParcelCo how?",
    "@ParcelCo it is lost",
  ]);
});

test("another brand can be named; one that is not there is said so", () => {
  const world = createWorld({ clock: () => NOON });
  seedWorld(world, { tweets: readTweets(file), brand: "otherco" });
  expect(world.user(world.viewerId)?.handle).toBe("OtherCo");
  expect(() => seedWorld(createWorld(), { tweets: readTweets(file), brand: "Nobody" })).toThrow(
    'No tweet by "Nobody" is in the file',
  );
});

test.each([
  ["without a column", "tweet_id,author_id\n1,2", /lacks "inbound", .* Save the file as CSV/],
  ["without rows", HEAD, /no tweet below the first line/],
  ["an empty file", "", /lacks "tweet_id"/],
  ["a quote that never ends", `${HEAD}\n1,a,False,${AT},"oh`, /Row 2: .* double quotes/],
  ["a row that is short", `${HEAD}\n1,a,False,${AT},ok,,\n2,b`, /Row 3: /],
  [
    "an id in letters",
    `${HEAD}\nx,a,False,${AT},ok,,`,
    /Row 2: tweet_id is "x"\. Write a whole number/,
  ],
  [
    "an id twice",
    `${HEAD}\n1,a,False,${AT},ok,,\n1,a,False,${AT},ok,,`,
    /Row 3: tweet_id 1 stands twice/,
  ],
  ["no author", `${HEAD}\n1,,False,${AT},ok,,`, /Row 2: author_id is empty/],
  [
    "neither true nor false",
    `${HEAD}\n1,a,maybe,${AT},ok,,`,
    /Row 2: inbound is "maybe"\. Write True/,
  ],
  [
    "another form of time",
    `${HEAD}\n1,a,False,2017-10-31,ok,,`,
    /Row 2: created_at is "2017-10-31"/,
  ],
  ["an answer to words", `${HEAD}\n1,a,False,${AT},ok,,b`, /Row 2: in_response_to_tweet_id is "b"/],
])("says what is wrong with %s", (_, csv, message) => {
  expect(() => readTweets(csv)).toThrow(message);
});

test("a circle of answers does not hang", () => {
  const circle = `${HEAD}\n1,a,False,${AT},one,,2\n2,b,True,${AT},@a two,,1`;
  const world = createWorld({ clock: () => NOON });
  seedWorld(world, { tweets: readTweets(circle) });
  expect(world.posts.size).toBe(2);
});
