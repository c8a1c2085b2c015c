import { ledgerOf, openDb, readersOf, SENDS_PAGE as PAGE } from "../../../lib/db/index.ts";
import { compare, done, filled, newest, type Times } from "../in-page.ts";
import { caseId, seed, sendOf, type Size } from "./seed.ts";

export type { Times };

/** Runs in a page of the extension, on the extension's own database. All times are in ms. */

const db = openDb();
const read = readersOf(db);
const ledger = ledgerOf(db, (before) => before);

async function bareDb(): Promise<IDBDatabase> {
  if (!db.isOpen()) await db.open();
  return db.backendDB();
}

/** Fills in the rows from this number to before that one. */
export async function fill(size: Size, from: number, to: number): Promise<void> {
  await seed(await bareDb(), size, from, to);
}

const rowsOf = (idb: IDBDatabase, index: string) =>
  idb.transaction("sends").objectStore("sends").index(index);

/** The sends of one case, against the same rows from the index, without Dexie. */
export async function openCase({ sends }: Size): Promise<Times> {
  const idb = await bareDb();
  const cases = sends / 5;
  // Far apart, so that no block of the disk serves twice.
  const someCase = (number: number) => caseId((number * 104_729) % cases);
  return compare(
    15,
    40,
    async (number) => {
      const rows = await read.sendsOf(someCase(number));
      if (rows.length !== 5) throw new Error(`${rows.length} sends of a case`);
    },
    (number) => {
      const of = someCase(number);
      const range = IDBKeyRange.bound([of, -Infinity], [of, Infinity]);
      return done(rowsOf(idb, "[caseId+createdAt]").getAll(range));
    },
  );
}

/** A new send is stored, against a bare put of such a row into the same table. */
export async function enqueue(size: Size): Promise<Times> {
  const idb = await bareDb();
  const from = await db.sends.count();
  const fresh = (number: number) => ({
    ...sendOf(from + number, size),
    openKey: `bench ${from + number}`,
  });
  return compare(
    15,
    20,
    async (number) => {
      if (!(await ledger.add(fresh(number))).added) throw new Error("It was there already.");
    },
    // On the disk before it is called stored, as the ledger's own are.
    (number) => filled(idb, "sends", (store) => void store.put(fresh(number)), "strict"),
  );
}

/** The newest page of the sends of one account that were not sent, against a bare page of the same length. */
export async function filteredPage(): Promise<Times> {
  const idb = await bareDb();
  const account = sendOf(0, { sends: 1, customers: 1 }).account;
  return compare(
    15,
    5,
    () => read.sendsPage({ states: ["refused", "abandoned"], account }, PAGE),
    () => newest(rowsOf(idb, "createdAt"), PAGE),
  );
}

/** The newest page of all sends, against the bare read of the same. */
export async function firstPage(): Promise<Times> {
  const idb = await bareDb();
  return compare(
    15,
    5,
    () => read.sendsPage({}, PAGE),
    () => newest(rowsOf(idb, "createdAt"), PAGE),
  );
}
