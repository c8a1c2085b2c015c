import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CallOutcome, RefusalKind, UnknownWhy } from "../sends/index.ts";
import { classify, classifyError } from "./classify.ts";
import { CutError, NonsenseError } from "./transport.ts";
import type { Answer, CallKind } from "./types.ts";

const NOW = Date.UTC(2026, 10, 21, 12);
const x = (name: string) => `https://api.x.com/2/problems/${name}`;
const old = (name: string) => `https://api.twitter.com/2/problems/${name}`;
const page = (name: string) =>
  `https://developer.x.com/en/support/x-api/error-troubleshooting#${name}`;

function of(status: number, body: unknown, call: CallKind = "reply", headers = {}) {
  return classify({ status, body, headers }, call, NOW);
}

const problem = (status: number, detail: string, type = "about:blank", title = "Forbidden") =>
  [status, { title, status, detail, type }] as const;
const codes = (status: number, code: number) =>
  [status, { errors: [{ code, message: "what the old API says" }] }] as const;

/** Every refusal that X documents or was seen to make, in both dialects. */
const refusals: readonly (readonly [RefusalKind, CallKind, number, unknown])[] = [
  // By status
  ["signedOut", "reply", ...problem(401, "Unauthorized", "about:blank", "Unauthorized")],
  ["signedOut", "dm", 401, ""],
  [
    "noCredits",
    "dm",
    402,
    {
      detail: "credits depleted",
      status: 402,
      title: "Payment Required",
      type: x("credits-depleted"),
    },
  ],
  [
    "noCredits",
    "reply",
    402,
    {
      title: "CreditsDepleted",
      detail: "Your enrolled account does not have any credits to fulfill this request.",
    },
  ],
  ["rateLimited", "dm", ...codes(429, 88)],
  [
    "rateLimited",
    "reply",
    ...problem(429, "Too Many Requests", "about:blank", "Too Many Requests"),
  ],
  ["rateLimited", "read", 429, null],
  // Writes: posts
  [
    "duplicate",
    "reply",
    ...problem(403, "You are not allowed to create a Tweet with duplicate content."),
  ],
  ["duplicate", "reply", ...codes(403, 187)],
  [
    "replyNotAllowed",
    "reply",
    ...problem(
      403,
      "Reply to this conversation is not allowed because you have not been mentioned or otherwise engaged by the author of the post you are replying to.",
    ),
  ],
  [
    "replyNotAllowed",
    "reply",
    ...problem(
      403,
      "You can only reply to or quote posts where you are mentioned or are the author.",
      x("not-authorized-for-resource"),
      "Authorization Error",
    ),
  ],
  [
    "replyNotAllowed",
    "reply",
    ...problem(403, "Something they said since.", old("not-authorized-for-resource")),
  ],
  [
    "repliesRestricted",
    "reply",
    ...problem(403, "You are not permitted to reply to this conversation."),
  ],
  ["repliesRestricted", "reply", ...codes(403, 433)],
  [
    "tweetGone",
    "reply",
    ...problem(403, "You attempted to reply to a Tweet that is deleted or not visible to you."),
  ],
  [
    "tweetGone",
    "reply",
    ...problem(
      400,
      "You attempted to reply to a Post that is deleted or not visible to you.",
      x("invalid-request"),
      "Invalid Request",
    ),
  ],
  ["tweetGone", "reply", ...codes(403, 385)],
  ["tweetGone", "reply", ...problem(404, "Could not find it", x("resource-not-found"))],
  ["tooLong", "reply", ...codes(403, 186)],
  // Writes: messages
  [
    "dmNotAllowed",
    "dm",
    ...problem(403, "You do not have permission to DM one or more participants."),
  ],
  ["dmNotAllowed", "dm", ...codes(403, 349)],
  ["dmNotAllowed", "dm", ...codes(403, 214)],
  ["dmNotAllowed", "dm", ...problem(403, "You cannot send messages to this user.")],
  ["dmNotAllowed", "dm", ...codes(403, 150)],
  ["dmNotAllowed", "dm", ...codes(403, 151)],
  ["dmNotPermitted", "dm", ...problem(403, "This operation is not permitted.")],
  ["dmNotPermitted", "dm", ...codes(403, 476)],
  ["dmNotPermitted", "dm", ...codes(403, 226)],
  ["tooLong", "dm", ...codes(403, 354)],
  ["notFound", "dm", ...problem(404, "Could not find user", x("resource-not-found"))],
  // The connection and the app
  ["missingScope", "dm", ...problem(403, "Forbidden")],
  ["missingScope", "reply", ...problem(403, "Not for app-only", old("unsupported-authentication"))],
  [
    "missingScope",
    "reply",
    ...problem(403, "Not for app-only", page("unsupported-authentication")),
  ],
  ["missingScope", "dm", ...codes(403, 93)],
  ["missingScope", "read", ...problem(403, "Not for you", x("field-unauthorized"))],
  ["missingScope", "read", ...problem(403, "Not for you", x("not-authorized-for-field"))],
  [
    "appNotEnrolled",
    "dm",
    403,
    { title: "Client Forbidden", reason: "official-client-forbidden", type: x("client-forbidden") },
  ],
  ["notFound", "read", ...problem(403, "It is private", old("not-authorized-for-resource"))],
  ["dmNotAllowed", "dm", ...problem(403, "It is private", x("not-authorized-for-resource"))],
  ["tweetGone", "reply", ...problem(403, "It is gone", x("resource-unavailable"))],
  ["other", "reply", ...problem(403, "No", x("disallowed-resource"))],
  ["other", "reply", ...codes(403, 226)],
  ["rateLimited", "dm", ...codes(403, 88)],
  ["signedOut", "read", ...codes(403, 89)],
  ["missingScope", "reply", ...codes(403, 261)],
  [
    "appNotEnrolled",
    "reply",
    403,
    {
      title: "Client Forbidden",
      reason: "client-not-enrolled",
      detail: "When authenticating requests you must use keys and tokens from an attached App.",
      registration_url: "https://developer.x.com/",
      type: old("client-forbidden"),
    },
  ],
  ["appNotEnrolled", "dm", ...codes(403, 453)],
  ["rateLimited", "reply", ...problem(403, "Usage cap exceeded: Daily", x("usage-capped"))],
  ["accountLocked", "reply", ...codes(403, 326)],
  ["accountLocked", "dm", ...codes(403, 64)],
  ["notFound", "dm", ...codes(403, 63)],
  // X did not understand
  [
    "invalid",
    "dm",
    400,
    {
      errors: [{ parameters: { text: [""] }, message: "$.text: must be at least 1 characters" }],
      title: "Invalid Request",
      detail: "One or more parameters to your request was invalid.",
      type: x("invalid-request"),
    },
  ],
  [
    "tooLong",
    "reply",
    400,
    {
      errors: [{ message: "Your post text is too long." }],
      title: "Invalid Request",
      detail: "One or more parameters to your request was invalid.",
      type: x("invalid-request"),
    },
  ],
  ["invalid", "reply", 400, "<html>"],
  // Nobody has seen these yet
  ["other", "reply", ...problem(403, "A sentence of next year.")],
  ["other", "dm", 403, null],
  ["other", "reply", ...problem(409, "Conflict", x("conflict"), "Conflict")],
  ["other", "dm", 451, [1, 2]],
  // A yes that names a known problem and has no data
  [
    "notFound",
    "read",
    200,
    {
      errors: [
        {
          value: "nobody",
          detail: "Could not find user with username: [nobody].",
          title: "Not Found Error",
          type: x("resource-not-found"),
        },
      ],
    },
  ],
  ["dmNotAllowed", "dm", 200, { errors: [{ code: 349, message: "…" }] }],
];

