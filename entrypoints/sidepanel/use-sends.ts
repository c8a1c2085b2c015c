import { SENDS_PAGE, type SendFilter } from "../../lib/db/index.ts";
import type { Send } from "../../lib/sends/index.ts";
import { readers } from "./store.ts";
import { usePages, type Looked } from "./use-pages.ts";

/** A list of sends of which no more rows are held than a person looks at. */
export function useSends(filter: SendFilter) {
  const { rowOf: sendOf, ...pages } = usePages<Send>({
    key: JSON.stringify(filter),
    size: SENDS_PAGE,
    page: (limit, after) => readers.sendsPage(filter, limit, after),
    rows: (ids) => readers.sends(ids),
    newsIn,
  });
  return { sendOf, ...pages };
}

function newsIn(newest: readonly Send[], looked: Looked<Send>): number {
  const known = new Set(looked.ids);
  return newest.filter((send) => !known.has(send.id) && isNews(send, looked)).length;
}

/** What is older than all that was fetched comes with the scrolling. */
function isNews({ createdAt }: Send, { done, last }: Looked<Send>): boolean {
  return done || last === undefined || createdAt >= last.createdAt;
}
