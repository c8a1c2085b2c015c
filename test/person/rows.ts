import type { Rows } from "../../lib/db/index.ts";

/** A page of Playwright's or of puppeteer's. */
interface AnyPage {
  evaluate(
    work: (where: readonly [string, string, "getAll" | "clear"]) => Promise<never[]>,
    where: readonly [string, string, "getAll" | "clear"],
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
  await inTable(page, "aside", "pace", "clear");
}

function readAll(page: AnyPage, database: string, table: string): Promise<never[]> {
  return inTable(page, database, table, "getAll");
}

/** @returns the rows that were there to be read; none where the table was cleared */
function inTable(
  page: AnyPage,
  database: string,
  table: string,
  does: "getAll" | "clear",
): Promise<never[]> {
  return page.evaluate(
    ([from, name, what]) =>
      new Promise<never[]>((resolve, reject) => {
        const open = indexedDB.open(from);
        open.addEventListener("error", () => reject(open.error ?? new Error("cannot open")));
        open.addEventListener("success", () => {
          const db = open.result;
          const work = db.transaction(name, what === "clear" ? "readwrite" : "readonly");
          const done: { readonly result: unknown } = work.objectStore(name)[what]();
          work.addEventListener("error", () => reject(work.error ?? new Error(`no ${what}`)));
          work.addEventListener("complete", () => {
            db.close();
            resolve((done.result ?? []) as never[]);
          });
        });
      }),
    [database, table, does] as const,
  );
}
