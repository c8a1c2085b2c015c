import { Dexie } from "dexie";
import fc from "fast-check";
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { beforeAll, expect, test } from "vitest";
import type { Customer, Handle } from "../customers/index.ts";
import {
  advance,
  beginCase,
  caseFileText,
  openCaseFile,
  ratingId,
  RATINGS,
  type Case,
  type CaseEvent,
  type CaseFile,
  type Entry,
} from "../handoff/index.ts";
import { caseReadersOf, caseTakerOf, handedOverIn, openDb, type AsideDb } from "./index.ts";

beforeAll(() => {
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
});

const account = "potterie" as Handle;
const mia = "mia" as Handle;
const at = fc.integer({ min: 1, max: 40 });
const by = fc.constantFrom("person", "page", "api");
const word = fc.constantFrom("Jo", "Kim", "late");

const event: fc.Arbitrary<CaseEvent> = fc.oneof(
  fc.record({ kind: fc.constant("publicSent" as const), at, by, invites: fc.boolean() }),
  fc.record({ kind: fc.constant("customerWrote" as const), at, by }),
  fc.record({
    kind: fc.constantFrom("resolved" as const, "thanked" as const),
    at,
    by: fc.constant("person" as const),
  }),
  fc.record({ kind: fc.constantFrom("reopened" as const, "answered" as const), at }),
  fc.record({
    kind: fc.constant("ended" as const),
    as: fc.constant("handedOn" as const),
    at,
    why: word,
  }),
  fc.record({
    kind: fc.constant("takenBack" as const),
    step: fc.constantFrom("wrote", "resolved"),
    at,
  }),
  fc.record({
    kind: fc.constant("said" as const),
    what: fc.constant("assignee" as const),
    value: word,
    at,
  }),
  fc.record({ kind: fc.constant("came" as const), fact: word, came: fc.boolean(), at, by }),
);

const caseOf = (events: readonly CaseEvent[]): Case =>
  events.reduce(
    advance,
    beginCase({
      id: "c1",
      account,
      customer: mia,
      tweet: { id: "5", author: mia, authorHandle: "Mia", text: "Where?", mentions: [] },
      now: 1,
    }),
  );

const record: fc.Arbitrary<Customer> = fc.record(
  {
    id: fc.constant("potterie/mia"),
    account: fc.constant(account),
    handle: fc.constant(mia),
    facts: fc.record(
      {
        userId: fc.record({ value: fc.constant("77"), source: by, at }),
        followsYou: fc.record({ value: fc.boolean(), source: by, at }),
      },
      { requiredKeys: [] },
    ),
    firstSeenAt: at,
    tags: fc.uniqueArray(word, { minLength: 1 }),
    doNotContact: fc.record({ at, wish: fc.constant("customer" as const) }),
  },
  { requiredKeys: ["id", "account", "handle", "facts", "firstSeenAt"] },
);

const plainRating = {
  id: ratingId("c1"),
  account,
  customer: mia,
  customerId: "potterie/mia",
  caseId: "c1",
  at: 4,
  kind: "rating",
  rating: "good",
  by: "person",
} as const;

const entries = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom("n1", "n2", "n3"),
    account: fc.constant(account),
    customer: fc.constant(mia),
    customerId: fc.constant("potterie/mia"),
    caseId: fc.constant("c1"),
    at,
    kind: fc.constant("note" as const),
    text: word,
    by: fc.constant("person" as const),
  }),
  { selector: ({ id }) => id },
);

const rating = fc
  .record(
    { rating: fc.constantFrom(...RATINGS), at, changedAt: at },
    { requiredKeys: ["rating", "at"] },
  )
  .map((said): Entry =>
    Object.assign({}, plainRating, said, { at: Math.min(said.at, said.changedAt ?? said.at) }),
  );

const file: fc.Arbitrary<CaseFile> = fc
  .record({
    events: fc.array(event, { maxLength: 12 }),
    record,
    entries: fc
      .tuple(entries, fc.option(rating))
      .map(([notes, said]): Entry[] => ([] as Entry[]).concat(notes, said ?? [])),
  })
  .map(({ events, record, entries }) => ({
    aside: "case",
    version: 1,
    savedAt: 50,
    case: caseOf(events),
    customers: [record],
    entries: entries.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)),
  }));

async function aside(): Promise<AsideDb> {
  const db = openDb("aside", new IDBFactory());
  await db.accounts.add({ handle: account, shownHandle: "Potterie", seenAt: 1 });
  return db;
}

/** As it is saved and chosen again. */
function throughText(given: CaseFile): CaseFile {
  const { savedAt, customers, entries } = given;
  const opened = openCaseFile(caseFileText({ savedAt, case: given.case, customers, entries }));
  if ("problem" in opened) throw new Error(opened.problem);
  return opened.file;
}

const stands = async (db: AsideDb) => {
  const { sends: _none, ...rest } = (await handedOverIn(db, "c1")) ?? { sends: [] };
  return rest;
};

test("saved and taken in elsewhere it is the same to the letter; taken in twice it is taken in once", async () => {
  await fc.assert(
    fc.asyncProperty(file, async (given) => {
      const db = await aside();
      const told = throughText(given);
      await caseTakerOf(db).take(told);
      const { aside: _aside, version: _version, savedAt: _savedAt, ...rest } = given;
      expect(JSON.stringify(await stands(db))).toBe(JSON.stringify(rest));
      await caseTakerOf(db).take(told);
      expect(await stands(db)).toEqual(rest);
      db.close();
    }),
    { numRuns: 15 },
  );
});