describe("what X refuses", () => {
  test.each(refusals)("%s (%s, %i)", (kind, call, status, body) => {
    const outcome = of(status, body, call);
    expect(outcome).toMatchObject({ kind: "refused", refusal: { kind, status } });
  });

  test("keeps X's own words, but no more than 300 characters of them", () => {
    expect(of(...problem(403, "Short."))).toMatchObject({ refusal: { detail: "Short." } });
    expect(of(...problem(403, "x".repeat(900)))).toMatchObject({
      refusal: { detail: "x".repeat(300) },
    });
    expect(of(403, null)).toEqual({ kind: "refused", refusal: { kind: "other", status: 403 } });
  });
});

describe("what nobody knows", () => {
  test.each<readonly [UnknownWhy, number, unknown]>([
    ["serverError", 500, { title: "Internal Server Error" }],
    ["serverError", 503, "<html>over capacity</html>"],
    ["serverError", 503, { errors: [{ code: 187, message: "Status is a duplicate." }] }],
    ["serverError", 403, { errors: [{ code: 131, message: "Internal error" }] }],
    ["serverError", 400, { type: x("internal-error"), title: "?" }],
    ["timeOut", 408, ""],
    ["nonsense", 201, ""],
    ["nonsense", 201, null],
    ["nonsense", 201, "not json"],
    ["nonsense", 201, { data: {} }],
    ["nonsense", 201, { data: { id: 12 } }],
    ["nonsense", 201, { data: { id: "12abc" } }],
    ["nonsense", 201, { data: [{ id: "12" }] }],
    ["nonsense", 200, { data: null, errors: [{ type: x("resource-not-found") }] }],
    ["nonsense", 200, { errors: [{ message: "who knows" }] }],
    ["nonsense", 304, null],
    ["nonsense", 0, null],
    ["nonsense", Number.NaN, null],
  ])("%s (%d)", (why, status, body) => {
    expect(of(status, body)).toEqual({ kind: "unknown", why });
  });

  test("no answer, by its kind", () => {
    expect(classifyError(new CutError("timeOut", 0), "dm", NOW)).toEqual({
      kind: "unknown",
      why: "timeOut",
    });
    expect(classifyError(new CutError("networkCut", 0), "dm", NOW)).toEqual({
      kind: "unknown",
      why: "networkCut",
    });
    const answer = { status: 201, body: "<", headers: {} };
    expect(classifyError(new NonsenseError(answer), "dm", NOW)).toEqual({
      kind: "unknown",
      why: "nonsense",
    });
    expect(classifyError(undefined, "dm", NOW)).toEqual({ kind: "unknown", why: "nonsense" });
  });
});

