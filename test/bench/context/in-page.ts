import { caseReadersOf, openDb, readersOf, timeLineIn } from "../../../lib/db/index.ts";
import { CASES_PAGE } from "../../../lib/db/case-lists.ts";
import { TIME_LINE_PAGE } from "../../../lib/db/time-line.ts";
import { compare, done, newest, type Times } from "../in-page.ts";
import { caseId, caseOf, customerOf, nameOf, seed, tweetId, type Size } from "./seed.ts";

/** Runs in a page of the extension, on the extension's own database. All times are in ms. */

const db = openDb();
const read = readersOf(db);
const history = timeLineIn(db);
const lists = caseReadersOf(db);

async function bareDb(): Promise<IDBDatabase> {
  if (!db.isOpen()) await db.open();
  return db.backendDB();
}

/** Fills in the rows from this number to before that one. */
export async function fill(size: Size, from: number, to: number): Promise<void> {
  await seed(await bareDb(), size, from, to);
}

/** Far apart, so that no block of the disk serves twice. */
const some = (number: number, { cases }: Size) => (number * 104_729) % cases;

/** From the tweet under the pointer to all that the panel shows of its case, against the same rows read bare. */
export async function switching(size: Size): Promise<Times> {
  const idb = await bareDb();
  return compare(
    15,
    20,
    async (turn) => {
      const { account } = caseOf(some(turn, size), size);
      const found = await read.caseAt(account, { kind: "tweet", id: tweetId(some(turn, size)) });
      if (found?.id !== caseId(some(turn, size))) throw new Error("another case");
      await Promise.all([
        read.sendsOf(found.id),
        read.accounts(),
        read.settings(),
        read.customer(found.customerId),
        read.casesOf(found.customerId),
      ]);
    },
    async (turn) => {
      const { account, customerId } = caseOf(some(turn, size), size);
      const bare = idb.transaction(["cases", "sends", "accounts", "settings", "customers"]);
      const cases = bare.objectStore("cases");
      const key = [account, tweetId(some(turn, size))];
      await done(cases.index("[account+tweet.id]").get(key));
      const id = caseId(some(turn, size));
      const of = IDBKeyRange.bound([id, -Infinity], [id, Infinity]);
      await Promise.all([
        done(bare.objectStore("sends").index("[caseId+createdAt]").getAll(of)),
        done(bare.objectStore("accounts").getAll()),
        done(bare.objectStore("settings").getAll()),
        done(bare.objectStore("customers").get(customerId)),
        done(cases.index("customerId").getAll(customerId)),
      ]);
    },
  );
}

const accountOf = (turn: number, size: Size) => caseOf(turn, size).account;

/** The first page of the open cases of an account, named, against the bare rows of its cases. */
export async function openCases(size: Size): Promise<Times> {
  const idb = await bareDb();
  return compare(
    15,
    3,
    (turn) => lists.page({ account: accountOf(turn, size), list: "open" }, CASES_PAGE),
    (turn) => {
      const account = accountOf(turn, size);
      const range = IDBKeyRange.bound([account, -Infinity], [account, Infinity]);
      const index = idb.transaction("cases").objectStore("cases").index("[account+find.open]");
      return newest(index, CASES_PAGE, range);
    },
  );
}

/** What a person may look for, by how much is found. */
const LOOKED_FOR = {
  handle: (turn: number) => `customer${(turn * 7919) % 90_000}`,
  name: (turn: number) => nameOf((turn * 7919) % 90_000),
  begun: (turn: number) => nameOf(turn).slice(0, 3),
  frequent: () => "lom",
  words: (turn: number, size: Size) =>
    (caseOf(some(turn, size), size).tweet?.text ?? "").split(" ").slice(1, 4).join(" "),
};

/** A search over all cases, customers and notes, against the keys of fifty rows by the index of words alone. */
export async function search(size: Size, what: keyof typeof LOOKED_FOR): Promise<Times> {
  const idb = await bareDb();
  return compare(
    11,
    3,
    (turn) => lists.search(LOOKED_FOR[what](turn, size)),
    async (turn) => {
      const [first = ""] = LOOKED_FOR[what](turn, size).split(" ");
      const range = IDBKeyRange.bound(first, `${first}\uFFFF`);
      const bare = idb.transaction(["cases", "customers", "entries"]);
      for (const table of ["cases", "customers", "entries"])
        await done(bare.objectStore(table).index("find.words").getAll(range, 50));
    },
  );
}

/** The first page of a customer's time line, against their bare rows. */
export async function timeLine(size: Size): Promise<Times> {
  const idb = await bareDb();
  return compare(
    15,
    5,
    (turn) =>
      history.page(customerOf((turn * 7919) % size.customers).id, undefined, TIME_LINE_PAGE),
    (turn) => {
      const { id } = customerOf((turn * 7919) % size.customers);
      const range = IDBKeyRange.bound([id, -Infinity], [id, Infinity]);
      const index = idb.transaction("entries").objectStore("entries").index("[customerId+at]");
      return newest(index, TIME_LINE_PAGE, range);
    },
  );
}
