import fc from "fast-check";
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { Dexie } from "dexie";
import { expect, test } from "vitest";
import type { Customer, Handle } from "../customers/index.ts";
import { isOpen, lastMoved, waitingSince, type Case } from "../handoff/index.ts";
import {
  MANY_CASES,
  openDb,
  caseReadersOf,
  readersOf,
  type CaseList,
  type CaseRow,
} from "./index.ts";

const brand = "brand" as Handle;
const other = "other" as Handle;
const ana = "ana" as Handle;

async function stored(cases: readonly Case[], customers: readonly Customer[] = []) {
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  const db = openDb("aside", new IDBFactory());
  await db.cases.bulkAdd(cases);
  await db.customers.bulkAdd(customers);
  return { db, lists: caseReadersOf(db), read: readersOf(db) };
}

// Few moments, so that many share one.
const moment = fc.integer({ min: 1, max: 4 });
const option = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined, freq: 2 });

const caseArb = fc
  .record({
    account: fc.constantFrom(brand, brand, other),
    openedAt: moment,
    postedAt: option(moment),
    answeredAt: option(moment),
    resolvedAt: option(moment),
    due: option(moment),
    name: option(fc.constantFrom("Kim", "Lee")),
  })
  // oxlint-disable-next-line oxc/no-map-spread -- It maps what is made up, not a list.
  .map(({ account, openedAt, postedAt, answeredAt, resolvedAt, due, name }): Omit<Case, "id"> => {
    const said = <T>(value: T) => ({ value, at: 1 });
    return {
      account,
      customer: ana,
      customerId: `${account}/ana`,
      openedAt,
      steps: resolvedAt === undefined ? [] : [{ name: "resolved", at: resolvedAt, by: "person" }],
      ...(answeredAt !== undefined && { answeredAt }),
      ...(postedAt !== undefined && {
        tweet: { id: "1", author: ana, authorHandle: "Ana", text: "", mentions: [], postedAt },
      }),
      about: {
        ...(due !== undefined && { followUp: said({ due }) }),
        ...(name !== undefined && { assignee: said(name) }),
      },
    };
  });

/** By what each list is ordered; undefined: not in it. Less comes first. */
const orders: Record<CaseList, (one: Case) => number | undefined> = {
  open: (one) => (isOpen(one) ? -lastMoved(one) : undefined),
  due: (one) => one.about?.followUp?.value?.due,
  waiting: (one) => (isOpen(one) ? waitingSince(one) : undefined),
  mine: (one) =>
    isOpen(one) && one.about?.assignee?.value === "Kim" ? -lastMoved(one) : undefined,
  all: (one) => -one.openedAt,
};

test("page by page, each case of a list comes once, in its order; all lists count themselves", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(caseArb, { maxLength: 25 }),
      fc.integer({ min: 1, max: 6 }),
      async (parts, limit) => {
        const cases = parts.map((part, at): Case => ({ ...part, id: `c${at}` }));
        const { db, lists } = await stored(cases);
        const lengths: Record<string, number> = {};
        for (const list of Object.keys(orders) as CaseList[]) {
          const got: CaseRow[] = [];
          for (let more = true; more;) {
            const page = await lists.page({ account: brand, list, name: "Kim" }, limit, got.at(-1));
            got.push(...page);
            more = page.length === limit;
          }
          const order = orders[list];
          const wanted = cases.filter((one) => one.account === brand && order(one) !== undefined);
          expect(got.map(({ id }) => id).toSorted()).toEqual(wanted.map(({ id }) => id).toSorted());
          const keys = got.map((row) => order(row.case) as number);
          expect(keys).toEqual(keys.toSorted((a, b) => a - b));
          lengths[list] = list === "due" ? keys.filter((due) => due <= 2).length : got.length;
        }
        const { all: _all, ...counts } = lengths;
        expect(await lists.counts(brand, "Kim", 2)).toEqual(counts);
        db.close();
      },
    ),
    { numRuns: 25 },
  );
});