describe("what X accepts", () => {
  test("a new post, in either dialect", () => {
    const data = { id: "1346889436626259968", text: "hi" };
    for (const key of ["edit_history_tweet_ids", "edit_history_post_ids"]) {
      expect(of(201, { data: { ...data, [key]: [data.id] } })).toEqual({
        kind: "accepted",
        remoteId: data.id,
      });
    }
  });

  test("a new message: the id of the event, not of the conversation", () => {
    const data = { dm_conversation_id: "11-22", dm_event_id: "33" };
    expect(of(201, { data }, "dm")).toEqual({ kind: "accepted", remoteId: "33" });
    expect(of(201, { data: { id: "33" } }, "dm")).toMatchObject({ kind: "unknown" });
  });

  test("an id beside errors is proof enough", () => {
    const body = { data: { id: "5" }, errors: [{ type: x("field-hydration-failure") }] };
    expect(of(201, body)).toEqual({ kind: "accepted", remoteId: "5" });
  });
});

describe("when it may go on", () => {
  const at = (seconds: number) => String(NOW / 1000 + seconds);
  const window = (name: string, remaining: number, seconds: number) => ({
    [`x-${name}-limit`]: "15",
    [`x-${name}-remaining`]: String(remaining),
    [`x-${name}-reset`]: at(seconds),
  });
  const until = (headers: Record<string, string>) => {
    const outcome = of(429, null, "dm", headers);
    return outcome.kind === "refused" ? outcome.refusal.until : "not refused";
  };

  test.each<readonly [string, Record<string, string>, number | undefined]>([
    ["the window that is spent", window("rate-limit", 0, 600), 600],
    [
      "the day, when the window is not spent",
      { ...window("rate-limit", 14, 600), ...window("user-limit-24hour", 0, 9_000) },
      9_000,
    ],
    [
      "the app's day",
      { ...window("rate-limit", 14, 600), ...window("app-limit-24hour", 0, 80_000) },
      80_000,
    ],
    [
      "the later of two that are spent",
      { ...window("rate-limit", 0, 600), ...window("user-limit-24hour", 0, 9_000) },
      9_000,
    ],
    ["the window, when none says that it is spent", window("rate-limit", 3, 600), 600],
    ["now, when the reset is over", window("rate-limit", 0, -30), 0],
    ["nothing, when X says nothing", {}, undefined],
    [
      "nothing, when X says nonsense",
      { ...window("rate-limit", 0, 9), "x-rate-limit-reset": "x" },
      undefined,
    ],
    ["nothing, when it is further away than any window", window("rate-limit", 0, 1e6), undefined],
    ["what retry-after says, for want of better", { "retry-after": "60" }, 60],
  ])("%s", (_what, headers, seconds) => {
    expect(until(headers)).toBe(seconds === undefined ? undefined : NOW + seconds * 1000);
  });

  test("by our clock, though X's is ten minutes ahead", () => {
    const headers = {
      ...window("rate-limit", 0, 600 + 900),
      date: new Date(NOW + 600_000).toUTCString(),
    };
    expect(until(headers)).toBe(NOW + 900_000);
  });
});

