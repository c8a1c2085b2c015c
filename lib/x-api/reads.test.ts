import { expect, test } from "vitest";
import { createXApi } from "./index.ts";
import { ANN, fakeX, goodTokens, json, message, NOW, SHOP } from "../../test/fakes/fake-x.ts";

function given(answers: Parameters<typeof fakeX>, tokens = goodTokens()) {
  const x = fakeX(...answers);
  return { asked: x.asked, tokens, api: createXApi({ fetch: x.fetch, now: () => NOW, tokens }) };
}

const ann = {
  id: "22",
  username: "Ann",
  name: "Ann Lee",
  description: "Tea.",
  profile_image_url: "https://pbs.twimg.com/a.jpg",
  created_at: "2012-01-01T00:00:00.000Z",
  public_metrics: { followers_count: 7 },
  connection_status: ["followed_by"],
  receives_your_dm: false,
};

test("a customer, with every fact's source and time", async () => {
  const { api, asked } = given([json(200, { data: ann })]);
  const fact = (value: unknown) => ({ value, source: "api", at: NOW });
  expect(await api.userByHandle(SHOP, ANN)).toEqual({
    value: {
      userId: fact("22"),
      handle: fact("Ann"),
      displayName: fact("Ann Lee"),
      picture: fact("https://pbs.twimg.com/a.jpg"),
      bio: fact("Tea."),
      followers: fact(7),
      joined: fact("2012-01-01T00:00:00.000Z"),
      followsYou: fact(true),
      youFollow: fact(false),
      receivesYourDm: fact(false),
    },
  });
  expect(asked).toHaveLength(1);
  expect(asked[0]!.url.pathname).toBe("/2/users/by/username/ann");
  expect(asked[0]!.url.searchParams.has("expansions")).toBe(false);
});

test("what X leaves out, or says strangely, is unknown", async () => {
  const odd = {
    id: "22",
    username: "Ann",
    name: 5,
    connection_status: "x",
    profile_image_url: "javascript:1",
  };
  const { api } = given([json(200, { data: odd })]);
  const read = await api.userByHandle(SHOP, ANN);
  expect("value" in read && Object.keys(read.value)).toEqual(["userId", "handle"]);
});

test.each([
  [
    json(200, { errors: [{ type: "https://api.x.com/2/problems/resource-not-found" }] }),
    "notFound",
  ],
  [json(402, { title: "CreditsDepleted" }), "noCredits"],
  [json(500, {}), "other"],
  [json(200, { data: { id: "x" } }), "other"],
  [json(200, null), "other"],
  [new TypeError("Failed to fetch"), "offline"],
])("a read that fails says why (%#)", async (answer, kind) => {
  const { api } = given([answer]);
  expect(await api.userByHandle(SHOP, ANN)).toMatchObject({ problem: { kind } });
});

test("a read is made again after a 401, once, with the new token", async () => {
  const grant = { accessToken: "token-2", userId: "11", scopes: [] };
  const no = json(401, { title: "Unauthorized" });
  const first = given([no, json(200, { data: ann })], goodTokens({ grant }));
  expect(await first.api.userByHandle(SHOP, ANN)).toHaveProperty("value");
  expect(first.asked.map(({ headers }) => headers.get("authorization"))).toEqual([
    "Bearer token-1",
    "Bearer token-2",
  ]);
  const second = given([no], goodTokens({ grant }));
  expect(await second.api.userByHandle(SHOP, ANN)).toMatchObject({
    problem: { kind: "other", status: 401 },
  });
  expect(second.asked).toHaveLength(2);
  const third = given([no]);
  expect(await third.api.userByHandle(SHOP, ANN)).toEqual({ problem: { kind: "signedOut" } });
  expect(third.asked).toHaveLength(1);
});

test("the number that a message needs", async () => {
  const { api } = given([json(200, { data: ann })]);
  expect(await api.userIdOf(message())).toEqual({ userId: "22" });
  const lost = given([json(404, { type: "https://api.x.com/2/problems/resource-not-found" })]);
  expect(await lost.api.userIdOf(message())).toMatchObject({ refusal: { kind: "notFound" } });
});

test("who the account is", async () => {
  const { api } = given([json(200, { data: { id: "11", username: "Shop", name: "The Shop" } })]);
  expect(await api.me(SHOP)).toEqual({
    value: { userId: "11", handle: "shop", shownHandle: "Shop", name: "The Shop" },
  });
});

test("mentions newer than the last, without paying for their authors", async () => {
  const data = [
    {
      id: "902",
      text: "@shop &lt;3 &amp; hello",
      author_id: "22",
      created_at: "2026-11-21T11:00:00.000Z",
      lang: "en",
      referenced_tweets: [
        { type: "replied_to", id: "5" },
        { type: "quoted", id: "6" },
      ],
    },
    { id: "903", text: "from nobody" },
  ];
  const { api, asked } = given([json(200, { data, meta: { result_count: 2 } })]);
  expect(await api.mentions(SHOP, { after: "900" })).toEqual({
    value: {
      mentions: [
        {
          id: "902",
          authorId: "22",
          text: "@shop <3 & hello",
          postedAt: Date.UTC(2026, 10, 21, 11),
          language: "en",
          replyTo: "5",
          quotes: "6",
        },
      ],
      more: false,
    },
  });
  const { url } = asked[0]!;
  expect(url.pathname).toBe("/2/users/11/mentions");
  expect(url.searchParams.get("since_id")).toBe("900");
  expect(url.searchParams.has("expansions")).toBe(false);
  const none = given([json(200, { meta: { result_count: 0 } })]);
  expect(await none.api.mentions(SHOP)).toEqual({ value: { mentions: [], more: false } });
});

test("several people at once, each once; those who are gone are left out", async () => {
  const { api, asked } = given([json(200, { data: [ann, { id: "x" }], errors: [{}] })]);
  const read = await api.usersById(SHOP, ["22", "22", "33", "not an id"]);
  expect("value" in read && read.value.map(({ handle }) => handle?.value)).toEqual(["Ann"]);
  expect(asked.map(({ url }) => url.searchParams.get("ids"))).toEqual(["22,33"]);
});

const event = (sender: string | undefined, minutesAgo: number) => ({
  id: String(100 - minutesAgo),
  event_type: "MessageCreate",
  text: "hi",
  sender_id: sender,
  created_at: new Date(NOW - minutesAgo * 60_000).toISOString(),
});

test.each<readonly [string, unknown[], object, object]>([
  [
    "they wrote: the newest time",
    [event("11", 1), { ...event("22", 2), attachments: { media_keys: ["3_1"] } }, event("22", 9)],
    {},
    {
      wrote: "yes",
      at: NOW - 120_000,
      messages: [
        { id: "98", at: NOW - 120_000, text: "hi", pictures: true },
        { id: "91", at: NOW - 540_000, text: "hi" },
      ],
    },
  ],
  ["only we wrote", [event("11", 1)], {}, { wrote: "no" }],
  ["only we wrote lately", [event("11", 1)], { next_token: "x" }, { wrote: "unknown" }],
  ["it reads as empty", [], {}, { wrote: "unknown" }],
  ["X does not say who", [event(undefined, 1)], {}, { wrote: "unknown" }],
])("whether the customer has written: %s", async (_what, data, meta, value) => {
  const { api } = given([json(200, { data, meta })]);
  expect(await api.messagesWith(SHOP, "22")).toEqual({ value });
});
