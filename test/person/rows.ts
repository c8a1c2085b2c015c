import type { Page } from "playwright-core";
import type { Rows } from "../../lib/db/index.ts";

/** All rows of one table, read as the panel reads them. `page` is any page of the extension. */
export function rowsOf<T extends keyof Rows>(page: Page, table: T): Promise<Rows[T][]> {
  return page.evaluate(
    (name) =>
      new Promise<never[]>((resolve, reject) => {
        const open = indexedDB.open("aside");
        open.addEventListener("error", () => reject(open.error ?? new Error("cannot open")));
        open.addEventListener("success", () => {
          const db = open.result;
          const all = db.transaction(name).objectStore(name).getAll();
          all.addEventListener("error", () => reject(all.error ?? new Error("cannot read")));
          all.addEventListener("success", () => {
            db.close();
            resolve(all.result as never[]);
          });
        });
      }),
    table,
  );
}
