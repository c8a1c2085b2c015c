import fc from "fast-check";
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { Dexie } from "dexie";
import { expect, test } from "vitest";
import type { Handle } from "../customers/index.ts";
import { newSend, type Send, type SendState } from "../sends/index.ts";
import { openDb, readersOf, type SendFilter } from "./index.ts";

const handles = ["ana", "anabel", "bo"] as Handle[];
const accounts = ["brand", "other"] as Handle[];
const states: SendState[] = [
  { name: "queued" },
  { name: "seen", by: "page" },
  { name: "abandoned", why: "undone" },
];

const sendArb = fc.record({
  customer: fc.constantFrom(...handles),
  account: fc.constantFrom(...accounts),
  state: fc.constantFrom(...states),
  // Few moments, so that many share one.
  createdAt: fc.integer({ min: 1, max: 4 }),
});

type Parts = typeof sendArb extends fc.Arbitrary<infer T> ? T : never;

function sendOf(at: number, { customer, account, state, createdAt }: Parts): Send {
  const intent = { id: `s${at}`, caseId: "c", account, customer, text: `${at}`, warnings: [] };
  const target = { kind: "tweet", tweetId: `${at}`, author: customer } as const;
  const made = newSend(
    { ...intent, target, channel: "public", route: "draft", keepText: false },
    createdAt,
  );
  return { ...made, state };
}

async function stored(sends: readonly Send[]) {
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  const db = openDb("aside", new IDBFactory());
  await db.sends.bulkAdd(sends);
  return { db, read: readersOf(db) };
}

test("page by page, each send that passes comes once, newest first", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(sendArb, { maxLength: 30 }),
      fc.record<SendFilter>(
        {
          states: fc.subarray(["queued", "seen", "abandoned"] as const, { minLength: 1 }),
          account: fc.constantFrom(...accounts),
          customers: fc.subarray(handles),
        },
        { requiredKeys: [] },
      ),
      fc.integer({ min: 1, max: 7 }),
      async (parts, filter, limit) => {
        const sends = parts.map((part, at) => sendOf(at, part));
        const { db, read } = await stored(sends);
        const got: Send[] = [];
        for (;;) {
          const page = await read.sendsPage(filter, limit, got.at(-1));
          got.push(...page);
          if (page.length < limit) break;
        }
        const passing = sends
          .filter(({ account }) => filter.account === undefined || account === filter.account)
          .filter(({ state }) => filter.states?.includes(state.name) ?? true)
          .filter(({ customer }) => filter.customers?.includes(customer) ?? true)
          .sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1));
        expect(got).toEqual(passing);
        db.close();
      },
    ),
    { numRuns: 60 },
  );
});

test("customers are found by how their handle begins, each once for all accounts", async () => {
  const { db, read } = await stored([]);
  await db.customers.bulkAdd(
    accounts.flatMap((account) =>
      handles.map((handle) => ({
        id: `${account}/${handle}`,
        account,
        handle,
        firstSeenAt: 1,
        facts: {},
      })),
    ),
  );
  expect(await read.handlesFrom("an", 9)).toEqual(["ana", "anabel"]);
  expect(await read.handlesFrom("an", 1)).toEqual(["ana"]);
  expect(await read.handlesFrom("x", 9)).toEqual([]);
});

test("what was stored before is found by the new indexes", async () => {
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  const factory = new IDBFactory();
  const old = new Dexie("aside", { indexedDB: factory });
  old.version(1).stores({
    sends: "id, state.name, caseId, account, [account+customer], &openKey, createdAt",
  });
  const send = sendOf(1, {
    customer: handles[0]!,
    account: accounts[0]!,
    state: states[0]!,
    createdAt: 3,
  });
  await old.table("sends").add(send);
  old.close();
  const read = readersOf(openDb("aside", factory));
  expect(await read.sendsPage({ account: accounts[0]!, states: ["queued"] }, 5)).toEqual([send]);
  expect(await read.sendsOf("c")).toEqual([send]);
});
