import type { PlainPage } from "./browser.ts";
import type { SavedDraft } from "../../lib/db/index.ts";
import type { Send } from "../../lib/sends/index.ts";

/*
 * What is done from a plain page of the extension: it asks the worker as the panel does, and reads and
 * lays out rows. It is no page of the product, so nothing but the worker is at work on them.
 */

export type Tables = Readonly<Record<string, readonly unknown[]>>;

interface Chrome {
  readonly windows: { getCurrent(): Promise<{ id: number }> };
  readonly tabs: { query(what: { url: string }): Promise<{ windowId: number }[]> };
  readonly runtime: {
    getManifest(): { version: string };
    sendMessage(message: unknown): Promise<unknown>;
  };
  readonly alarms: {
    get(name: string): Promise<unknown>;
    create(name: string, when: { when: number; periodInMinutes: number }): Promise<void>;
  };
}

/** What the worker said; `gone` when nobody answered. */
export type Reply =
  | { readonly ok: true; readonly answer: unknown }
  | { readonly ok: false; readonly problem: string };

/** Asks the worker as the panel does. Never throws while the page lives. */
export function ask(desk: PlainPage, aside: string, body: unknown): Promise<Reply> {
  return desk.evaluate(
    async ([name, what]) => {
      const { runtime } = (globalThis as unknown as { chrome: Chrome }).chrome;
      const { version } = runtime.getManifest();
      const gone = { ok: false, problem: "gone" } as const;
      return runtime.sendMessage({ aside: name, version, body: what }).then(
        (reply) => (reply ?? gone) as Reply,
        () => gone,
      );
    },
    [aside, body] as const,
  );
}

/**
 * Lets the worker's own alarm ring now.
 * @returns false when none was set
 */
export function ring(desk: PlainPage): Promise<boolean> {
  return desk.evaluate(async () => {
    const { alarms } = (globalThis as unknown as { chrome: Chrome }).chrome;
    if (!(await alarms.get("aside.work"))) return false;
    await alarms.create("aside.work", { when: Date.now(), periodInMinutes: 1 });
    return true;
  });
}

/** The window that this page stands in. */
export function ownWindow(desk: PlainPage): Promise<number> {
  return desk.evaluate(async () => {
    const { windows } = (globalThis as unknown as { chrome: Chrome }).chrome;
    return (await windows.getCurrent()).id;
  });
}

/** The window in which this address stands. */
export function windowOf(desk: PlainPage, url: string): Promise<number> {
  return desk.evaluate(async (address) => {
    const { tabs } = (globalThis as unknown as { chrome: Chrome }).chrome;
    const [tab] = await tabs.query({ url: address });
    if (!tab) throw new Error("No such tab.");
    return tab.windowId;
  }, url);
}

/** Sets the worker's alarm, as a life before this one has done. */
export function setAlarm(desk: PlainPage): Promise<void> {
  return desk.evaluate(() =>
    (globalThis as unknown as { chrome: Chrome }).chrome.alarms.create("aside.work", {
      when: Date.now() + 60_000,
      periodInMinutes: 1,
    }),
  );
}

export interface Kept {
  /** How many cases there are: none of a run goes, so fewer than were laid out are a browser's loss. */
  readonly cases: number;
  readonly sends: Send[];
  readonly drafts: SavedDraft[];
}

/** What stands in the tables that tell of sends. */
export function readKept(desk: PlainPage): Promise<Kept> {
  return desk.evaluate(
    () =>
      new Promise<Kept>((resolve, reject) => {
        const open = indexedDB.open("aside");
        open.addEventListener("error", () => reject(open.error ?? new Error("cannot open")));
        open.addEventListener("success", () => {
          const db = open.result;
          const reading = db.transaction(["cases", "sends", "drafts"]);
          const cases = reading.objectStore("cases").count();
          const sends = reading.objectStore("sends").getAll();
          const drafts = reading.objectStore("drafts").getAll();
          reading.addEventListener("complete", () => {
            db.close();
            resolve({
              cases: cases.result,
              sends: sends.result as Send[],
              drafts: drafts.result as SavedDraft[],
            });
          });
        });
      }),
  );
}

/** Empties every table of this database and lays these rows into it. It must have been made before. */
export function layOut(desk: PlainPage, database: string, tables: Tables): Promise<void> {
  return desk.evaluate(
    ([name, all]) =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open(name);
        open.addEventListener("error", () => reject(open.error ?? new Error("cannot open")));
        open.addEventListener("success", () => {
          const db = open.result;
          // As the product stores a send: a browser that is killed soon may else not have kept it.
          const writing = db.transaction([...db.objectStoreNames], "readwrite", {
            durability: "strict",
          });
          for (const table of db.objectStoreNames) {
            writing.objectStore(table).clear();
            for (const row of all[table] ?? []) writing.objectStore(table).put(row);
          }
          writing.addEventListener("complete", () => {
            db.close();
            resolve();
          });
          writing.addEventListener("abort", () => reject(writing.error ?? new Error("aborted")));
        });
      }),
    [database, tables] as const,
  );
}

/**
 * Makes the database anew as its first version had it, with these rows.
 * @param schema Dexie's words for each table: the key first, "&" for unique, "[a+b]" for several
 */
export function makeFirstVersion(
  desk: PlainPage,
  schema: Readonly<Record<string, string>>,
  tables: Tables,
): Promise<void> {
  return desk.evaluate(
    async ([made, all]) => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.addEventListener("success", () => resolve(request.result));
          request.addEventListener("error", () => reject(request.error ?? new Error("no")));
        });
      await done(indexedDB.deleteDatabase("aside"));
      const open = indexedDB.open("aside", 10);
      open.addEventListener("upgradeneeded", () => {
        for (const [table, words] of Object.entries(made)) {
          const [key = "", ...indexes] = words.split(", ");
          const store = open.result.createObjectStore(table, { keyPath: key });
          for (const index of indexes) {
            const name = index.replace("&", "");
            const path = name.startsWith("[") ? name.slice(1, -1).split("+") : name;
            store.createIndex(name, path, { unique: index.startsWith("&") });
          }
          for (const row of all[table] ?? []) store.put(row);
        }
      });
      (await done(open)).close();
    },
    [schema, tables] as const,
  );
}

/**
 * Stores megabyte after megabyte in a database of its own until the browser refuses one.
 * @returns how many it took, of `most` at most
 */
export function fill(desk: PlainPage, most: number): Promise<number> {
  return desk.evaluate(async (times) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(request.error ?? new Error("no")));
      });
    const open = indexedDB.open("scratch", 1);
    open.addEventListener("upgradeneeded", () => open.result.createObjectStore("all"));
    const db = await done(open);
    const megabyte = new Uint8Array(1e6);
    let taken = 0;
    while (taken < times) {
      const writing = db.transaction("all", "readwrite");
      writing.objectStore("all").put(megabyte, 1);
      const took = await new Promise<boolean>((resolve) => {
        writing.addEventListener("complete", () => resolve(true));
        writing.addEventListener("abort", () => resolve(false));
      });
      if (!took) break;
      taken += 1;
    }
    db.close();
    await done(indexedDB.deleteDatabase("scratch"));
    return taken;
  }, most);
}
