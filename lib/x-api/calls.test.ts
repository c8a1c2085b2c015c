import fc from "fast-check";
import { expect, test } from "vitest";
import type { Send } from "../sends/index.ts";
import { createXApi } from "./index.ts";
import { fakeX, goodTokens, json, message, NOW, reply } from "../../test/fakes/fake-x.ts";

type Fake = Parameters<typeof fakeX>;

function given(answers: Fake, tokens = goodTokens(), more = {}) {
  const x = fakeX(...answers);
  const api = createXApi({ fetch: x.fetch, now: () => NOW, tokens, ...more });
  return { api, asked: x.asked, tokens };
}

const made = json(201, { data: { id: "901", text: "…", edit_history_tweet_ids: ["901"] } });
const sent = json(201, { data: { dm_conversation_id: "11-22", dm_event_id: "77" } });
const letters = 'Ann, "so" 😀 — <b>&amp; \\ \u2028 naïve\u0301\n\n@shop https://x.com/a?b=c&d=%20 ';

test("a reply is sent once, to the letter, as JSON, with the token and without cookies", async () => {
  const { api, asked } = given([made]);
  const outcome = await api.call(reply({ text: letters }));
  expect(outcome).toEqual({ kind: "accepted", remoteId: "901" });
  expect(asked).toHaveLength(1);
  const [{ url, init, body, headers }] = asked as [(typeof asked)[0]];
  expect(`${init.method} ${url.href}`).toBe("POST https://api.x.com/2/tweets");
  expect(JSON.parse(body)).toEqual({
    text: letters,
    reply: { in_reply_to_tweet_id: "900" },
  });
  expect(headers.get("authorization")).toBe("Bearer token-1");
  expect(headers.get("content-type")).toMatch(/^application\/json/);
  expect(init).toMatchObject({
    credentials: "omit",
    cache: "no-store",
    referrerPolicy: "no-referrer",
    redirect: "error",
  });
});

test("a message goes to the customer's number, to the letter", async () => {
  const { api, asked } = given([sent]);
  expect(await api.call(message({ text: letters }))).toEqual({ kind: "accepted", remoteId: "77" });
  expect(asked.map(({ url }) => url.href)).toEqual([
    "https://api.x.com/2/dm_conversations/with/22/messages",
  ]);
  expect(JSON.parse(asked[0]!.body)).toEqual({ text: letters });
});

test.each<readonly [string, Send]>([
  ["invalid", reply({ text: null })],
  ["invalid", reply({ text: "" })],
  ["invalid", reply({ target: { kind: "tweet", tweetId: "9/../../x", author: reply().customer } })],
  ["invalid", reply({ target: message().target })],
  ["notFound", message({ target: { kind: "person", handle: reply().customer } })],
  [
    "invalid",
    message({ target: { kind: "person", handle: reply().customer, userId: "2/../../3" } }),
  ],
])("%s: refused without a call", async (kind, send) => {
  const { api, asked } = given([made]);
  expect(await api.call(send)).toEqual({ kind: "refused", refusal: { kind } });
  expect(asked).toEqual([]);
});

test("no call without the browser's permission", async () => {
  const { api, asked } = given([made], goodTokens(), { mayCall: async () => false });
  expect(await api.call(reply())).toEqual({
    kind: "refused",
    refusal: { kind: "hostNotAllowed" },
  });
  expect(asked).toEqual([]);
});

test("no call without the scope for it", async () => {
  const { api, asked } = given([sent], goodTokens(undefined, ["tweet.read", "users.read"]));
  expect(await api.call(message())).toEqual({
    kind: "refused",
    refusal: { kind: "missingScope", detail: "dm.read dm.write" },
  });
  expect(asked).toEqual([]);
});

test.each([
  ["notConnected", "notConnected"],
  ["signedOut", "signedOut"],
  ["offline", "offline"],
  ["serverError", "other"],
  ["vaultBroken", "other"],
] as const)("no call without a token: %s is told as %s", async (problem, kind) => {
  const tokens = { ...goodTokens(), grant: async () => ({ problem }) };
  const { api, asked } = given([made], tokens);
  expect(await api.call(reply())).toEqual({ kind: "refused", refusal: { kind } });
  expect(asked).toEqual([]);
});

