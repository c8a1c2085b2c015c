import { expect, test } from "vitest";
import { createXApi } from "./index.ts";
import {
  ANN,
  fakeX,
  goodTokens,
  json,
  message,
  NOW,
  reply,
  unknown,
} from "../../test/fakes/fake-x.ts";

/** Ten seconds after the call unless said otherwise. */
function lookAt(answers: Parameters<typeof fakeX>, now = NOW + 11_000) {
  const x = fakeX(...answers);
  return {
    asked: x.asked,
    api: createXApi({ fetch: x.fetch, now: () => now, tokens: goodTokens() }),
  };
}

const post = (more: object = {}) => ({
  id: "901",
  text: "@ann Sorry about that, Ann. Write to us: https://t.co/abc",
  author_id: "11",
  created_at: new Date(NOW + 500).toISOString(),
  referenced_tweets: [{ type: "replied_to", id: "900" }],
  ...more,
});
const posts = (data: unknown[] | undefined, meta: object = {}, headers = {}) =>
  json(
    200,
    { ...(data ? { data } : {}), meta: { result_count: data?.length ?? 0, ...meta } },
    {
      date: new Date(NOW + 11_000).toUTCString(),
      ...headers,
    },
  );

test("a reply that stands there is found, in either dialect", async () => {
  const { referenced_tweets, ...rest } = post();
  for (const one of [post(), { ...rest, referenced_posts: referenced_tweets }]) {
    const { api } = lookAt([posts([post({ id: "1", text: "other" }), one])]);
    expect(await api.look(unknown(reply()))).toEqual({ kind: "found", remoteId: "901" });
  }
});

test("only the few minutes around the attempt are read", async () => {
  const date = new Date(NOW + 3_600_000).toUTCString();
  const { api, asked } = lookAt([posts([], {}, { date })], NOW + 3_600_000);
  await api.look(unknown(reply({ callOnX: { at: NOW } })));
  expect(asked).toHaveLength(1);
  const { url } = asked[0]!;
  expect(url.pathname).toBe("/2/users/11/tweets");
  expect(Object.fromEntries(url.searchParams)).toMatchObject({
    max_results: "25",
    start_time: "2026-11-21T11:58:00Z",
    end_time: "2026-11-21T12:02:20Z",
  });
});

test.each<readonly [string, object]>([
  ["other words", { text: "@ann Something else." }],
  ["the same words under another tweet", { referenced_tweets: [{ type: "replied_to", id: "8" }] }],
  ["the same words as a quote", { referenced_tweets: [{ type: "quoted", id: "900" }] }],
  ["the same words under nothing", { referenced_tweets: undefined }],
])("%s are not the reply", async (_what, more) => {
  const { api } = lookAt([posts([post(more)])]);
  expect(await api.look(unknown(reply()))).toEqual({ kind: "absent" });
});

test("a long post is compared by all its words", async () => {
  const note = { text: reply().text };
  const { api } = lookAt([posts([post({ text: "Sorry ab…", note_tweet: note })])]);
  expect(await api.look(unknown(reply()))).toMatchObject({ kind: "found" });
});

test.each<readonly [string, Parameters<typeof fakeX>[0], number]>([
  ["there are more posts than were read", posts([], { next_token: "more" }), 11_000],
  ["the attempt is too fresh", posts([]), 8_000],
  ["X refuses the read", json(403, { detail: "Forbidden" }), 11_000],
  ["X answers nonsense", json(200, { data: [{ id: 5 }] }), 11_000],
])("it cannot tell when %s", async (_what, answer, later) => {
  const { api } = lookAt([answer], NOW + later);
  expect(await api.look(unknown(reply()))).toEqual({ kind: "cannotTell" });
});

test("of an X that was too slow to answer, nothing is believed before it has had time", async () => {
  const slow = (more = {}) =>
    ({ ...reply(more), state: { name: "unknown", why: "timeOut", since: NOW + 20_000 } }) as const;
  const late = lookAt([posts([])], NOW + 44_000);
  expect(await late.api.look(slow(), 44_000)).toEqual({ kind: "cannotTell" });
  const later = lookAt([posts([])], NOW + 46_000);
  expect(await later.api.look(slow(), 46_000)).toEqual({ kind: "absent" });
});

test.each<readonly [string, Parameters<typeof fakeX>[0], number | undefined]>([
  ["X does not answer", new TypeError("Failed to fetch"), undefined],
  ["X is busy", json(429, null), undefined],
  ["X is busy and says until when", json(429, null, { "retry-after": "90" }), NOW + 101_000],
  ["X is broken", json(503, null), undefined],
  ["X answers nothing", new Response("", { status: 200 }), undefined],
  ["X answers a page", new Response("<html>Over capacity</html>", { status: 200 }), undefined],
  ["X answers half", new Response('{"data":[{"id":"90', { status: 200 }), undefined],
])("it may be looked again later when %s", async (_what, answer, until) => {
  const { api } = lookAt([answer]);
  const later = { kind: "notNow", ...(until !== undefined && { until }) };
  expect(await api.look(unknown(reply()))).toEqual(later);
  expect(await api.look(unknown(message()))).toEqual(later);
});

const changed = "@ann Sorry about that, Anne. Write to us: https://t.co/abc";

test.each<readonly [string, unknown[], object]>([
  ["X, or somebody, has changed a word", [post({ text: changed })], {}],
  ["there are more posts than were read", [post({ text: changed })], { next_token: "more" }],
])("what comes nearest is told when %s", async (_what, data, meta) => {
  const { api } = lookAt([posts([post({ id: "1", text: "@ann Sorry, no." }), ...data], meta)]);
  const nearest = { text: changed, remoteId: "901" };
  expect(await api.look(unknown(reply()))).toEqual({ kind: "cannotTell", nearest });
});