const caseOf = (id: string, more: Partial<Case> = {}): Case => ({
  id,
  account: brand,
  customer: ana,
  customerId: "brand/ana",
  openedAt: 1,
  steps: [],
  ...more,
});
const tweetOf = (id: string, text = "") => ({
  id,
  author: ana,
  authorHandle: "Ana",
  text,
  mentions: [],
});
const customerOf = (handle: string, more: Partial<Customer> = {}): Customer => ({
  id: `brand/${handle}`,
  account: brand,
  handle: handle as Handle,
  facts: {},
  firstSeenAt: 1,
  ...more,
});
const fact = <T>(value: T) => ({ value, source: "page", at: 1 }) as const;
const ids = (found: { rows: readonly { id: string }[] } | undefined) =>
  found?.rows.map(({ id }) => id);

test("nobody counts beyond a hundred, and without a name nothing is mine", async () => {
  const { lists } = await stored(
    Array.from({ length: 130 }, (_none, at) =>
      caseOf(`c${at}`, { about: { assignee: { value: "", at: 1 } } }),
    ),
  );
  expect(await lists.counts(brand, undefined, 9)).toEqual({
    open: MANY_CASES,
    due: 0,
    waiting: 0,
    mine: 0,
  });
  expect(await lists.page({ account: brand, list: "mine" }, 9)).toEqual([]);
});

test("a row is named as the customer is, else as the tweet says; what is gone leaves a gap", async () => {
  const bo = customerOf("bo", { facts: { displayName: fact("Bo B"), handle: fact("Bo") } });
  const { lists } = await stored(
    [
      caseOf("a", { customer: "bo" as Handle, customerId: "brand/bo" }),
      caseOf("b", { tweet: { ...tweetOf("1"), authorName: "Ana B" } }),
      caseOf("c"),
    ],
    [bo],
  );
  const rows = await lists.rows(["b", "none", "a", "c"]);
  expect(rows.map((row) => row && [row.id, row.name, row.handle])).toEqual([
    ["b", "Ana B", "Ana"],
    undefined,
    ["a", "Bo B", "Bo"],
    ["c", undefined, "ana"],
  ]);
});

test("a search finds cases by their words, their customer's and their notes', all words together, newest first", async () => {
  const { db, lists } = await stored(
    [
      caseOf("lost", { tweet: tweetOf("1", "My parcel is LOST"), openedAt: 5 }),
      caseOf("broken", { tweet: tweetOf("2", "Two bowls, broken; one parcel"), openedAt: 9 }),
      caseOf("chat", { customer: "xy" as Handle, customerId: "brand/xy", openedAt: 7 }),
      caseOf("older", { customer: "xy" as Handle, customerId: "brand/xy", openedAt: 6 }),
    ],
    [customerOf("ana"), customerOf("xy", { facts: { displayName: fact("Łucja Añez") } })],
  );
  const note = { account: brand, customer: "xy" as Handle, customerId: "brand/xy" };
  await db.entries.bulkAdd([
    { ...note, id: "n1", at: 1, kind: "note", text: "Prefers the parcel shop", by: "person" },
    { ...note, id: "n2", at: 1, kind: "message", text: "secret", by: "page" },
    { ...note, id: "n3", at: 1, kind: "note", caseId: "older", text: "Order 4711", by: "person" },
  ]);
  const search = (query: string) => lists.search(query);
  expect(ids(await search("PARC"))).toEqual(["broken", "chat", "lost"]);
  expect(ids(await search("parcel bow"))).toEqual(["broken"]);
  expect(ids(await search("@ana lost"))).toEqual(["lost"]);
  expect(ids(await search("anez"))).toEqual(["chat", "older"]);
  expect(ids(await search("anez shop"))).toEqual(["chat"]);
  expect((await search("4711"))?.rows).toMatchObject([{ id: "older", note: "Order 4711" }]);
  expect((await search("parcel bow"))?.rows[0]).not.toHaveProperty("note");
  expect(ids(await search("secret"))).toEqual([]);
  expect(ids(await search("zebra"))).toEqual([]);
  expect(await search(" a ")).toBeUndefined();
});

