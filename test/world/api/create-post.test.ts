import { afterEach, beforeEach, expect, test } from "vitest";
import { ask } from "../ask.ts";
import { startWorld } from "../server.ts";
import type { RunningWorld } from "../server.ts";
import { shortLink } from "./text.ts";

let world: RunningWorld;
let token: string;
beforeEach(async () => {
  world = await startWorld({ site: false });
  token = world.api.grant().access_token;
});
afterEach(() => world.close());

const post = (json: unknown) => ask(world.port, { path: "/2/tweets", token, json });
const replyTo = (key: string, text: string) =>
  post({ text, reply: { in_reply_to_tweet_id: world.posts.get(key) ?? key } });

test("a reply stands in the shared state, as it was written", async () => {
  const reply = await replyTo("lost", "Sorry, Joe. We are on it.");
  expect(reply.status).toBe(201);
  const { id } = reply.json.data as { id: string };
  expect(reply.json).toEqual({
    data: { id, text: "@jtallman Sorry, Joe. We are on it.", edit_history_tweet_ids: [id] },
  });
  expect(world.state.posts.get(id)).toMatchObject({
    authorId: world.state.viewerId,
    text: "Sorry, Joe. We are on it.",
    inReplyTo: world.posts.get("lost"),
    conversationId: world.posts.get("lost"),
    via: "api",
  });
  expect(world.calls.at(-1)).toMatchObject({
    committed: true,
    createdId: id,
    status: 201,
    hasAuth: true,
  });
});

test("links become t.co, and the link to one's messages at the end becomes the card", async () => {
  const link = `https://x.com/messages/compose?recipient_id=${world.state.viewerId}&text=Order%20number%3A%20`;
  const reply = await replyTo("lost", `Please write to us: ${link}`);
  expect(reply.json.data.text).toBe(`@jtallman Please write to us: ${shortLink(link)}`);
  const made = world.state.posts.get(reply.json.data.id as string);
  expect(made?.displayText).toBe("Please write to us:");
  expect(made?.card).toEqual({
    recipientId: world.state.viewerId,
    prompt: "Order number: ",
    url: link,
  });
  const looked = await ask(world.port, {
    path: `/2/tweets/${made?.id}?tweet.fields=entities,display_text_range`,
    token,
  });
  const { text, entities, display_text_range: range } = looked.json.data;
  const [url] = entities.urls;
  expect(url.expanded_url).toBe(link);
  expect([...text].slice(url.start, url.end).join("")).toBe(shortLink(link));
  expect([...text].slice(range[0]).join("")).toBe(`Please write to us: ${shortLink(link)}`);
});

test("direct_message_deep_link makes the card without standing in the text", async () => {
  const link = `https://x.com/messages/compose?recipient_id=${world.state.viewerId}`;
  const reply = await post({ text: "Questions? Write to us.", direct_message_deep_link: link });
  expect(world.state.posts.get(reply.json.data.id as string)).toMatchObject({
    displayText: "Questions? Write to us.",
    card: { recipientId: world.state.viewerId, prompt: "" },
  });
});

const plain = (detail: string) => ({
  title: "Forbidden",
  detail,
  type: "about:blank",
  status: 403,
});

test("refusals of a reply, in X's own words", async () => {
  const gone = plain("You attempted to reply to a Tweet that is deleted or not visible to you.");
  const notSummoned = {
    detail: "You can only reply to or quote posts where you are mentioned or are the author.",
    type: "https://api.x.com/2/problems/not-authorized-for-resource",
    status: 403,
  };
  expect((await replyTo("limited", "hello")).json).toEqual(
    plain("You are not permitted to reply to this conversation."),
  );
  expect((await replyTo("1", "hello")).json).toEqual(gone);
  world.state.deletePost(world.posts.get("fr") ?? "");
  expect((await replyTo("fr", "hello")).json).toEqual(gone);
  // A comment under the brand's own post that does not name the brand.
  expect((await replyTo("chain3", "hello")).json).toMatchObject(notSummoned);
  expect((await replyTo("frown", "hello")).json).toMatchObject(notSummoned);
  const quote = await post({ text: "look", quote_tweet_id: world.posts.get("quotenotice") });
  expect([quote.status, quote.json.detail]).toEqual([403, notSummoned.detail]);
  expect([...world.state.posts.values()].filter(({ via }) => via === "api")).toEqual([]);
});

test("allowed: named, quoted, one's own, and named where replies are limited to those named", async () => {
  for (const key of ["shout", "quotenotice", "notice", "limitedmention"]) {
    const reply = await replyTo(key, `about ${key}`);
    expect([key, reply.status]).toEqual([key, 201]);
  }
});

test("the same reply twice is refused the second time, and one stands there", async () => {
  expect((await replyTo("lost", "Sorry!")).status).toBe(201);
  const again = await replyTo("lost", "Sorry!");
  expect([again.status, again.json]).toEqual([
    403,
    plain("You are not allowed to create a Tweet with duplicate content."),
  ]);
  expect(world.state.conversation(world.posts.get("lost") ?? "")?.replies).toHaveLength(1);
});

test.each([
  ["an unknown key", { text: "a", colour: "red" }],
  ["no text", {}],
  ["an empty text", { text: "" }],
  ["a text that is no text", { text: 5 }],
  ["an id in letters", { text: "a", reply: { in_reply_to_tweet_id: "abc" } }],
  ["too long a text", { text: "a".repeat(281) }],
  ["both kinds of card", { text: "a", card_uri: "x", direct_message_deep_link: "y" }],
])("%s is a bad request", async (_, json) => {
  const reply = await post(json);
  expect([reply.status, reply.json.title]).toEqual([400, "Invalid Request"]);
  expect(reply.headers["content-type"]).toContain("application/problem+json");
});

test.each([
  ["broken JSON", { raw: "{", headers: { "content-type": "application/json" } }, 400],
  ["a form", { form: { text: "a" } }, 400],
  ["plain text", { raw: "a", headers: { "content-type": "text/plain" } }, 400],
  ["nothing", { raw: "", headers: { "content-type": "application/json" } }, 400],
  ["too much", { json: { text: "a".repeat(1_100_000) } }, 400],
  [
    "good JSON in chunks",
    {
      raw: '{"text":"in chunks"}',
      headers: { "content-type": "application/json", "transfer-encoding": "chunked" },
    },
    201,
  ],
])("a body of %s", async (_, body, status) => {
  const reply = await ask(world.port, { path: "/2/tweets", method: "POST", token, ...body });
  expect(reply.status).toBe(status);
});
