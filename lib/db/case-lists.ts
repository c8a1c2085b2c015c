import { Dexie } from "dexie";
import type { Handle } from "../customers/index.ts";
import type { Case } from "../handoff/index.ts";
import { caseListed } from "./find.ts";
import type { AsideDb } from "./open.ts";

/** Rows of the first page of cases. */
export const CASES_PAGE = 60;

/** From here on nobody counts. */
export const MANY_CASES = 100;

/**
 * - `open`: what moved last comes first;
 * - `due`: with a follow-up, by when that is due;
 * - `waiting`: whose customer waits, the longest first;
 * - `mine`: open and given to this name, what moved last first;
 * - `all`: ended ones too, begun last first.
 */
export type CaseList = "open" | "due" | "waiting" | "mine" | "all";

/** Which cases are wanted. */
export interface CaseFilter {
  readonly account: Handle;
  readonly list: CaseList;
  /** The name that `mine` is about; without one nothing is mine. */
  readonly name?: string;
}

/** A case as it is listed. */
export interface CaseRow {
  readonly id: string;
  readonly case: Case;
  /** The customer's, as it is shown; missing where nobody knows it. */
  readonly name?: string;
  /** With its capitals, where they are known. */
  readonly handle: string;
  readonly picture?: string;
}

/** A page of cases in the list's order, beginning after a row of it. No more than a page is read. */
export async function casesPage(
  db: AsideDb,
  filter: CaseFilter,
  limit: number,
  after?: CaseRow,
): Promise<CaseRow[]> {
  const found = await inList(db, filter, limit, after?.case);
  return named(db, found);
}

/** By their ids, in that order; undefined for those that are gone. */
export async function caseRows(
  db: AsideDb,
  ids: readonly string[],
): Promise<(CaseRow | undefined)[]> {
  const found = await db.cases.bulkGet([...ids]);
  const rows = await named(
    db,
    found.filter((one) => one !== undefined),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

/** How many there are in each list of an account; `MANY_CASES` stands for any number from there on. */
export type CaseCounts = Readonly<Record<Exclude<CaseList, "all">, number>>;

/** @param until what is due by then is counted, ms since 1970 */
export async function caseCounts(
  db: AsideDb,
  account: Handle,
  name: string | undefined,
  until: number,
): Promise<CaseCounts> {
  const count = async (list: CaseList, upTo?: number) => {
    const range = rangeOf({ account, list, ...(name !== undefined && { name }) });
    if (!range) return 0;
    const { index, head } = range;
    const rows = between(db, index, head, Dexie.minKey, upTo ?? Dexie.maxKey);
    return (await rows.limit(MANY_CASES).primaryKeys()).length;
  };
  const [open, due, waiting, mine] = await Promise.all([
    count("open"),
    count("due", until),
    count("waiting"),
    count("mine"),
  ]);
  return { open, due, waiting, mine };
}

interface Range {
  readonly index: string;
  /** The parts of the index before the time. */
  readonly head: readonly string[];
  /** The latest come first. */
  readonly latestFirst: boolean;
  /** The time by which it is listed. */
  readonly timeOf: (row: Case) => number | undefined;
}

function rangeOf({ account, list, name }: CaseFilter): Range | undefined {
  const open = (row: Case) => caseListed(row).open;
  switch (list) {
    case "open":
      return { index: "[account+find.open]", head: [account], latestFirst: true, timeOf: open };
    case "due": {
      const timeOf = (row: Case) => caseListed(row).due;
      return { index: "[account+find.due]", head: [account], latestFirst: false, timeOf };
    }
    case "waiting": {
      const timeOf = (row: Case) => caseListed(row).waiting;
      return { index: "[account+find.waiting]", head: [account], latestFirst: false, timeOf };
    }
    case "mine": {
      if (name === undefined || name === "") return undefined;
      const index = "[account+find.assignee+find.open]";
      return { index, head: [account, name], latestFirst: true, timeOf: open };
    }
    default: {
      const timeOf = ({ openedAt }: Case) => openedAt;
      return { index: "[account+openedAt]", head: [account], latestFirst: true, timeOf };
    }
  }
}

async function inList(
  db: AsideDb,
  filter: CaseFilter,
  limit: number,
  after: Case | undefined,
): Promise<Case[]> {
  const range = rangeOf(filter);
  if (!range) return [];
  const { index, head, latestFirst, timeOf } = range;
  const from = after && timeOf(after);
  const isBeyond = (row: Case) => {
    if (after === undefined || from === undefined) return true;
    const later = (timeOf(row) ?? 0) - from || (row.id < after.id ? -1 : row.id > after.id ? 1 : 0);
    return latestFirst ? later < 0 : later > 0;
  };
  for (let most = limit; ; most *= 2) {
    const rows = latestFirst
      ? between(db, index, head, Dexie.minKey, from ?? Dexie.maxKey).reverse()
      : between(db, index, head, from ?? Dexie.minKey, Dexie.maxKey);
    const read = await rows.limit(most).toArray();
    const beyond = read.filter(isBeyond);
    // The moment of the row before may be crowded with cases that were read before.
    if (beyond.length >= limit || read.length < most) return beyond.slice(0, limit);
  }
}

function between(db: AsideDb, index: string, head: readonly string[], low: unknown, high: unknown) {
  return db.cases.where(index).between([...head, low], [...head, high], true, true);
}

/** With what their customers are called. */
export async function named(db: AsideDb, cases: readonly Case[]): Promise<CaseRow[]> {
  const ids = [...new Set(cases.map(({ customerId }) => customerId))];
  const customers = await db.customers.bulkGet(ids);
  const byId = new Map(ids.map((id, at) => [id, customers[at]]));
  return cases.map((one) => {
    const facts = byId.get(one.customerId)?.facts;
    const name = facts?.displayName?.value ?? one.tweet?.authorName;
    const picture = facts?.picture?.value ?? one.tweet?.authorPicture;
    return {
      id: one.id,
      case: one,
      handle: facts?.handle?.value ?? one.tweet?.authorHandle ?? one.customer,
      ...(name !== undefined && { name }),
      ...(picture !== undefined && { picture }),
    };
  });
}
