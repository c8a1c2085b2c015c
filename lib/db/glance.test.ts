import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { Dexie } from "dexie";
import { beforeEach, expect, test } from "vitest";
import type { Handle } from "../customers/index.ts";
import { beginCase, type Case } from "../handoff/index.ts";
import { casesOf, customersOf, deskOf, glance, openDb } from "./index.ts";

const brand = "brand" as Handle;
const ana = "ana" as Handle;
const tweet = { id: "5", author: ana, authorHandle: "Ana", text: "Help", mentions: [brand] };
const here = Promise.resolve(3);

let factory: IDBFactory;
beforeEach(() => {
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  factory = new IDBFactory();
});

/** As the worker leaves it behind after a press in window 3. */
async function pressed(view: { customerId?: string } = {}) {
  const db = openDb("aside", factory);
  const customer = await customersOf(db).learn(brand, ana, {}, 1);
  const begun: Case = beginCase({ id: "c1", account: brand, customer: ana, tweet, now: 1 });
  await casesOf(db).begin(begun);
  const shown = { windowId: 3, caseId: "c1", at: 1, ...view };
  await deskOf(db).show(shown);
  return { db, customer, begun, shown };
}

test.each([
  ["beside its case", { customerId: "brand/ana" }],
  ["by way of its case", {}],
  ["of its case, whatever the view says", { customerId: "brand/bob" }],
])("the view's case is seen, with its customer %s", async (_how, view) => {
  const { db, customer, begun, shown } = await pressed(view);
  expect(await glance(here, factory)).toEqual({ view: shown, case: begun, customer });
  await db.settings.put({ key: "dark", value: true });
  expect(await glance(here, factory)).toEqual({ view: shown, case: begun, customer, dark: true });
  await db.customers.clear();
  expect(await glance(here, factory)).toMatchObject({ case: begun, customer: undefined });
});

test("nothing is seen without a window, without its view, and without its case", async () => {
  const { db } = await pressed();
  expect(await glance(Promise.resolve(undefined), factory)).toBeUndefined();
  expect(await glance(Promise.resolve(4), factory)).toBeUndefined();
  await deskOf(db).show({ windowId: 4, problem: "noAccount", at: 2 });
  expect(await glance(Promise.resolve(4), factory)).toBeUndefined();
  await db.cases.clear();
  expect(await glance(here, factory)).toBeUndefined();
});

test("no database is made, and none of another version is read or held open", async () => {
  expect(await glance(here, factory)).toBeUndefined();
  expect(await factory.databases()).toEqual([]);
  const { db } = await pressed();
  db.close();
  const newer = new Dexie("aside", { indexedDB: factory });
  newer.version(99).stores({ views: "windowId", cases: "id", customers: "id", settings: "key" });
  await newer.open();
  expect(await glance(here, factory)).toBeUndefined();
  newer.close();
  const gone = new Promise((resolve, reject) => {
    const request = factory.deleteDatabase("aside");
    request.addEventListener("success", resolve);
    request.addEventListener("blocked", reject);
  });
  await gone;
});