test("a message that comes nearest is told too; what stood there before is not", async () => {
  const text = "Your parcel is on its way!";
  const old = { ...before, sender_id: "11", text: message().text };
  const { api } = lookAt([posts([event({ text }), old])]);
  const nearest = { text, remoteId: "77" };
  const send = unknown(message({ callOnX: { at: NOW } }));
  expect(await api.look(send)).toEqual({ kind: "cannotTell", nearest });
});

const HOUR = 3_600_000;

test.each([-HOUR, HOUR])(
  "the clock was wrong by %i ms at the call and has been put right: read is when it was made",
  async (by) => {
    const { api, asked } = lookAt([posts([post()])]);
    const called = NOW + by;
    const send = reply({ life: [{ name: "calling", at: called }] });
    const lost = { ...send, state: { name: "unknown", why: "networkCut", since: called } } as const;
    expect(await api.look(lost, 11_000)).toEqual({ kind: "found", remoteId: "901" });
    const { searchParams } = asked[0]!.url;
    expect(Date.parse(searchParams.get("start_time") ?? "")).toBeLessThan(NOW);
    expect(searchParams.has("end_time")).toBe(false);
  },
);

test("our clock alone proves nothing: all is read since the tweet, or since X was last heard before the call", async () => {
  const tweet = { kind: "tweet", tweetId: "1991899471065600000", author: ANN } as const;
  const tweeted = "2025-11-21T16:00:14Z";
  for (const [more, from] of [
    [{ target: tweet }, tweeted],
    [{ target: tweet, callOnX: { after: NOW - HOUR } }, new Date(NOW - HOUR - 2_000)],
    [{}, undefined],
  ] as const) {
    const { api, asked } = lookAt([posts([])]);
    const send = reply({ life: [{ name: "calling", at: NOW + HOUR }], ...more });
    expect(await api.look(unknown(send))).toEqual({ kind: "absent" });
    const wide = asked[1]!.url.searchParams;
    expect(wide.get("start_time") ?? undefined).toBe(
      from && new Date(from).toISOString().replace(".000", ""),
    );
    expect(wide.has("end_time")).toBe(false);
  }
});

test("X refuses what lies in its future, and is asked again by its own clock", async () => {
  const refused = json(400, { title: "Invalid Request" }, { date: new Date(NOW).toUTCString() });
  const { api, asked } = lookAt([refused, posts([post()])], NOW + HOUR);
  const send = reply({ life: [{ name: "calling", at: NOW + HOUR }] });
  expect(await api.look(unknown(send))).toEqual({ kind: "found", remoteId: "901" });
  expect(asked).toHaveLength(2);
});

test("when the clocks differ it reads by X's before it says absent", async () => {
  const skewed = { date: new Date(NOW + 3_600_000).toUTCString() };
  const { api, asked } = lookAt([posts([], {}, skewed), posts([post()], {}, skewed)]);
  expect(await api.look(unknown(reply()))).toEqual({ kind: "found", remoteId: "901" });
  expect(asked).toHaveLength(2);
  expect(asked[1]!.url.searchParams.has("end_time")).toBe(false);
});

test("a send that was never called cannot be looked for", async () => {
  const { api, asked } = lookAt([posts([])]);
  expect(await api.look({ ...unknown(reply()), life: [] })).toEqual({ kind: "cannotTell" });
  expect(asked).toEqual([]);
});

const event = (more: object = {}) => ({
  id: "77",
  event_type: "MessageCreate",
  text: message().text,
  sender_id: "11",
  created_at: new Date(NOW + 400).toISOString(),
  ...more,
});
const before = event({
  id: "70",
  sender_id: "22",
  text: "Where is it?",
  created_at: new Date(NOW - 3_600_000).toISOString(),
});

test("a message is found among five events", async () => {
  const { api, asked } = lookAt([posts([event(), before])]);
  expect(await api.look(unknown(message()))).toEqual({ kind: "found", remoteId: "77" });
  expect(asked[0]!.url.pathname).toBe("/2/dm_conversations/with/22/dm_events");
  expect(asked[0]!.url.searchParams.get("max_results")).toBe("5");
});

test.each<readonly [string, unknown[], object, string]>([
  ["an older event stands there and ours does not", [before], { next_token: "x" }, "absent"],
  ["all there is was read", [event({ text: "Else." })], {}, "absent"],
  [
    "the same words are older than the attempt",
    [{ ...before, ...event(), created_at: before.created_at }],
    {},
    "absent",
  ],
  ["the customer wrote the same words", [event({ sender_id: "22" }), before], {}, "absent"],
  ["the conversation reads as empty: it may be encrypted", [], {}, "cannotTell"],
  [
    "five newer events hide what came before",
    [event({ text: "Else." })],
    { next_token: "x" },
    "cannotTell",
  ],
  ["X does not say who wrote", [event({ sender_id: undefined }), before], {}, "cannotTell"],
  ["X does not say when", [event({ created_at: "soon" }), before], {}, "cannotTell"],
])("a message, when %s", async (_what, events, meta, kind) => {
  const { api } = lookAt([posts(events, meta)]);
  const send = unknown(message({ callOnX: { at: NOW } }));
  expect(await api.look(send)).toMatchObject({ kind });
});

test("what another send has come to is not this one, though the words are the same", async () => {
  const { api } = lookAt([posts([event(), before])]);
  const send = unknown(message({ callOnX: { at: NOW } }));
  expect(await api.look(send, undefined, ["77"])).toEqual({ kind: "absent" });
});
