import type { Handle } from "../customers/index.ts";
import {
  caseCounts,
  caseRows,
  casesPage,
  type CaseCounts,
  type CaseFilter,
  type CaseRow,
} from "./case-lists.ts";
import { searchCases, type Found } from "./case-search.ts";
import { allNamed } from "./errors.ts";
import type { AsideDb } from "./open.ts";

/** What lists of cases read. Each returns a promise that `useLiveQuery` can follow. */
export interface CaseReaders {
  /** At most `limit` cases of a list, in its order, beginning after the row. */
  page(filter: CaseFilter, limit: number, after?: CaseRow): Promise<CaseRow[]>;
  /** In the order of their ids; undefined for those that are gone. */
  rows(ids: readonly string[]): Promise<(CaseRow | undefined)[]>;
  /** How many cases each list holds. `until`: what is due by then is counted, ms since 1970. */
  counts(account: Handle, name: string | undefined, until: number): Promise<CaseCounts>;
  /** Cases in which each word of the query begins a word; undefined where there is no word to look for. */
  search(query: string): Promise<Found | undefined>;
}

/** Binds them to a database. Apart from the other readers, since only who looks at lists needs them. */
export function caseReadersOf(db: AsideDb): CaseReaders {
  return allNamed({
    page: (filter, limit, after) => casesPage(db, filter, limit, after),
    rows: (ids) => caseRows(db, ids),
    counts: (account, name, until) => caseCounts(db, account, name, until),
    search: (query) => searchCases(db, query),
  });
}
