import type { Handle } from "../customers/index.ts";
import {
  caseCounts,
  caseRows,
  casesPage,
  type CaseCounts,
  type CaseFilter,
  type CaseRow,
} from "./case-lists.ts";
import { ratingId, type Rating } from "../handoff/index.ts";
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
  /** How these cases went for their customers, by their ids; without those of which nobody has said so. */
  ratings(ids: readonly string[]): Promise<ReadonlyMap<string, Rating>>;
}

/** Binds them to a database. Apart from the other readers, since only who looks at lists needs them. */
export function caseReadersOf(db: AsideDb): CaseReaders {
  return allNamed({
    page: (filter, limit, after) => casesPage(db, filter, limit, after),
    rows: (ids) => caseRows(db, ids),
    counts: (account, name, until) => caseCounts(db, account, name, until),
    search: (query) => searchCases(db, query),
    async ratings(ids) {
      const entries = await db.entries.bulkGet(ids.map(ratingId));
      return new Map(
        ids.flatMap((id, at) => {
          const rating = entries[at]?.rating;
          return rating ? [[id, rating] as const] : [];
        }),
      );
    },
  });
}
