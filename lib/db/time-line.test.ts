import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { Dexie } from "dexie";
import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { stopChanged, type CustomerFacts, type Handle } from "../customers/index.ts";
import { beginCase, newerFirst, type Case, type TimeLineEvent } from "../handoff/index.ts";
import { newSend } from "../sends/index.ts";
import {
  caseReadersOf,
  customersOf,
  entriesOf,
  entryOf,
  openDb,
  stopEntry,
  timeLineIn,
  type AsideDb,
  type TimeLineGroup,
} from "./index.ts";

const brand = "brand" as Handle;
const ana = "ana" as Handle;
const anaK = "ana_k" as Handle;

let db: AsideDb;
let timeLine: ReturnType<typeof timeLineIn>;
let customers: ReturnType<typeof customersOf>;

beforeEach(() => {
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  db = openDb("aside", new IDBFactory());
  timeLine = timeLineIn(db);
  customers = customersOf(db);
});

const facts = (userId: string, at: number): CustomerFacts => ({
  userId: { value: userId, source: "page", at },
});

async function begin(id: string, customer: Handle, now: number): Promise<Case> {
  const begun = beginCase({ id, account: brand, customer, now });
  await db.cases.add(begun);
  return begun;
}

async function send(id: string, { id: caseId, customer }: Case, createdAt: number): Promise<void> {
  const made = newSend(
    {
      id,
      caseId,
      account: brand,
      customer,
      channel: "dm",
      route: "draft",
      target: { kind: "person", handle: customer },
      text: `Words of ${id}`,
      warnings: [],
    },
    createdAt,
  );
  await db.sends.add(made);
}

async function entry(
  id: string,
  begun: Case,
  kind: "note" | "message" | "rating",
  at: number,
): Promise<void> {
  await entriesOf(db).add({ id, ...entryOf(begun), kind, at, text: id, by: "person" });
}

/** Page after page, as one scrolls. */
async function scrolled(group: TimeLineGroup | undefined, limit: number): Promise<TimeLineEvent[]> {
  const all: TimeLineEvent[] = [];
  for (;;) {
    const page = await timeLine.page("brand/ana", group, limit, all.at(-1));
    all.push(...page);
    if (page.length < limit) return all;
  }
}

test("pages tell each event once and in order, however crowded a moment is, whatever is wanted", async () => {
  await customers.learn(brand, ana, {}, 0);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom("note", "message", "rating", "send", "case"), fc.nat(3)), {
        maxLength: 25,
      }),
      fc.constantFrom(undefined, "cases", "sends", "messages", "notes", "ratings"),
      fc.integer({ min: 1, max: 4 }),
      async (rows, group, limit) => {
        await Promise.all([db.cases.clear(), db.sends.clear(), db.entries.clear()]);
        const begun = await begin("first", ana, 1);
        await begin("others", "ben" as Handle, 1);
        for (const [place, [kind, at]] of rows.entries()) {
          if (kind === "send") await send(`r${place}`, begun, at);
          else if (kind === "case") await begin(`r${place}`, ana, at);
          else await entry(`brand/${place}`, begun, kind, at);
        }
        const wanted = {
          undefined: rows.length + 1,
          cases: rows.filter(([kind]) => kind === "case").length + 1,
          sends: rows.filter(([kind]) => kind === "send").length,
          messages: rows.filter(([kind]) => kind === "message").length,
          notes: rows.filter(([kind]) => kind === "note").length,
          ratings: rows.filter(([kind]) => kind === "rating").length,
        }[String(group) as "notes"];
        const events = await scrolled(group, limit);
        expect(events).toHaveLength(wanted);
        expect(new Set(events.map(({ id }) => id)).size).toBe(wanted);
        expect([...events].sort(newerFirst)).toEqual(events);
        const ids = events.map(({ id }) => id);
        expect(await timeLine.events("brand/ana", ids)).toEqual(events);
      },
    ),
    { numRuns: 25 },
  );
});

