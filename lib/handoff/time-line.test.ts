import fc from "fast-check";
import { expect, test } from "vitest";
import type { Customer, Handle } from "../customers/index.ts";
import type { Send } from "../sends/index.ts";
import {
  advance,
  beginCase,
  newerFirst,
  timeLineOf,
  type Case,
  type Entry,
  type TimeLineRows,
} from "./index.ts";

const account = "brand" as Handle;
const customer = "ana" as Handle;
const whose = { account, customer, customerId: "brand/ana" };
const tweet = {
  id: "5",
  author: customer,
  authorHandle: "Ana",
  text: "My parcel is lost",
  mentions: [account],
};

function caseOf(id: string, now: number): Case {
  return beginCase({ id, account, customer, tweet, now });
}

function sendOf(id: string, createdAt: number): Send {
  return {
    id,
    caseId: "one",
    account,
    customer,
    channel: "public",
    route: "draft",
    target: { kind: "tweet", tweetId: "5", author: customer },
    text: "We are on it",
    fingerprint: "f",
    warnings: [{ rule: "late", level: "warn", sentAnyway: "better late" }],
    state: { name: "seen", by: "page", remoteId: "9" },
    createdAt,
    updatedAt: createdAt,
    life: [],
  };
}

const entryOf = (id: string, at: number, kind: Entry["kind"], text = id): Entry => ({
  id,
  ...whose,
  at,
  kind,
  text,
  by: "person",
});

const recordOf = (id: string, liftedAt: number): Customer => ({
  id,
  account,
  handle: customer,
  facts: {},
  firstSeenAt: 0,
  doNotContact: { at: 90, wish: "customer" },
  liftedStops: [{ at: 10, wish: "person", why: "rude", liftedAt, lifted: "made up" }],
});

test("all that a case, a send, a note and a record tell, newest first", () => {
  const skipped = { kind: "skipped", step: "acknowledged", why: "on the phone", at: 110 } as const;
  const wrote = { kind: "customerWrote", at: 120, by: "page" } as const;
  const back = { kind: "takenBack", step: "acknowledged", at: 130 } as const;
  const ended = { kind: "ended", as: "handedOn", at: 140, why: "for the shop" } as const;
  const found = { kind: "answerFound", id: "77", at: 105 } as const;
  const shown = [skipped, wrote, back, ended, found].reduce(advance, caseOf("one", 100));
  const reopened = advance({ ...shown, id: "two" }, { kind: "reopened", at: 150 });
  const events = timeLineOf({
    cases: [shown, reopened],
    sends: [sendOf("s", 106)],
    entries: [
      entryOf("n", 107, "note", "Likes tea"),
      entryOf("m", 119, "message"),
      { ...entryOf("r", 145, "rating"), rating: "good" },
    ],
    records: [recordOf("brand/ana", 20)],
  });
  expect(events.filter(({ caseId }) => caseId !== "two").map(({ kind, at }) => [kind, at])).toEqual(
    [
      ["rating", 145],
      ["ended", 140],
      ["takenBack", 130],
      ["step", 120],
      ["message", 119],
      ["note", 107],
      ["send", 106],
      ["answer", 105],
      ["begun", 100],
      ["stopped", 90],
      ["lifted", 20],
      ["stopped", 10],
    ],
  );
  expect(events[0]).toMatchObject({ kind: "reopened", at: 150, caseId: "two" });
  expect(events.find(({ kind }) => kind === "lifted")).toMatchObject({ why: "made up" });
});

test("a skipped step keeps its reason, a send what was overridden", () => {
  const skipped = { kind: "skipped", step: "invited", why: "they wrote", at: 110 } as const;
  const events = timeLineOf({
    cases: [advance(caseOf("one", 100), skipped)],
    sends: [sendOf("s", 101)],
  });
  expect(events[0]).toMatchObject({ kind: "step", step: { skipped: "they wrote" } });
  expect(events[1]).toMatchObject({ send: { warnings: [{ sentAnyway: "better late" }] } });
});

test("a stop that its entry and several records tell of is one", () => {
  const entries = [entryOf("e", 90, "stopped", undefined), entryOf("l", 20, "lifted", "made up")];
  const records = [recordOf("brand/ana", 20), recordOf("brand/ana_old", 20)];
  const events = timeLineOf({ entries, records });
  expect(events.map(({ kind, at }) => [kind, at])).toEqual([
    ["stopped", 90],
    ["lifted", 20],
    ["stopped", 10],
  ]);
});

test("the order of rows makes no difference, and twice is once", () => {
  const at = fc.integer({ min: 0, max: 5 });
  const id = fc.integer({ min: 0, max: 3 });
  const row: fc.Arbitrary<TimeLineRows> = fc.oneof(
    fc.tuple(id, at).map(([n, time]) => ({ cases: [caseOf(`c${n}`, time)] })),
    fc.tuple(id, at).map(([n, time]) => ({ sends: [sendOf(`s${n}`, time)] })),
    fc
      .tuple(
        id,
        at,
        fc.constantFrom<Entry["kind"][]>("note", "message", "rating", "stopped", "lifted"),
      )
      .map(([n, time, kind]) => ({ entries: [entryOf(`e${n}`, time, kind)] })),
    at.map((time) => ({ records: [recordOf("brand/ana", time)] })),
  );
  const together = (rows: readonly TimeLineRows[]) =>
    timeLineOf({
      cases: rows.flatMap((one) => one.cases ?? []),
      sends: rows.flatMap((one) => one.sends ?? []),
      entries: rows.flatMap((one) => one.entries ?? []),
      records: rows.flatMap((one) => one.records ?? []),
    });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (rows, chance) => {
      const told = together(rows);
      const shuffled = [...rows, ...rows]
        .map((one) => ({ one, rank: chance.next().value }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ one }) => one);
      expect(together(shuffled)).toEqual(told);
      expect([...told].sort(newerFirst)).toEqual(told);
      expect(new Set(told.map((event) => event.id)).size).toBe(told.length);
    }),
    { numRuns: 100 },
  );
});
