import { lastMoved, type Case } from "../handoff/index.ts";
import type { Customer } from "../customers/index.ts";
import { searchWords } from "../text/index.ts";
import { named, type CaseRow } from "./case-lists.ts";
import { caseFind } from "./find.ts";
import type { AsideDb } from "./open.ts";
import type { Entry } from "./types.ts";

/** So many are shown of what was found. */
export const MOST_FOUND = 50;

/** A word with which more rows begin than so many does not lead: to read all of them would take too long. */
const MANY = { cases: 600, customers: 150, entries: 150 };

/** Where every word is of that kind, so many of the newest cases are looked through, in such steps. */
const NEWEST = 600;
const STEP = 200;

/** A case that was found. */
export interface FoundCase extends CaseRow {
  /** The note in which it was found, where the case and its customer do not hold the words themselves. */
  readonly note?: string;
}

export interface Found {
  /** What moved last comes first; `MOST_FOUND` at most. */
  readonly rows: readonly FoundCase[];
  /** There may be more. */
  readonly more: boolean;
}

/**
 * Cases of all accounts in which, or in whose customer or notes, each word of the query begins a word.
 * @returns undefined where the query holds no word to look for
 */
export async function searchCases(db: AsideDb, query: string): Promise<Found | undefined> {
  const wanted = searchWords(query);
  if (wanted.length === 0) return undefined;
  const found = await Promise.all(wanted.map((word) => casesWith(db, word)));
  const leads = found.filter((one) => one !== "many");
  const common = wanted.filter((_word, at) => found[at] === "many");
  const [rarest, ...others] = leads.toSorted((a, b) => a.size - b.size);
  if (!rarest) return amongNewest(db, wanted);

  const ids = [...rarest.keys()].filter((id) => others.every((other) => other.has(id)));
  const read = (await db.cases.bulkGet(ids)).filter((one) => one !== undefined);
  const cases = common.length === 0 ? read : await holding(db, read, common);
  const rows = await shown(db, cases);
  return {
    rows: rows.map((row) => {
      const notes = leads.map((lead) => lead.get(row.id));
      const note = notes.find((one) => one !== undefined && one !== "");
      return note === undefined ? row : { ...row, note };
    }),
    more: cases.length > rows.length,
  };
}

/** The ids of cases found by a word, each with the note it was found in; with "" where it is in no note. */
type ByWord = ReadonlyMap<string, string>;

async function casesWith(db: AsideDb, word: string): Promise<ByWord | "many"> {
  const index = "find.words";
  const most = (what: keyof typeof MANY) => MANY[what] + 1;
  const [cases, customers, entries] = await Promise.all([
    db.cases.where(index).startsWith(word).limit(most("cases")).primaryKeys(),
    db.customers.where(index).startsWith(word).limit(most("customers")).primaryKeys(),
    db.entries.where(index).startsWith(word).limit(most("entries")).primaryKeys(),
  ]);
  if (cases.length > MANY.cases || customers.length > MANY.customers) return "many";
  if (entries.length > MANY.entries) return "many";
  const notes = (await db.entries.bulkGet([...new Set(entries)])).filter(
    (note) => note !== undefined,
  );
  const [ofCustomers, ofNotes] = await Promise.all([
    Promise.all([...new Set(customers)].map((id) => casesOf(db, id))),
    Promise.all(notes.map(async (note) => [await caseOfNote(db, note), note.text] as const)),
  ]);
  const found = new Map<string, string>();
  for (const [id, text = ""] of ofNotes) if (id !== undefined) found.set(id, text);
  for (const id of [...cases, ...ofCustomers.flat()]) found.set(id, "");
  return found;
}

function casesOf(db: AsideDb, customerId: string): Promise<string[]> {
  return db.cases.where("customerId").equals(customerId).primaryKeys();
}

/** A note that belongs to no case in particular leads to the customer's newest. */
async function caseOfNote(db: AsideDb, { caseId, customerId }: Entry): Promise<string | undefined> {
  if (caseId !== undefined) return caseId;
  const cases = await db.cases.where({ customerId }).toArray();
  return cases.toSorted((a, b) => lastMoved(b) - lastMoved(a))[0]?.id;
}

/** Every word is a frequent one: then the newest cases hold enough of them. */
async function amongNewest(db: AsideDb, wanted: readonly string[]): Promise<Found> {
  const cases: Case[] = [];
  let seen = 0;
  while (seen < NEWEST && cases.length < MOST_FOUND) {
    const read = await db.cases.orderBy("openedAt").reverse().offset(seen).limit(STEP).toArray();
    cases.push(...(await holding(db, read, wanted)));
    seen += STEP;
    if (read.length < STEP) break;
  }
  return { rows: await shown(db, cases), more: true };
}

/** Those that hold each word, themselves or in their customer. */
async function holding(
  db: AsideDb,
  cases: readonly Case[],
  wanted: readonly string[],
): Promise<Case[]> {
  const ids = [...new Set(cases.map(({ customerId }) => customerId))];
  const customers = await db.customers.bulkGet(ids);
  const byId = new Map(ids.map((id, at) => [id, customers[at]]));
  return cases.filter((one) => {
    const held = [...caseFind(one).words, ...wordsOf(byId.get(one.customerId))];
    return wanted.every((word) => held.some((other) => other.startsWith(word)));
  });
}

function wordsOf(customer: Customer | undefined): string[] {
  if (!customer) return [];
  const { facts, handle, tags = [] } = customer;
  return searchWords(handle, facts.displayName?.value, ...tags);
}

function shown(db: AsideDb, cases: readonly Case[]): Promise<CaseRow[]> {
  const newest = cases.toSorted((a, b) => lastMoved(b) - lastMoved(a));
  return named(db, newest.slice(0, MOST_FOUND));
}
