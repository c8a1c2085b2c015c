import type { Rows } from "../../lib/db/index.ts";

/** A page of Playwright's or of puppeteer's. */
interface AnyPage {
  evaluate(
    work: (where: readonly [string, string]) => Promise<never[]>,
    where: readonly [string, string],
  ): Promise<never[]>;
}

/** All rows of one table, read as the panel reads them. `page` is any page of the extension. */
export function rowsOf<T extends keyof Rows>(page: AnyPage, table: T): Promise<Rows[T][]> {
  return readAll(page, "aside", table);
}

/** What the worker keeps for itself: the tokens of the connected accounts. */
export function tokensIn(page: AnyPage): Promise<{ accessToken: string; refreshToken: string }[]> {
  return readAll(page, "aside-vault", "tokens");
}

/** What Aside knows of X's limits is forgotten, as if the time that they last had passed. */
export async function forgetLimits(page: AnyPage): Promise<void> {
  await page.evaluate(
    ([from, name]) =>
      new Promise<never[]>((resolve, reject) => {
        const open = indexedDB.open(from);
        open.addEventListener("error", () => reject(open.error ?? new Error("cannot open")));
        open.addEventListener("success", () => {
          const db = open.result;
          const change = db.transaction(name, "readwrite");
          change.objectStore(name).clear();
          change.addEventListener("error", () => reject(change.error ?? new Error("cannot clear")));
          change.addEventListener("complete", () => {
            db.close();
            resolve([]);
          });
        });
      }),
    ["aside", "pace"] as const,
  );
}

function readAll(page: AnyPage, database: string, table: string): Promise<never[]> {
  return page.evaluate(
    ([from, name]) =>
      new Promise<never[]>((resolve, reject) => {
        const open = indexedDB.open(from);
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
    [database, table] as const,
  );
}
