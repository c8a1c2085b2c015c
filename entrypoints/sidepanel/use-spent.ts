import { useLiveQuery } from "dexie-react-hooks";
import { calendar } from "../../lib/platform/index.ts";
import { spentOf, type MoneySpent } from "../../lib/sends/index.ts";
import { readers } from "./store.ts";

/** What X's API has cost, live; undefined while it is being read. */
export function useSpent(now: number): MoneySpent | undefined {
  const days = calendar(now);
  const rows = useLiveQuery(() => readers.spending(days.month), [days.month]);
  return rows && spentOf(rows, days);
}
