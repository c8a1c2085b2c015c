import { Dexie, type DBCore, type EntityTable, type Table } from "dexie";
import { withFind } from "./find.ts";
import type { Rows } from "./types.ts";
import { migrations, NAME, NATIVE_VERSION } from "./version.ts";

/** The database with its tables. Reads of it can be given to `useLiveQuery`. */
export type AsideDb = Dexie & {
  sends: EntityTable<Rows["sends"], "id">;
  cases: EntityTable<Rows["cases"], "id">;
  customers: EntityTable<Rows["customers"], "id">;
  accounts: EntityTable<Rows["accounts"], "handle">;
  views: EntityTable<Rows["views"], "windowId">;
  drafts: EntityTable<Rows["drafts"], "id">;
  settings: EntityTable<Rows["settings"], "key">;
  health: EntityTable<Rows["health"], "id">;
  pace: EntityTable<Rows["pace"], "id">;
  spending: EntityTable<Rows["spending"], "id">;
  mentions: EntityTable<Rows["mentions"], "id">;
  replies: EntityTable<Rows["replies"], "id">;
  replyVersions: Table<Rows["replyVersions"], [replyId: string, at: number]>;
  replyUses: EntityTable<Rows["replyUses"], "id">;
  replyTakes: EntityTable<Rows["replyTakes"], "id">;
  learned: Table<Rows["learned"], [account: string, key: string]>;
  replyImports: EntityTable<Rows["replyImports"], "id">;
  playbook: EntityTable<Rows["playbook"], "id">;
  said: EntityTable<Rows["said"], "id">;
  ruleUse: EntityTable<Rows["ruleUse"], "rule">;
  entries: EntityTable<Rows["entries"], "id">;
};

/**
 * Prepares the database; it opens by itself with the first read or write.
 * Rows of a newer version are refused with a VersionError (see `namedError`), and are not touched.
 * @param factory where IndexedDB is
 */
export function openDb(name = NAME, factory: IDBFactory = globalThis.indexedDB): AsideDb {
  const db = new Dexie(name, { indexedDB: neverNewer(factory) }) as AsideDb;
  // Dexie compares what is installed with the newest tables, so older versions need not be told; each one
  // told costs as much of the worker's start as all tables together.
  const tables: Record<string, string> = Object.assign(
    {},
    ...migrations.map(({ stores }) => stores),
  );
  const rewrites = migrations.flatMap((one) => ("rewrites" in one ? one.rewrites : []));
  db.version(NATIVE_VERSION / 10)
    .stores(tables)
    // To write a row as it is gives it what it is found by.
    .upgrade(async (all) => {
      for (const table of new Set(rewrites)) {
        await all
          .table(table)
          .toCollection()
          .modify((row: { find?: unknown }) => delete row.find);
      }
    });
  db.use({ stack: "dbcore", name: "find", create: withFind });
  return db.use({ stack: "dbcore", name: "durable", create: durable });
}

/**
 * The same, made when it is first used: to make it takes a worker as long as the rest of its start, and
 * whoever woke it waits for that. One that could not be opened is made anew: Dexie itself does not try again,
 * and the disk may have room by now.
 */
export function openDbLater(...given: Parameters<typeof openDb>): AsideDb {
  let made: AsideDb | undefined;
  return new Proxy({} as AsideDb, {
    get(_none, key) {
      if (made?.hasFailed()) made = undefined;
      made ??= openDb(...given);
      const value: unknown = Reflect.get(made, key);
      return typeof value === "function" ? (value as () => unknown).bind(made) : value;
    },
  });
}

/**
 * A write of the ledger is on the disk before anything is done upon it: browsers else call it stored while
 * only their system knows it, and after a power cut a send that was called would be found uncalled.
 */
function durable(core: DBCore): DBCore {
  return {
    ...core,
    transaction: (tables, mode, options) =>
      core.transaction(
        tables,
        mode,
        mode === "readwrite" && tables.includes("sends")
          ? { ...options, durability: "strict" }
          : options,
      ),
  };
}

/**
 * Dexie opens rows of a newer version as if they were its own; here they are refused. Its second try
 * comes without a version number, so the number is put back.
 */
function neverNewer(factory: IDBFactory): IDBFactory {
  return new Proxy(factory, {
    get(target, key) {
      if (key === "open")
        return (name: string, version?: number) => target.open(name, version ?? NATIVE_VERSION);
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === "function" ? (value as () => unknown).bind(target) : value;
    },
  });
}
