import { lastMoved, type Case } from "../handoff/index.ts";
import { searchWords } from "../text/index.ts";
import { named, type CaseRow } from "./case-lists.ts";
import type { AsideDb } from "./open.ts";
import type { Entry } from "./types.ts";

/** So many are shown of what was found. */
export const MOST_FOUND = 50;

/**
 * A word that more rows hold is frequent: each of its rows would be a read of its own, and what is typed is
 * looked for at every rest.
 */
const MOST = { cases: 80, customers: 30, entries: 30 };
/** So many of the rows that hold a frequent word are followed, besides the newest cases. */
const LED = { cases: 30, customers: 15, entries: 10 };
/** Enough to fill the list where a word is that frequent. */
const NEWEST = 60;
/** So many cases are looked through to the bottom of their notes. */
const NOTED = 12;
/** So many customers are compared who hold one frequent name, to find those who hold another too. */
const NAMED = 1_000;

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
  const hits = await Promise.all(wanted.map((word) => rowsWith(db, word)));
  const rare = await Promise.all(
    hits.filter(({ whole }) => whole).map((hit) => casesOfHit(db, hit)),
  );
  const { cases, ways } =
    rare.length > 0 ? await amongRare(db, rare, hits, wanted) : await amongMany(db, hits, wanted);
  const newestFirst = cases.toSorted((a, b) => lastMoved(b) - lastMoved(a));
  const rows = await named(db, newestFirst.slice(0, MOST_FOUND));
  return {
    rows: rows.map((row) => {
      const note = ways
        .map((way) => way.get(row.id))
        .find((text) => text !== undefined && text !== "");
      return note === undefined ? row : { ...row, note };
    }),
    more: rare.length === 0 || cases.length > rows.length,
  };
}

/** The ids of cases, each with the note it was found in; with "" where it or its customer holds the word. */
type Way = ReadonlyMap<string, string>;

/** Cases that hold all words, and on which ways they were found. */
interface Held {
  readonly cases: readonly Case[];
  readonly ways: readonly Way[];
}

/** What each rare word leads to. */
async function amongRare(
  db: AsideDb,
  ways: readonly Way[],
  hits: readonly Hit[],
  wanted: readonly string[],
): Promise<Held> {
  const [first, ...others] = ways.toSorted((a, b) => a.size - b.size);
  const ids = [...(first?.keys() ?? [])].filter((id) => others.every((way) => way.has(id)));
  const frequent = wanted.filter((_word, at) => hits[at]?.whole === false);
  const cases = await holding(db, await casesBy(db, ids), wanted.length, () => frequent);
  return { cases, ways };
}

/** The newest cases hold enough of such words most of the time; else those too that the words lead to. */
async function amongMany(
  db: AsideDb,
  hits: readonly Hit[],
  wanted: readonly string[],
): Promise<Held> {
  const newest = await db.cases.orderBy("openedAt").reverse().limit(NEWEST).toArray();
  const own = newest.filter((one) => holdsAll(wordsIn(one), wanted));
  if (own.length >= MOST_FOUND) return { cases: own, ways: [] };
  const noted = fewest(hits, "entries");
  const [byNote, byOther] = await Promise.all([
    casesOfHit(db, { cases: [], customers: [], entries: noted.entries.slice(0, LED.entries) }),
    casesOfHit(db, {
      cases: fewest(hits, "cases").cases.slice(0, LED.cases),
      customers: await customersWithAll(db, hits, wanted),
      entries: [],
    }),
  ]);
  const known = new Set(newest.map(({ id }) => id));
  const ids = new Set([...byNote.keys(), ...byOther.keys()]);
  const led = await casesBy(
    db,
    [...ids].filter((id) => !known.has(id)),
  );
  const rest = wanted.filter((_word, at) => hits[at] !== noted);
  const cases = await holding(db, [...newest, ...led], wanted.length, (id) =>
    byNote.has(id) ? rest : wanted,
  );
  return { cases, ways: [byNote] };
}

