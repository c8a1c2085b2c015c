import fc from "fast-check";
import { expect, test } from "vitest";
import type { Handle } from "../../customers/index.ts";
import {
  contextOf,
  heard,
  isOverridden,
  judge,
  keptOf,
  levelsOf,
  quieterThan,
  RULES,
  type KeptSend,
} from "../index.ts";
import { examples } from "../rules/same-again.examples.ts";
import { examples as surveys } from "../rules/survey-too-soon.examples.ts";
import type { JudgeContext, RuleExample } from "../types.ts";
import { runsOf } from "./similar.ts";
import { shareOf, sketchOf } from "./sketch.ts";

/** As the store keeps what was sent. */
const withoutTexts = ({ context = {} }: RuleExample): JudgeContext => ({
  now: 1_000_000,
  dm: { answer: "unknown", reasons: [] },
  ...context,
  ...(context.sent && {
    sent: context.sent.map(({ text = "", ...rest }) => ({ ...rest, kept: keptOf(text) })),
  }),
});

test.each([
  ["sameAgain", examples],
  ["surveyTooSoon", surveys],
] as const)("%s says the same of what is kept as of the texts", (id, { good, bad }) => {
  const speaks = (example: RuleExample) =>
    judge(example.draft, withoutTexts(example)).some(({ rule }) => rule === id);
  expect(bad.map(speaks)).toEqual(bad.map(() => true));
  expect(good.map(speaks)).toEqual(good.map(() => false));
});

test("a sketch tells how much two texts have in common, about", () => {
  const words = fc.array(
    fc.string({ unit: fc.constantFrom(...Array.from("abcdefgh ")), minLength: 1 }),
    {
      minLength: 20,
      maxLength: 60,
    },
  );
  fc.assert(
    fc.property(words, words, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, share) => {
      const cut = Math.round(share * a.length);
      const one = runsOf(a.join(" "));
      const two = runsOf([...a.slice(0, cut), ...b].join(" "));
      const both = [...one].filter((run) => two.has(run)).length;
      const exact = both / (one.size + two.size - both || 1);
      // Five times what such a sketch is off by.
      expect(Math.abs(shareOf(sketchOf(one), sketchOf(two)) - exact)).toBeLessThan(0.32);
    }),
    { numRuns: 100 },
  );
});

test("what is kept holds none of the words", () => {
  const kept = keptOf("Your code is 4711, Sam. How satisfied were you?");
  expect(kept).toEqual({
    sketch: expect.stringMatching(/^[0-9a-f]{128}$/),
    runs: 40,
    survey: true,
  });
});

const acme = "acme" as Handle;
const sam = "sam" as Handle;
const send = (more: Partial<KeptSend>): KeptSend => ({
  channel: "dm",
  at: 5,
  words: keptOf(""),
  ...more,
});

test("whom a text was for is told by their handle or by the tweet that it answers", () => {
  const kept = [
    send({ customer: sam }),
    send({ customer: "kim" as Handle, tweetId: "6" }),
    send({ tweetId: "7" }),
    send({}),
  ];
  const context = contextOf({ now: 9, account: { handle: acme }, handle: sam, tweetId: "7", kept });
  expect(context.sent?.map(({ toThem }) => toThem)).toEqual([true, false, true, false]);
  expect(contextOf({ now: 9, account: { handle: acme }, kept: [send({})] }).sent?.[0]?.toThem).toBe(
    false,
  );
});

test("the customer's last word is the newest of what is known of it", () => {
  const fact = (value: boolean) => ({ value, source: "page", at: 7 }) as const;
  const customer = (value: boolean) => ({
    id: "acme/sam",
    account: acme,
    handle: sam,
    firstSeenAt: 1,
    facts: { hasWritten: fact(value) },
  });
  const at = (known: Partial<Parameters<typeof contextOf>[0]>) =>
    contextOf({ now: 9, account: { handle: acme }, ...known }).theyWroteAt;
  expect(at({})).toBeUndefined();
  expect(at({ customer: customer(false) })).toBeUndefined();
  expect(at({ customer: customer(true) })).toBe(7);
});

test("whoever asked to be left alone did ask; whom the person keeps away from did not", () => {
  const asked = (wish: "customer" | "person") => {
    const customer = { id: "", account: acme, handle: sam, firstSeenAt: 1, facts: {} };
    const doNotContact = { at: 5, wish };
    const known = { now: 9, account: { handle: acme }, customer: { ...customer, doNotContact } };
    return contextOf(known).askedToStop;
  };
  expect([asked("customer"), asked("person")]).toEqual([true, undefined]);
});

test("what can't be taken back can't be silenced; all else can", () => {
  const loud = RULES.filter((rule) => !levelsOf(rule).includes("off")).map(({ id }) => id);
  expect(loud).toEqual(expect.arrayContaining(["personalDataInPublic", "asksForSecret"]));
  const draft = { channel: "public", text: "Your card 4111 1111 1111 1111." } as const;
  const bare: JudgeContext = { now: 1, dm: { answer: "unknown", reasons: [] } };
  const level = (set: "off" | "note" | "warn" | "block") =>
    judge(draft, bare, { levels: { personalDataInPublic: set } })[0]?.level;
  expect([level("off"), level("note"), level("warn"), level("block")]).toEqual([
    "warn",
    "warn",
    "warn",
    "block",
  ]);
  expect([quieterThan({ least: "warn" }, "block"), quieterThan({ least: "warn" }, "warn")]).toEqual(
    ["warn", undefined],
  );
  expect([quieterThan({}, "note"), quieterThan({}, "off")]).toEqual(["off", undefined]);
});

test("a rule that is overridden five times of six is one that nobody listens to", () => {
  const after = (...whats: ("followed" | "overridden")[]) =>
    whats.reduce<ReturnType<typeof heard> | undefined>(
      (use, what) => heard("late", use, what),
      undefined,
    );
  const five = Array<"overridden">(5).fill("overridden");
  const listened = (...whats: ("followed" | "overridden")[]) => {
    const use = after(...whats);
    return use !== undefined && isOverridden(use);
  };
  expect(listened(...five)).toBe(false);
  expect(listened("followed", ...five)).toBe(true);
  expect(listened("followed", "followed", ...five.slice(1))).toBe(false);
  expect(listened(...five, "followed", "followed")).toBe(false);
  expect(after("followed", ...five, "overridden")).toMatchObject({
    fired: 7,
    followed: 1,
    overridden: 6,
  });
});
