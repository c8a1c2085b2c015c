import { lastMoved, type Case } from "../handoff/index.ts";
import { searchWords } from "../text/index.ts";
import { named, type CaseRow } from "./case-lists.ts";
import type { AsideDb } from "./open.ts";
import type { Entry } from "./types.ts";

/** So many are shown of what was found. */
export const MOST_FOUND = 50;

/**
 * So many rows that hold a word are looked at: each is a read of its own, and what is typed is looked for at
 * every rest. Of a word that more rows hold, these and the newest cases are searched.
 */
const MOST = { cases: 250, customers: 60, entries: 60 };
/** Enough to fill the list where a word is that frequent. */
const NEWEST = 200;
const LED = 100;

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
 * Cases of all accounts in which, or in whose customer or notes, each word of the query begins a word. Rare
 * words are looked for everywhere, and a word that many hold among what the rare ones find; where all are
 * of that kind, there is more than is found.
 * @returns undefined where the query holds no word to look for
 */
export async function searchCases(db: AsideDb, query: string): Promise<Found | undefined> {
  const wanted = searchWords(query);
  if (wanted.length === 0) return undefined;
  const found = await Promise.all(wanted.map((word) => casesWith(db, word)));
  const whole = found.filter((one) => one.whole);
  const leads = (whole.length > 0 ? whole : found).toSorted((a, b) => a.notes.size - b.notes.size);
  const [rarest, ...others] = leads;
  if (!rarest) return undefined;

  const ids = [...rarest.notes.keys()].filter((id) => others.every(({ notes }) => notes.has(id)));
  const leftFor = (id: string) => wanted.filter((_word, at) => !found[at]?.notes.has(id));
  const cases = rarest.whole
    ? await holding(db, await casesBy(db, ids), leftFor)
    : await amongMany(db, [...rarest.notes.keys()], wanted, leftFor);
  const newestFirst = cases.toSorted((a, b) => lastMoved(b) - lastMoved(a));
  const rows = await named(db, newestFirst.slice(0, MOST_FOUND));
  return {
    rows: rows.map((row) => {
      const notes = found.map((one) => one.notes.get(row.id));
      const note = notes.find((one) => one !== undefined && one !== "");
      return note === undefined ? row : { ...row, note };
    }),
    more: !rarest.whole || cases.length > rows.length,
  };
}

async function casesBy(db: AsideDb, ids: readonly string[]): Promise<Case[]> {
  return (await db.cases.bulkGet([...ids])).filter((one) => one !== undefined);
}

/** The newest cases hold enough of such words most of the time; else those too that a word led to. */
async function amongMany(
  db: AsideDb,
  ids: readonly string[],
  wanted: readonly string[],
  leftFor: (id: string) => readonly string[],
): Promise<Case[]> {
  const newest = await db.cases.orderBy("openedAt").reverse().limit(NEWEST).toArray();
  const own = newest.filter((one) => holdsAll(wordsIn(one), wanted));
  if (own.length >= MOST_FOUND) return own;
  const known = new Set(newest.map(({ id }) => id));
  const led = await casesBy(db, ids.filter((id) => !known.has(id)).slice(0, LED));
  return holding(db, [...newest, ...led], leftFor);
}

/** What was found by one word. */
interface ByWord {
  /** The ids of cases, each with the note it was found in; with "" where it holds the word itself. */
  readonly notes: ReadonlyMap<string, string>;
  /** No other case holds it. */
  readonly whole: boolean;
}

async function casesWith(db: AsideDb, word: string): Promise<ByWord> {
  const index = "find.words";
  const most = (what: keyof typeof MOST) => MOST[what] + 1;
  const [cases, customers, entries] = await Promise.all([
    db.cases.where(index).startsWith(word).limit(most("cases")).primaryKeys(),
    db.customers.where(index).startsWith(word).limit(most("customers")).primaryKeys(),
    db.entries.where(index).startsWith(word).limit(most("entries")).primaryKeys(),
  ]);
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
  const whole =
    cases.length <= MOST.cases &&
    customers.length <= MOST.customers &&
    entries.length <= MOST.entries;
  return { notes: found, whole };
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

/** Those that hold the words that are left to look for, themselves or in their customer. */
async function holding(
  db: AsideDb,
  cases: readonly Case[],
  leftFor: (id: string) => readonly string[],
): Promise<Case[]> {
  const left = new Map(
    cases.map((one) => {
      const own = wordsIn(one);
      return [one.id, leftFor(one.id).filter((word) => !holdsAll(own, [word]))];
    }),
  );
  const open = cases.filter(({ id }) => left.get(id)?.length !== 0);
  const ids = [...new Set(open.map(({ customerId }) => customerId))];
  const customers = await db.customers.bulkGet(ids);
  const byId = new Map(ids.map((id, at) => [id, customers[at]]));
  return cases.filter(({ id, customerId }) =>
    holdsAll(wordsIn(byId.get(customerId)), left.get(id) ?? []),
  );
}

/** Whether each of these begins one of the words. */
function holdsAll(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((word) => words.some((other) => other.startsWith(word)));
}

/** As they were written with the row: to find them anew in each text would take longer than the reads. */
function wordsIn(row: object | undefined): readonly string[] {
  const stored: { find?: { words: readonly string[] } } | undefined = row;
  return stored?.find?.words ?? [];
}
