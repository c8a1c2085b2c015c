import type { CaseList } from "../../lib/db/index.ts";
import { caseReaders } from "./case-store.ts";
import { readers } from "./store.ts";

/** Nobody goes through more of a list one by one. */
const MOST = 500;

/**
 * The case that stands after (`by` 1) or before (-1) this one in a list of its account; the first where it is
 * not in the list any more.
 * @returns its id; undefined where the list ends
 */
export async function besideCase(
  caseId: string,
  by: 1 | -1,
  list: CaseList,
  name: string,
): Promise<string | undefined> {
  const shown = await readers.case(caseId);
  if (!shown) return undefined;
  const filter = { account: shown.account, list, ...(name !== "" && { name }) };
  const rows = await caseReaders.page(filter, MOST);
  const at = rows.findIndex(({ id }) => id === caseId);
  return at === -1 ? rows[0]?.id : rows[at + by]?.id;
}