test("two who both went on with a case: handed over in either order, both know the same of its course and its customer, and nothing is lost", async () => {
  await fc.assert(
    fc.asyncProperty(file, file, async (one, two) => {
      const [a, b] = [await aside(), await aside()];
      for (const given of [one, two]) await caseTakerOf(a).take(given);
      for (const given of [two, one]) await caseTakerOf(b).take(given);
      const [inA, inB] = [await a.cases.get("c1"), await b.cases.get("c1")];
      expect(inA?.steps).toEqual(inB?.steps);
      expect(inA?.about).toEqual(inB?.about);
      expect(inA?.intake).toEqual(inB?.intake);
      const [mia, same] = [
        await a.customers.get("potterie/mia"),
        await b.customers.get("potterie/mia"),
      ];
      expect(mia?.facts).toEqual(same?.facts);
      expect(mia?.doNotContact?.at).toBe(same?.doNotContact?.at);
      const ids = new Set([...one.entries, ...two.entries].map(({ id }) => id));
      expect(await a.entries.count()).toBe(ids.size);
      const rated = (db: AsideDb) => caseReadersOf(db).ratings(["c1"]);
      expect(await rated(a)).toEqual(await rated(b));
      a.close();
      b.close();
    }),
    { numRuns: 15 },
  );
});

const plain = (): CaseFile => ({
  aside: "case",
  version: 1,
  savedAt: 50,
  case: caseOf([{ kind: "customerWrote", at: 3, by: "page" }]),
  customers: [{ id: "potterie/mia", account, handle: mia, facts: {}, firstSeenAt: 1 }],
  entries: [],
});

test("a case of the same tweet under another id is the same case; its notes and its rating come to it", async () => {
  const db = await aside();
  const { id: _id, ...rest } = caseOf([]);
  await db.cases.add({ ...rest, id: "mine" });
  const note: Entry = {
    id: "n1",
    account,
    customer: mia,
    customerId: "potterie/mia",
    caseId: "c1",
    at: 4,
    kind: "note",
    text: "Blue",
    by: "person",
  };
  const taken = await caseTakerOf(db).take({ ...plain(), entries: [note, plainRating] });
  expect(taken).toMatchObject({ known: true, case: { id: "mine", lastWroteAt: 3 } });
  expect(await db.cases.count()).toBe(1);
  expect(await db.entries.get("n1")).toMatchObject({ caseId: "mine" });
  expect((await caseReadersOf(db).search("blue"))?.rows).toMatchObject([{ id: "mine" }]);
  const later = { ...plainRating, rating: "bad", changedAt: 6 } as const;
  for (const said of [later, plainRating])
    await caseTakerOf(db).take({ ...plain(), entries: [said] });
  expect(await db.entries.where("[caseId+at]").between(["mine"], ["mine", []]).count()).toBe(2);
  expect(await caseReadersOf(db).ratings(["mine"])).toEqual(new Map([["mine", "bad"]]));
});

test("a stop that was lifted here is not brought back by an older file; one that stands there stands here", async () => {
  const db = await aside();
  const stop = { at: 5, wish: "customer" } as const;
  const [told] = plain().customers;
  if (!told) throw new Error("nobody");
  await caseTakerOf(db).take({ ...plain(), customers: [{ ...told, doNotContact: stop }] });
  expect((await db.customers.get("potterie/mia"))?.doNotContact).toEqual(stop);
  const lifted = [{ ...stop, liftedAt: 8, lifted: "they wrote" }];
  await db.customers.update("potterie/mia", { liftedStops: lifted });
  await db.customers
    .where("id")
    .equals("potterie/mia")
    .modify((row) => delete (row as { doNotContact?: unknown }).doNotContact);
  await caseTakerOf(db).take({ ...plain(), customers: [{ ...told, doNotContact: stop }] });
  const row = await db.customers.get("potterie/mia");
  expect(row?.doNotContact).toBe(undefined);
  expect(row?.liftedStops).toEqual(lifted);
});

test("a handle that is somebody else's by now: their record stays apart, under their number", async () => {
  const db = await aside();
  const numbered = (value: string, since: number): Customer => ({
    id: "potterie/mia",
    account,
    handle: mia,
    facts: { userId: { value, source: "page", at: since } },
    firstSeenAt: since,
  });
  await db.customers.add(numbered("88", 9));
  await caseTakerOf(db).take({ ...plain(), customers: [numbered("77", 2)] });
  expect((await db.customers.get("potterie/mia"))?.facts.userId?.value).toBe("88");
  expect((await db.customers.get("potterie/mia#77"))?.facts.userId?.value).toBe("77");
  expect((await db.cases.get("c1"))?.customerId).toBe("potterie/mia#77");
});

test("a case of an account that is not one's own is not taken in; where a write fails nothing is", async () => {
  const db = await aside();
  const foreign = { ...plain(), case: { ...plain().case, account: "other" as Handle } };
  expect(await caseTakerOf(db).take(foreign)).toBe(undefined);
  const broken = [{ kind: "note" }] as unknown as Entry[];
  const taking = caseTakerOf(db).take({ ...plain(), entries: broken });
  expect(
    await taking.then(
      () => "taken",
      () => "failed",
    ),
  ).toBe("failed");
  expect(await Promise.all([db.cases, db.customers, db.entries].map((one) => one.count()))).toEqual(
    [0, 0, 0],
  );
});
