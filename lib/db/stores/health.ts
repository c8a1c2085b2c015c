import type { PartHealth } from "../../health/index.ts";
import { named } from "../errors.ts";
import type { AsideDb } from "../open.ts";

/** How the parts of X's pages were last found. */
export interface Health {
  /** One row for each part and kind of page: the newest stays. */
  learn(rows: readonly PartHealth[]): Promise<void>;
}

/** Binds it to a database. All failures are named. */
export function healthOf(db: AsideDb): Health {
  return {
    learn: (rows) =>
      named(async () => {
        await db.health.bulkPut(rows.map((row) => ({ ...row, id: `${row.part}/${row.page}` })));
      }),
  };
}
