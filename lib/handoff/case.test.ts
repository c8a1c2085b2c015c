import fc from "fast-check";
import { expect, test } from "vitest";
import type { Handle } from "../customers/index.ts";
import { advance, beginCase, isOpen, STEPS, stepsOf } from "./index.ts";
import type { Case, CaseEvent, Step, Tweet } from "./types.ts";

const acme = "acme" as Handle;
const sam = "sam" as Handle;
const tweet: Tweet = {
  id: "20",
  author: sam,
  authorHandle: "Sam",
  text: "@acme my parcel is lost",
  postedAt: 900,
  mentions: [acme],
};
const begun = beginCase({ id: "c1", account: acme, customer: sam, tweet, now: 1_000 });

const at = fc.integer({ min: 0, max: 2_000 });
const by = fc.constantFrom<Step["by"]>("person", "page", "api");
const forward: fc.Arbitrary<CaseEvent> = fc.oneof(
  fc.record({
    kind: fc.constant("publicSent" as const),
    at,
    by,
    sendId: fc.constantFrom("s1", "s2"),
    invites: fc.boolean(),
  }),
  fc.record({ kind: fc.constant("customerWrote" as const), at, by }),
  fc.record(
    { kind: fc.constant("answerFound" as const), id: fc.constantFrom("9", "31", "32"), at },
    { requiredKeys: ["kind", "id"] },
  ),
  fc.record({
    kind: fc.constantFrom("resolved" as const, "thanked" as const),
    at,
    by: fc.constant("person" as const),
  }),
  fc.record({
    kind: fc.constant("skipped" as const),
    step: fc.constantFrom(...STEPS),
    at,
    why: fc.constantFrom("", "known to us"),
  }),
  fc.record({ kind: fc.constant("answered" as const), at }),
  fc.record({
    kind: fc.constant("came" as const),
    fact: fc.constantFrom("orderNumber", "photo"),
    came: fc.boolean(),
    at,
    by,
  }),
  fc.record({
    kind: fc.constant("ended" as const),
    at,
    as: fc.constantFrom("unresolved" as const, "handedOn" as const),
    why: fc.constantFrom("", "legal has it"),
  }),
  fc.record(
    {
      kind: fc.constant("said" as const),
      what: fc.constantFrom("category" as const, "assignee" as const),
      value: fc.constantFrom("delivery", "Ana"),
      at,
    },
    { requiredKeys: ["kind", "what", "at"] },
  ),
  fc.record(
    {
      kind: fc.constant("said" as const),
      what: fc.constant("tags" as const),
      value: fc.subarray(["press", "late"]),
      at,
    },
    { requiredKeys: ["kind", "what", "at"] },
  ),
);
const any: fc.Arbitrary<CaseEvent> = fc.oneof(
  { weight: 5, arbitrary: forward },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("reopened" as const), at }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("takenBack" as const),
      step: fc.constantFrom(...STEPS),
      at,
    }),
  },
);
const after = (events: readonly CaseEvent[], from = begun): Case => events.reduce(advance, from);
const bare = beginCase({ id: "c2", account: acme, customer: sam, now: 1_000 });
/** Begun with a tweet, and without one. */
const start = fc.constantFrom(begun, bare);
const states = (shown: Case) => stepsOf(shown).map(({ state }) => state);

test("a new case knows whose it is and waits for the first step", () => {
  expect(begun).toEqual({
    id: "c1",
    account: acme,
    customer: sam,
    customerId: "acme/sam",
    tweet,
    openedAt: 1_000,
    steps: [],
  });
  expect(states(begun)).toEqual(["next", "later", "later", "later", "later"]);
});

test("the whole way, in order", () => {
  const end = after([
    { kind: "publicSent", at: 1_100, by: "page", sendId: "s1", invites: true },
    { kind: "customerWrote", at: 1_200, by: "page" },
    { kind: "resolved", at: 1_300, by: "person" },
    { kind: "thanked", at: 1_400, by: "person" },
  ]);
  expect(end.steps).toEqual([
    { name: "acknowledged", at: 1_100, by: "page", sendId: "s1" },
    { name: "invited", at: 1_100, by: "page", sendId: "s1" },
    { name: "wrote", at: 1_200, by: "page" },
    { name: "resolved", at: 1_300, by: "person" },
    { name: "thanked", at: 1_400, by: "person" },
  ]);
  expect(states(end)).toEqual(["done", "done", "done", "done", "done"]);
});

test("acknowledged without an invitation: inviting is next", () => {
  const shown = after([
    { kind: "publicSent", at: 1_100, by: "page", sendId: "s1", invites: false },
  ]);
  expect(states(shown)).toEqual(["done", "next", "later", "later", "later"]);
});