test("a word that nearly every case holds is looked for in the newest, and does not hide a rare one", async () => {
  const { lists } = await stored(
    Array.from({ length: 900 }, (_none, at) =>
      caseOf(`c${at}`, { openedAt: at, tweet: tweetOf(`${at}`, `parcel number${at}`) }),
    ),
  );
  const common = await lists.search("parcel");
  expect(common?.rows[0]?.id).toBe("c899");
  expect(common).toMatchObject({ more: true });
  expect(common?.rows).toHaveLength(50);
  expect(await lists.search("parcel number3 number31")).toMatchObject({
    rows: [{ id: "c319" }, ...Array.from({ length: 9 }, () => ({})), { id: "c31" }],
    more: false,
  });
  expect(ids(await lists.search("parcel number77"))).toHaveLength(11);
});

test("a frequent word is found in a note of a case that a rare one leads to", async () => {
  const { db, lists } = await stored(
    [
      ...Array.from({ length: 200 }, (_none, at) =>
        caseOf(`c${at}`, { openedAt: 100 + at, tweet: tweetOf(`${at}`, "refund") }),
      ),
      caseOf("noted", { openedAt: 1, tweet: tweetOf("900", "The unicorn mug") }),
      caseOf("bare", { openedAt: 1, tweet: tweetOf("901", "The unicorn bowl") }),
    ],
    [customerOf("ana")],
  );
  const note = { account: brand, customer: "ana" as Handle, customerId: "brand/ana" };
  await db.entries.add({
    ...note,
    id: "n1",
    at: 1,
    kind: "note",
    caseId: "noted",
    text: "Wants a refund",
    by: "person",
  });
  expect(ids(await lists.search("refund unicorn"))).toEqual(["noted"]);
});

test("a customer is found by two names, each of which many others have", async () => {
  const people = Array.from({ length: 160 }, (_none, at) => {
    const name = at === 150 ? "Ana Silva" : at % 2 === 0 ? `Ana B${at}x` : `Bo Silva`;
    return customerOf(`p${at}`, { facts: { displayName: fact(name) } });
  });
  const cases = people.map(({ handle, id }, at) =>
    caseOf(`c${at}`, { customer: handle, customerId: id, openedAt: 999 - at }),
  );
  const { lists } = await stored(cases, people);
  expect(ids(await lists.search("ana silva"))).toEqual(["c150"]);
});

test("the case that a page of X is about", async () => {
  const ended: Case["steps"] = [{ name: "resolved", at: 8, by: "person" }];
  const { db, read } = await stored(
    [
      caseOf("first", { tweet: tweetOf("1"), openedAt: 1 }),
      caseOf("over", { tweet: tweetOf("2"), openedAt: 9, steps: ended }),
      caseOf("bo", { customer: "bo" as Handle, customerId: "brand/bo", steps: ended }),
      caseOf("foreign", { account: other, customer: "cy" as Handle, customerId: "other/cy" }),
    ],
    [
      customerOf("ana", { facts: { userId: fact("7") } }),
      customerOf("anna", { facts: { userId: fact("7") }, partOf: "brand/ana" }),
      customerOf("bo"),
    ],
  );
  await db.accounts.add({ handle: brand, shownHandle: "Brand", userId: "12", seenAt: 1 });
  const at = async (...[subject]: [Parameters<typeof read.caseAt>[1]]) =>
    (await read.caseAt(brand, subject))?.id;
  expect(await at({ kind: "tweet", id: "2", author: "Ana" })).toBe("over");
  expect(await at({ kind: "tweet", id: "3", author: "Ana" })).toBe("first");
  expect(await at({ kind: "tweet", id: "3", author: "Bo" })).toBeUndefined();
  expect(await at({ kind: "tweet", id: "3" })).toBeUndefined();
  expect(await at({ kind: "person", handle: "ANA" })).toBe("first");
  expect(await at({ kind: "person", handle: "Anna" })).toBe("first");
  expect(await at({ kind: "person", handle: "bo" })).toBe("bo");
  expect(await at({ kind: "person", handle: "cy" })).toBeUndefined();
  expect(await at({ kind: "person", handle: "home" })).toBeUndefined();
  expect(await at({ kind: "chat", ids: ["7", "12"] })).toBe("first");
  expect(await at({ kind: "chat", ids: ["8", "12"] })).toBeUndefined();
});
