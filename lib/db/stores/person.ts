import { Dexie } from "dexie";
import { mainOf, provenSame, together, whoseHandle } from "../../customers/index.ts";
import type { Customer, CustomerFacts } from "../../customers/index.ts";
import type { Case } from "../../handoff/index.ts";
import type { AsideDb } from "../open.ts";

/** The person whose record this is, as all records of them tell it together. */
export async function personOf(db: AsideDb, id: string): Promise<Customer | undefined> {
  const rows = await recordsOf(db, id);
  const [main, ...parts] = rows;
  return main && together(main, parts);
}

/** All records of the person, the main one first; none where there is no such record. */
export async function recordsOf(db: AsideDb, id: string): Promise<Customer[]> {
  const row = await db.customers.get(id);
  if (!row) return [];
  const main = row.partOf === undefined ? row : await db.customers.get(row.partOf);
  if (!main) return [row];
  return [main, ...(await db.customers.where({ partOf: main.id }).toArray())];
}

/** All cases of the person whose record this is, begun last first. */
export async function casesOfPerson(db: AsideDb, id: string): Promise<Case[]> {
  const records = await recordsOf(db, id);
  // There may be cases of somebody of whom nothing is known.
  const ids = records.length === 0 ? [id] : records.map((record) => record.id);
  const all = await Promise.all(ids.map((customerId) => db.cases.where({ customerId }).toArray()));
  return all.flat().toSorted((a, b) => b.openedAt - a.openedAt);
}

/**
 * Joins this record with those that are of the same person for certain: people change their handles.
 * To be called within a transaction.
 */
export async function join(db: AsideDb, row: Customer): Promise<void> {
  const userId = row.facts.userId?.value;
  if (userId === undefined) return;
  const known = await db.customers
    .where({ account: row.account, "facts.userId.value": userId })
    .toArray();
  const same = known.filter((one) => provenSame(row, one));
  if (same.length === 0) return;
  const main = [row, ...same].reduce(mainOf);
  const { partOf: _none, ...alone } = main;
  await db.customers.put(alone);
  const others = [row, ...same].filter(({ id }) => id !== main.id);
  await db.customers.bulkPut(others.map((one) => Object.assign({}, one, { partOf: main.id })));
  const ids = others.map(({ id }) => id);
  await db.customers.where("partOf").anyOf(ids).modify({ partOf: main.id });
}

/**
 * X has given the handle to somebody else: what is known of whoever had it is kept with their cases, under
 * their numeric id. To be called within a transaction over customers, cases and entries.
 * @returns whether it was so
 */
export async function giveUpHandle(
  db: AsideDb,
  known: Customer,
  news: CustomerFacts,
): Promise<boolean> {
  const userId = known.facts.userId?.value;
  if (userId === undefined || whoseHandle(known, news) === "same") return false;
  const id = `${known.id}#${userId}`;
  await db.customers.put({ ...known, id });
  await db.customers.delete(known.id);
  await db.customers.where({ partOf: known.id }).modify({ partOf: id });
  await db.cases.where({ customerId: known.id }).modify({ customerId: id });
  await db.entries
    .where("[customerId+at]")
    .between([known.id, Dexie.minKey], [known.id, Dexie.maxKey])
    .modify({ customerId: id });
  return true;
}
