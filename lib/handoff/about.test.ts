import { describe, expect, test } from "vitest";
import type { Handle } from "../customers/index.ts";
import { advance, beginCase, endedAt, isOpen, waitingSince, wroteAfterEnd } from "./index.ts";
import type { Case, CaseEvent, Tweet } from "./types.ts";

const tweet = {
  id: "20",
  author: "sam",
  text: "lost",
  postedAt: 900,
  mentions: [],
} as never as Tweet;
const given = { id: "c", account: "acme" as Handle, customer: "sam" as Handle, now: 1_000 };
const begun = beginCase({ ...given, tweet });
const after = (...events: CaseEvent[]): Case => events.reduce(advance, begun);
const wrote = (at: number): CaseEvent => ({ kind: "customerWrote", at, by: "page" });
const answered = (at: number): CaseEvent => ({ kind: "answered", at });
const resolved = (at: number): CaseEvent => ({ kind: "resolved", at, by: "person" });
const publicSent = (at: number): CaseEvent => ({
  kind: "publicSent",
  at,
  by: "page",
  invites: true,
});

describe("how long a customer has waited", () => {
  test.each<[string, Case, number | undefined]>([
    ["from the tweet on", begun, 900],
    ["a public answer ends it", after(publicSent(1_100)), undefined],
    ["a private one as well", after(answered(1_100)), undefined],
    [
      "their first message, before anybody answered, counts from the tweet",
      after(wrote(1_100)),
      900,
    ],
    ["their message after the answer", after(publicSent(1_100), wrote(1_200)), 1_200],
    ["the last of several", after(publicSent(1_100), wrote(1_200), wrote(1_300)), 1_300],
    ["answered again", after(publicSent(1_100), wrote(1_200), answered(1_250)), undefined],
    [
      "skipping the public answer is none",
      after({ kind: "skipped", step: "acknowledged", at: 1_100, why: "" }),
      900,
    ],
    ["a case of a profile waits for nobody", beginCase(given), undefined],
    ["one of a chat waits since they wrote", beginCase({ ...given, wroteAt: 950 }), 950],
  ])("%s", (_, shown, since) => expect(waitingSince(shown)).toBe(since));
});

describe("the end", () => {
  test("handed on or unresolved ends a case; reopening takes that back", () => {
    const ended = after({ kind: "ended", as: "handedOn", at: 1_200, why: "the shop's own desk" });
    expect([isOpen(ended), endedAt(ended), ended.ended?.why]).toEqual([
      false,
      1_200,
      "the shop's own desk",
    ]);
    const again = advance(ended, { kind: "reopened", at: 1_300 });
    expect([isOpen(again), again.ended]).toEqual([true, undefined]);
    expect(isOpen(advance(again, { kind: "ended", as: "handedOn", at: 1_200, why: "late" }))).toBe(
      true,
    );
  });

  test("a message after it is told, until the person has said what it is", () => {
    const closed = after(publicSent(1_050), wrote(1_100), resolved(1_200));
    expect(wroteAfterEnd(closed)).toBe(false);
    const more = advance(closed, wrote(1_300));
    expect([wroteAfterEnd(more), isOpen(more)]).toEqual([true, false]);
    expect(wroteAfterEnd(advance(more, { kind: "thanked", at: 1_400, by: "person" }))).toBe(false);
    expect(wroteAfterEnd(advance(more, { kind: "reopened", at: 1_400 }))).toBe(false);
  });
});

test("a step told by mistake is taken back, and a late repeat does not bring it again", () => {
  const back = after(publicSent(1_100), { kind: "takenBack", step: "invited", at: 1_200 });
  expect(back.steps.map(({ name }) => name)).toEqual(["acknowledged"]);
  expect(advance(back, publicSent(1_100)).steps).toEqual(back.steps);
  expect(advance(back, publicSent(1_300)).steps.map(({ name }) => name)).toEqual([
    "acknowledged",
    "invited",
  ]);
});

test("what is said of a case: the later counts, and may be that there is none", () => {
  const say = (value: string | undefined, at: number): CaseEvent => ({
    kind: "said",
    what: "category",
    at,
    ...(value !== undefined && { value }),
  });
  expect(after(say("delivery", 2), say("payment", 1)).about?.category).toEqual({
    value: "delivery",
    at: 2,
  });
  expect(after(say("delivery", 2), say(undefined, 3)).about?.category).toEqual({ at: 3 });
});