test("a step passed over is shown as skipped, and can still be taken", () => {
  const wrote: CaseEvent = { kind: "customerWrote", at: 1_100, by: "page" };
  expect(states(after([wrote]))).toEqual(["skipped", "skipped", "done", "next", "later"]);
  const late: CaseEvent = {
    kind: "publicSent",
    at: 1_200,
    by: "page",
    sendId: "s1",
    invites: false,
  };
  expect(states(after([wrote, late]))).toEqual(["done", "skipped", "done", "next", "later"]);
});

test("skipping the next step makes the one after it the next", () => {
  const skip: CaseEvent = { kind: "skipped", step: "acknowledged", at: 1_100, why: "sensitive" };
  const shown = stepsOf(after([skip]));
  expect(shown.map(({ state }) => state)).toEqual(["skipped", "next", "later", "later", "later"]);
  expect(shown[0]?.step?.skipped).toBe("sensitive");
});

test("a message from before the tweet is not an answer, unless the person says so", () => {
  expect(after([{ kind: "customerWrote", at: 899, by: "page" }])).toBe(begun);
  expect(after([{ kind: "customerWrote", at: 950, by: "api" }]).steps).toHaveLength(1);
  expect(after([{ kind: "customerWrote", at: 0, by: "person" }]).steps).toHaveLength(1);
});

test("reopening takes back the end, and a late repeat does not bring it again", () => {
  const resolved: CaseEvent = { kind: "resolved", at: 1_200, by: "person" };
  const reopened: CaseEvent = { kind: "reopened", at: 1_300 };
  const again = after([resolved, reopened, resolved, reopened]);
  expect(again.steps).toEqual([]);
  expect(again.reopenedAt).toBe(1_300);
  expect(advance(again, { ...resolved, at: 1_400 }).steps).toHaveLength(1);
});

test("of several answers found under the tweet the newest is kept", () => {
  const found = (id: string, when?: number): CaseEvent => ({
    kind: "answerFound",
    id,
    ...(when !== undefined && { at: when }),
  });
  expect(after([found("99", 1), found("101"), found("100", 2)]).answer).toEqual({ id: "101" });
  expect(after([found("101"), found("101", 5), found("101", 7)]).answer).toEqual({
    id: "101",
    at: 5,
  });
});

test("a case without a tweet has nothing in public to answer: its first step is that they write", () => {
  expect(bare).not.toHaveProperty("tweet");
  const named = (shown: Case) => stepsOf(shown).map(({ name, state }) => `${name} ${state}`);
  expect(named(bare)).toEqual(["wrote next", "resolved later", "thanked later"]);
  const posted: CaseEvent = { kind: "publicSent", at: 1_100, by: "page", invites: true };
  const skipped: CaseEvent = { kind: "skipped", step: "invited", at: 1_100, why: "none" };
  expect(after([posted, skipped], bare)).toBe(bare);
  const end = after([{ kind: "customerWrote", at: 1_200, by: "page" }], bare);
  expect(named(end)).toEqual(["wrote done", "resolved next", "thanked later"]);
});

test("begun in a conversation in which they wrote, that step is taken; never later than the beginning", () => {
  const given = { id: "c3", account: acme, customer: sam, now: 1_000 };
  expect(beginCase({ ...given, wroteAt: 400 }).steps).toEqual([
    { name: "wrote", at: 400, by: "page" },
  ]);
  expect(beginCase({ ...given, wroteAt: 4_000 }).steps).toMatchObject([{ at: 1_000 }]);
  expect(states(beginCase({ ...given, wroteAt: 400 }))).toEqual(["done", "next", "later"]);
});

test("a case is open until somebody says that it is over", () => {
  const over = (kind: "resolved" | "thanked") =>
    isOpen(after([{ kind, at: 1_100, by: "person" }], bare));
  expect([isOpen(bare), over("resolved"), over("thanked")]).toEqual([true, false, false]);
});

test("any events in any order: the same again changes nothing, and forward events commute", () => {
  fc.assert(
    fc.property(start, fc.array(any, { maxLength: 12 }), any, (from, events, event) => {
      const once = advance(after(events, from), event);
      expect(advance(once, event)).toEqual(once);
    }),
  );
  fc.assert(
    fc.property(
      start,
      fc
        .array(forward, { maxLength: 8 })
        .chain((events) =>
          fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
        ),
      (from, [events, shuffled]) => {
        expect(after(shuffled, from)).toEqual(after(events, from));
      },
    ),
  );
});

test("any case: steps in order and once each, at most one next, nothing else touched", () => {
  fc.assert(
    fc.property(start, fc.array(any, { maxLength: 12 }), (from, events) => {
      const shown = after(events, from);
      const names = shown.steps.map(({ name }) => name);
      expect(names).toEqual(STEPS.filter((name) => names.includes(name)));
      for (const name of ["id", "account", "customer", "customerId", "tweet", "openedAt"] as const)
        expect(shown[name]).toBe(from[name]);
      expect(states(shown).filter((state) => state === "next").length).toBeLessThanOrEqual(1);
      expect(stepsOf(shown).map(({ name }) => name)).toEqual(STEPS.slice(from.tweet ? 0 : 2));
    }),
  );
});