test("a 401 refreshes once and never sends again", async () => {
  const unauthorized = json(401, { title: "Unauthorized", detail: "Unauthorized", status: 401 });
  const grant = { accessToken: "token-2", userId: "11", scopes: [] };
  for (const [renewed, kind] of [
    [{ problem: "signedOut" }, "signedOut"],
    // Not signed out: the token service says so, not a 401.
    [{ grant }, "other"],
    [{ problem: "offline" }, "other"],
    [{ problem: "serverError" }, "other"],
  ] as const) {
    const { api, asked, tokens } = given([unauthorized, made], goodTokens(renewed));
    expect(await api.call(reply())).toMatchObject({
      kind: "refused",
      refusal: { kind, status: 401, detail: "Unauthorized" },
    });
    expect(asked).toHaveLength(1);
    expect(tokens.renewals).toEqual(["token-1"]);
  }
});

const bodyThatBreaks = () =>
  new Response(
    new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"data":{"id":"90'));
        controller.error(new TypeError("cut"));
      },
    }),
    { status: 201 },
  );

test.each<readonly [string, () => Fake[0], string]>([
  ["the connection is cut", () => new TypeError("Failed to fetch"), "networkCut"],
  ["the answer is cut", () => () => bodyThatBreaks(), "networkCut"],
  ["X breaks down", () => json(503, { title: "Service Unavailable" }), "serverError"],
  ["X answers HTML", () => new Response("<html>", { status: 200 }), "nonsense"],
  ["X answers nothing", () => new Response("", { status: 201 }), "nonsense"],
  ["X answers half a JSON", () => new Response('{"data":{"id":"9', { status: 201 }), "nonsense"],
  ["X answers null", () => json(201, null), "nonsense"],
])("unknown when %s, and no second attempt", async (_what, answer, why) => {
  for (const send of [reply(), message()]) {
    const { api, asked } = given([answer()]);
    expect(await api.call(send)).toEqual({ kind: "unknown", why });
    expect(asked).toHaveLength(1);
  }
});

test("unknown when X takes too long", async () => {
  const late = new AbortController();
  const deadlines: number[] = [];
  const { api, asked } = given(
    [
      ({ init }) =>
        new Promise<Response>((_, reject) => {
          init.signal?.addEventListener("abort", () => reject(new Error("aborted")));
          late.abort();
        }),
    ],
    goodTokens(),
    { deadline: (ms: number) => (deadlines.push(ms), late.signal) },
  );
  expect(await api.call(reply())).toEqual({ kind: "unknown", why: "timeOut" });
  expect(deadlines).toEqual([20_000]);
  expect(asked).toHaveLength(1);
});

test("X's complaint about a message is not kept where it quotes the message", async () => {
  const text = message().text as string;
  const { api } = given([json(400, { detail: `text "${text}" is wrong` })]);
  expect(await api.call(message())).toEqual({
    kind: "refused",
    refusal: { kind: "invalid", status: 400 },
  });
});

test("the token is in no outcome and no error", async () => {
  const { api } = given([json(403, { title: "Forbidden", detail: "Forbidden" })]);
  expect(JSON.stringify(await api.call(reply()))).not.toContain("token-1");
});

test("an answer that was cut, doubled or garbled on its way is accepted only where it holds the new id", async () => {
  const good = JSON.stringify({ data: { id: "1346889436626259968", text: "hi" } });
  await fc.assert(
    fc.asyncProperty(
      fc.nat(good.length),
      fc.nat(good.length),
      fc.string(),
      fc.constantFrom(200, 201, 202, 400, 403, 500),
      async (from, to, junk, status) => {
        const text = `${good.slice(0, from)}${junk}${good.slice(to)}`;
        const outcome = await given([new Response(text, { status })]).api.call(reply());
        if (outcome.kind !== "accepted") return;
        expect(status).toBeLessThan(300);
        expect((JSON.parse(text) as { data: { id: string } }).data.id).toBe(outcome.remoteId);
      },
    ),
    { numRuns: 300 },
  );
});
