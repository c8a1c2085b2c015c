import type { SpendingStore } from "../../sends/index.ts";
import { named } from "../errors.ts";
import type { AsideDb } from "../open.ts";

/** So long before what is still counted, a row of spending is kept, in ms. */
const KEPT = 31 * 24 * 60 * 60_000;

/** Binds the spending to a database. All failures are named. */
export function spendingOf(db: AsideDb): SpendingStore {
  const since = (at: number) => db.spending.where("at").aboveOrEqual(at).toArray();
  return {
    add: (row, from, refuses) =>
      named(() =>
        db.transaction("rw", db.spending, async () => {
          const refusal = refuses(await since(from));
          if (refusal) return refusal;
          await db.spending
            .where("at")
            .below(from - KEPT)
            .delete();
          await db.spending.add(row);
          return undefined;
        }),
      ),
    put: (row) =>
      named(async () => {
        await db.spending.put(row);
      }),
    drop: (id) => named(() => db.spending.delete(id)),
    since: (at) => named(() => since(at)),
  };
}
