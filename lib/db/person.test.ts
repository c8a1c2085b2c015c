import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { Dexie } from "dexie";
import { beforeEach, expect, test } from "vitest";
import { stopChanged, type CustomerFacts, type Handle } from "../customers/index.ts";
import { beginCase } from "../handoff/index.ts";
import { casesOf, customersOf, openDb, readersOf, type AsideDb } from "./index.ts";

const brand = "brand" as Handle;
const mia = "mia" as Handle;
const miaK = "mia_k" as Handle;

let db: AsideDb;
let customers: ReturnType<typeof customersOf>;

beforeEach(() => {
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  db = openDb("aside", new IDBFactory());
  customers = customersOf(db);
});

const facts = (userId: string, at: number, bio?: string): CustomerFacts => ({
  userId: { value: userId, source: "page", at },
  ...(bio !== undefined && { bio: { value: bio, source: "page", at } }),
});

test("a change of handle: one person, by either handle, whatever is learned of which first", async () => {
  await customers.learn(brand, mia, facts("7", 10, "Cats"), 10);
  await customers.learn(brand, miaK, {}, 20);
  expect((await customers.get(brand, miaK))?.facts.bio).toBeUndefined();
  await customers.learn(brand, miaK, facts("7", 30), 30);
  for (const handle of [mia, miaK]) {
    const person = await customers.get(brand, handle);
    expect([person?.handle, person?.firstSeenAt, person?.facts.bio?.value]).toEqual([
      miaK,
      10,
      "Cats",
    ]);
  }
  expect(await readersOf(db).customer("brand/mia")).toEqual(await customers.get(brand, miaK));
  expect((await customers.byUserId(brand, "7"))?.handle).toBe(miaK);
});

test("who asked to stop under the old handle is stopped under the new one, and lifted under both", async () => {
  await customers.learn(brand, mia, facts("7", 10), 10);
  const stop = { kind: "stop", wish: "customer", at: 12 } as const;
  await customers.change("brand/mia", (one) => stopChanged(one, stop));
  await customers.learn(brand, miaK, facts("7", 30), 30);
  expect((await customers.get(brand, miaK))?.doNotContact?.at).toBe(12);
  await customers.change("brand/mia_k", (one) =>
    stopChanged(one, { kind: "lift", at: 40, why: "wrote" }),
  );
  expect((await customers.get(brand, mia))?.doNotContact).toBeUndefined();
});

test("told apart, each has what was its own, and they are not joined again", async () => {
  await customers.learn(brand, mia, facts("7", 10, "Cats"), 10);
  const before = await customers.get(brand, mia);
  await customers.learn(brand, miaK, facts("7", 30), 30);
  await customers.apart(brand, mia);
  await customers.learn(brand, miaK, facts("7", 50), 50);
  expect(await customers.get(brand, mia)).toEqual({ ...before, notSameAs: ["brand/mia_k"] });
  expect((await customers.get(brand, miaK))?.facts.bio).toBeUndefined();
});

test("a handle that X gave to somebody else: the cases stay with whoever had it, the new one begins anew", async () => {
  await customers.learn(brand, mia, facts("7", 10, "Cats"), 10);
  const old = await casesOf(db).begin(
    beginCase({ id: "c1", account: brand, customer: mia, now: 11 }),
  );
  const other = await customers.learn(brand, mia, facts("8", 90), 90);
  expect([other.facts.bio, other.firstSeenAt]).toEqual([undefined, 90]);
  const moved = await casesOf(db).get(old.id);
  expect((await readersOf(db).customer(moved?.customerId ?? ""))?.facts.bio?.value).toBe("Cats");
});

test("under a new handle their open case is found, and no second one begins", async () => {
  const cases = casesOf(db);
  await customers.learn(brand, mia, facts("7", 10), 10);
  await cases.begin(beginCase({ id: "c1", account: brand, customer: mia, now: 11 }));
  const again = (id: string, now: number) =>
    cases.begin(beginCase({ id, account: brand, customer: miaK, now }));
  await customers.learn(brand, miaK, facts("7", 30), 30);
  for (const handle of [mia, miaK]) {
    expect((await cases.openOf(brand, handle))?.id).toBe("c1");
    expect((await cases.lastOf(brand, handle))?.id).toBe("c1");
  }
  expect((await again("c2", 31)).id).toBe("c1");
  await cases.change("c1", (one) => ({
    ...one,
    steps: [{ name: "resolved", at: 40, by: "person" }],
  }));
  expect((await again("c3", 41)).id).toBe("c3");
  expect((await cases.lastOf(brand, mia))?.id).toBe("c3");
});

test("what whoever had a handle before left open is not found by whoever has it now", async () => {
  const cases = casesOf(db);
  await customers.learn(brand, mia, facts("7", 10), 10);
  const old = await cases.begin(beginCase({ id: "c1", account: brand, customer: mia, now: 11 }));
  await customers.learn(brand, mia, facts("8", 90), 90);
  expect(await cases.openOf(brand, mia)).toBeUndefined();
  const now = beginCase({ id: "c2", account: brand, customer: mia, now: 91 });
  expect((await cases.begin(now)).id).toBe("c2");
  const moved = (await cases.get(old.id))?.customerId ?? "";
  expect((await customers.person(moved))?.facts.userId?.value).toBe("7");
  expect((await customers.person(now.customerId))?.facts.userId?.value).toBe("8");
});
