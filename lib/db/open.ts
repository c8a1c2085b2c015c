import { Dexie, type EntityTable, type Table } from "dexie";
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
};

/**
 * Prepares the database; it opens by itself with the first read or write.
 * Rows of a newer version are refused with a VersionError (see `namedError`), and are not touched.
 * @param factory where IndexedDB is
 */
export function openDb(name = NAME, factory: IDBFactory = globalThis.indexedDB): AsideDb {
  const db = new Dexie(name, { indexedDB: neverNewer(factory) }) as AsideDb;
  for (const { version, stores } of migrations) db.version(version).stores(stores);
  return db;
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