/** Of those words that each table holds, the one that is rarest there. */
function fewest(hits: readonly Hit[], table: keyof Rows): Hit {
  return hits.reduce((least, hit) => (hit[table].length < least[table].length ? hit : least));
}

/** Who may hold all of the words: a first and a last name are frequent, and both together are not. */
async function customersWithAll(
  db: AsideDb,
  hits: readonly Hit[],
  wanted: readonly string[],
): Promise<readonly string[]> {
  const { customers } = fewest(hits, "customers");
  if (customers.length <= MOST.customers) return customers;
  if (wanted.length === 1) return customers.slice(0, LED.customers);
  const all = await Promise.all(wanted.map((word) => keysWith(db, "customers", word, NAMED)));
  const [first = [], ...others] = all.map((keys) => new Set(keys));
  const both = [...first].filter((id) => others.every((keys) => keys.has(id)));
  return both.slice(0, LED.customers);
}

async function casesBy(db: AsideDb, ids: readonly string[]): Promise<Case[]> {
  return (await db.cases.bulkGet([...ids])).filter((one) => one !== undefined);
}

/** The keys of rows in which a word begins with what is looked for. */
interface Rows {
  readonly cases: readonly string[];
  readonly customers: readonly string[];
  readonly entries: readonly string[];
}

interface Hit extends Rows {
  /** No other row holds it. */
  readonly whole: boolean;
}

async function rowsWith(db: AsideDb, word: string): Promise<Hit> {
  const keys = (table: keyof Rows) => keysWith(db, table, word, MOST[table] + 1);
  const [cases, customers, entries] = await Promise.all([
    keys("cases"),
    keys("customers"),
    keys("entries"),
  ]);
  const whole =
    cases.length <= MOST.cases &&
    customers.length <= MOST.customers &&
    entries.length <= MOST.entries;
  return { cases, customers, entries, whole };
}

function keysWith(db: AsideDb, table: keyof Rows, word: string, most: number): Promise<string[]> {
  const rows = db.table<object, string>(table).where("find.words").startsWith(word);
  return rows.limit(most).primaryKeys();
}

async function casesOfHit(db: AsideDb, { cases, customers, entries }: Rows): Promise<Way> {
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

/**
 * Those that hold the words that are left to look for: themselves, in their customer, or in a note.
 * @param all so many words are wanted of each
 */
async function holding(
  db: AsideDb,
  cases: readonly Case[],
  all: number,
  leftFor: (id: string) => readonly string[],
): Promise<Case[]> {
  const left = new Map(cases.map((one) => [one.id, without(leftFor(one.id), wordsIn(one))]));
  const leftOf = ({ id }: Case) => left.get(id) ?? [];
  const open = cases.filter((one) => leftOf(one).length > 0);
  const ids = [...new Set(open.map(({ customerId }) => customerId))];
  const customers = await db.customers.bulkGet(ids);
  const byId = new Map(ids.map((id, at) => [id, customers[at]]));
  for (const one of open) left.set(one.id, without(leftOf(one), wordsIn(byId.get(one.customerId))));
  // Where nothing is found yet, it would be by chance.
  const begun = open.filter((one) => leftOf(one).length > 0 && leftOf(one).length < all);
  const noted = begun.slice(0, NOTED);
  const notes = await Promise.all(
    noted.map(({ id }) => db.entries.where("[caseId+at]").between([id], [id, []]).toArray()),
  );
  for (const [at, one] of noted.entries())
    left.set(one.id, without(leftOf(one), (notes[at] ?? []).flatMap(wordsIn)));
  return cases.filter((one) => leftOf(one).length === 0);
}

/** Those of the words that none of these begins with. */
function without(wanted: readonly string[], words: readonly string[]): string[] {
  return wanted.filter((word) => !holdsAll(words, [word]));
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