test("one person under two handles has one time line; whoever has a given-up handle now has their own", async () => {
  await customers.learn(brand, ana, facts("7", 10), 10);
  const old = await begin("old", ana, 11);
  await send("toOld", old, 12);
  await entry("oldNote", old, "note", 13);
  await customers.learn(brand, anaK, facts("7", 20), 20);
  const renamed = await begin("renamed", anaK, 21);
  await entry("newNote", renamed, "note", 22);
  const theirs = async (id: string) =>
    (await timeLine.page(id, undefined, 50)).map((event) => event.id);
  const both = [
    "entries/newNote",
    "cases/renamed/begun",
    "entries/oldNote",
    "sends/toOld",
    "cases/old/begun",
  ];
  expect(await theirs("brand/ana")).toEqual(both);
  expect(await theirs("brand/ana_k")).toEqual(both);

  await customers.learn(brand, ana, facts("8", 30), 30);
  const other = await begin("other", ana, 31);
  await send("toOther", other, 32);
  expect(await theirs("brand/ana")).toEqual(["sends/toOther", "cases/other/begun"]);
  expect(await theirs("brand/ana_k")).toEqual(both);
  expect((await timeLine.lastNotes("brand/ana_k", 2)).map(({ id }) => id)).toEqual([
    "newNote",
    "oldNote",
  ]);
  expect(await timeLine.lastNotes("brand/ana", 2)).toEqual([]);
});

test("a stop and its end are told once each, with their reasons; they stand among the rest", async () => {
  await customers.learn(brand, ana, {}, 0);
  const begun = await begin("one", ana, 1);
  const told = (before: Parameters<typeof stopEntry>[1], after: typeof before) =>
    stopEntry(begun, before, after);
  const say = (change: Parameters<typeof stopChanged>[1]) =>
    customers.change("brand/ana", (one) => stopChanged(one, change), told);
  await say({ kind: "stop", wish: "customer", at: 5 });
  await say({ kind: "stop", wish: "person", at: 6 });
  await say({ kind: "lift", why: "wrote again", at: 7 });
  await say({ kind: "goOn" });
  expect((await db.entries.toArray()).map(({ kind, at }) => [kind, at])).toEqual([
    ["lifted", 7],
    ["stopped", 5],
  ]);
  const events = await timeLine.page("brand/ana", "stops", 10);
  expect(events).toMatchObject([
    { kind: "lifted", at: 7, why: "wrote again" },
    { kind: "stopped", at: 5, wish: "customer" },
  ]);
  expect(
    await timeLine.events("brand/ana", events.map(({ id }) => id).concat("entries/no")),
  ).toEqual([...events, undefined]);
});

test("a note is added once, changed and removed; each gives what undoes it", async () => {
  await customers.learn(brand, ana, {}, 0);
  const begun = await begin("one", ana, 1);
  const entries = entriesOf(db);
  await entry("n", begun, "note", 2);
  await entry("n", begun, "note", 3);
  await entry("m", begun, "message", 4);
  expect(await entries.changeNote("n", "Prefers tea", 9)).toMatchObject({ text: "n", at: 2 });
  expect(await db.entries.get("n")).toMatchObject({ text: "Prefers tea", at: 2, changedAt: 9 });
  expect(await entries.changeNote("m", "Not what they said", 9)).toBeUndefined();
  expect(await entries.removeNote("m")).toBeUndefined();
  const removed = await entries.removeNote("n");
  expect(await timeLine.lastNotes("brand/ana", 2)).toEqual([]);
  if (removed) await entries.add(removed);
  expect(await timeLine.lastNotes("brand/ana", 2)).toMatchObject([{ text: "Prefers tea" }]);
  expect(await db.entries.get("m")).toMatchObject({ text: "m" });
});

test("a case has one rating: a later one stands in its place, and it is taken back", async () => {
  await customers.learn(brand, ana, {}, 0);
  const [one, two] = [await begin("one", ana, 1), await begin("two", ana, 2)];
  const entries = entriesOf(db);
  expect(await timeLine.rating("one")).toBeUndefined();
  await entries.rate(one, "good", 5);
  await entries.rate(one, "good", 6);
  expect(await db.entries.toArray()).toMatchObject([{ rating: "good", at: 5, caseId: "one" }]);
  await entries.rate(one, "bad", 7);
  await entries.rate(two, "middling", 8);
  const told = await timeLine.page("brand/ana", "ratings", 10);
  expect(told).toMatchObject([
    { kind: "rating", caseId: "two", entry: { rating: "middling" } },
    { kind: "rating", caseId: "one", at: 5, entry: { rating: "bad", changedAt: 7 } },
  ]);
  expect(await caseReadersOf(db).ratings(["two", "none", "one"])).toEqual(
    new Map([
      ["two", "middling"],
      ["one", "bad"],
    ]),
  );
  await entries.rate(one, undefined, 9);
  await entries.rate(one, undefined, 10);
  expect(await timeLine.rating("one")).toBeUndefined();
  expect(await timeLine.rating("two")).toBe("middling");
  expect(await entries.removeNote("rating-two")).toBeUndefined();
});
