import type { Rows, View } from "./types.ts";
import { NAME, NATIVE_VERSION } from "./version.ts";

/** What one window's panel is to show, as it stands now. */
export interface Glance {
  readonly view: View;
  readonly case: Rows["cases"];
  /** Missing for the instant before it is written. */
  readonly customer: Rows["customers"] | undefined;
  /** X's own theme, as last seen on a page; missing until then. */
  readonly dark?: boolean;
}

/**
 * Reads rows without Dexie, which takes longer to load than the rows take to be read. Never makes the
 * database nor changes it, and reads no rows of another version.
 * @param windowId may still be on its way while the database is opened
 * @returns undefined when there is nothing to show: no database, no view of this window, no case
 */
export async function glance(
  windowId: Promise<number | undefined>,
  factory: IDBFactory = globalThis.indexedDB,
): Promise<Glance | undefined> {
  const db = await opened(factory);
  if (db === undefined) return undefined;
  try {
    if (db.version !== NATIVE_VERSION) return undefined;
    const key = await windowId;
    if (key === undefined) return undefined;
    // One transaction, so that all are of the same moment.
    const rows = db.transaction(["views", "cases", "customers", "settings"]);
    const get = <N extends keyof Rows>(store: N, id: IDBValidKey) =>
      given<Rows[N] | undefined>(rows.objectStore(store).get(id));
    const [view, dark] = await Promise.all([get("views", key), get("settings", "dark")]);
    if (view?.caseId === undefined) return undefined;
    const [found, near] = await Promise.all([
      get("cases", view.caseId),
      view.customerId === undefined ? undefined : get("customers", view.customerId),
    ]);
    if (found === undefined) return undefined;
    const customer =
      near?.id === found.customerId ? near : await get("customers", found.customerId);
    const theme = typeof dark?.value === "boolean" ? { dark: dark.value } : {};
    return { view, case: found, customer, ...theme };
  } finally {
    db.close();
  }
}

/** Without a version, so that whatever stands is opened as it is. */
async function opened(factory: IDBFactory): Promise<IDBDatabase | undefined> {
  const request = factory.open(NAME);
  // There is none yet: it is the worker's to make.
  request.addEventListener("upgradeneeded", () => request.transaction?.abort());
  const db = await given(request).catch(() => undefined);
  db?.addEventListener("versionchange", () => db.close());
  return db;
}

function given<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () =>
      reject(request.error ?? new Error("The browser gave no reason.")),
    );
  });
}
