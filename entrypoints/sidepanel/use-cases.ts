import { CASES_PAGE, type CaseFilter, type CaseRow } from "../../lib/db/index.ts";
import { caseReaders } from "./case-store.ts";
import { usePages, type Looked } from "./use-pages.ts";

/**
 * A list of cases of which no more rows are held than a person looks at.
 * @param filter undefined: nothing is wanted yet
 * @param size rows of the first page, where it is to reach further than usual
 */
export function useCases(filter: CaseFilter | undefined, size = CASES_PAGE) {
  return usePages<CaseRow>({
    key: JSON.stringify(filter ?? null),
    size,
    page: async (limit, after) => (filter ? caseReaders.page(filter, limit, after) : []),
    rows: (ids) => caseReaders.rows(ids),
    newsIn,
  });
}

/** Cases leave their list and change their places in it, so anything that stands otherwise is news. */
function newsIn(newest: readonly CaseRow[], { ids }: Looked<CaseRow>): number {
  return newest.filter(({ id }, at) => id !== ids[at]).length || Number(ids.length < newest.length);
}