describe("whatever comes", () => {
  const real: readonly Answer[] = [
    { status: 201, body: { data: { id: "12", text: "a" } }, headers: {} },
    { status: 201, body: { data: { dm_event_id: "12", dm_conversation_id: "1-2" } }, headers: {} },
    { status: 403, body: { errors: [{ code: 187, message: "m" }] }, headers: {} },
    { status: 403, body: { title: "Forbidden", detail: "Forbidden" }, headers: {} },
    { status: 429, body: null, headers: { "x-rate-limit-remaining": "0" } },
    ...refusals.map(([, , status, body]) => ({ status, body, headers: {} })),
  ];
  const keys = fc.constantFrom(
    "data",
    "id",
    "dm_event_id",
    "errors",
    "type",
    "detail",
    "title",
    "code",
    "message",
    "__proto__",
    "constructor",
    "toString",
    "reason",
  );
  const leaf = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.boolean(), fc.double());
  const words = fc.constantFrom(
    "12",
    "-1",
    "1".repeat(40),
    "constructor",
    x("__proto__"),
    "Forbidden",
  );
  const tree = fc.letrec((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      leaf,
      words,
      fc.array(tie("node"), { maxLength: 3 }),
      fc.dictionary(keys, tie("node"), { maxKeys: 5 }),
    ),
  })).node;
  const mutated = fc
    .tuple(fc.constantFrom(...real), keys, tree, fc.integer({ min: -1, max: 700 }), fc.boolean())
    .map(([answer, key, value, status, keep]) => ({
      headers: { ...answer.headers, [key]: JSON.stringify(value) ?? "" },
      status: keep ? answer.status : status,
      body:
        typeof answer.body === "object" && answer.body !== null
          ? { ...answer.body, [key]: value }
          : value,
    }));
  const anything = fc.record({
    status: fc.oneof(fc.integer({ min: 100, max: 599 }), fc.double()),
    body: tree,
    headers: fc.dictionary(
      fc.constantFrom("date", "x-rate-limit-reset", "retry-after"),
      fc.string(),
    ),
  });

  test("never crashes, and accepts nothing but a 2xx with a new id", () => {
    fc.assert(
      fc.property(
        fc.oneof(mutated, anything),
        fc.constantFrom<CallKind[]>("reply", "dm", "read"),
        (answer, call) => {
          expect(isHonest(classify(answer, call, NOW), answer, call)).toBe(true);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

/** Accepted has its proof in the answer; refused means a 4xx, or a yes without data. */
function isHonest(outcome: CallOutcome, { status, body }: Answer, call: CallKind): boolean {
  const data = (body as { data?: Record<string, unknown> } | null)?.data;
  const yes = status >= 200 && status < 300;
  switch (outcome.kind) {
    case "accepted":
      return (
        yes &&
        /^\d{1,19}$/.test(outcome.remoteId) &&
        data?.[call === "dm" ? "dm_event_id" : "id"] === outcome.remoteId
      );
    case "refused":
      return (status >= 400 && status < 500) || (yes && data === undefined);
    default:
      return true;
  }
}
