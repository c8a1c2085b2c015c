import { migrations } from "../../lib/db/version.ts";
import { example0001 } from "./examples/0001.ts";
import { example0002 } from "./examples/0002.ts";
import { example0003 } from "./examples/0003.ts";
import { example0004 } from "./examples/0004.ts";
import { example0005 } from "./examples/0005.ts";
import { example0006 } from "./examples/0006.ts";
import { example0007 } from "./examples/0007.ts";
import { example0008 } from "./examples/0008.ts";
import { example0009 } from "./examples/0009.ts";

export type Row = Readonly<Record<string, unknown>>;
type Tables = Readonly<Record<string, readonly Row[] | undefined>>;

/** What each version stored that the one before could not. */
export const examples: readonly { readonly version: number; readonly rows: Tables }[] = [
  example0001,
  example0002,
  example0003,
  example0004,
  example0005,
  example0006,
  example0007,
  example0008,
  example0009,
];

/** Table by table, what a database of that version holds that has lived since version 1. */
export function rowsAt(version: number): Map<string, Row[]> {
  const tables = new Map<string, Row[]>();
  const told = examples.filter((one) => one.version <= version);
  for (const [table, some = []] of told.flatMap(({ rows }) => Object.entries(rows))) {
    const all = tables.get(table) ?? [];
    for (const row of some) {
      const at = all.findIndex(({ id }) => id !== undefined && id === row["id"]);
      if (at === -1) all.push(row);
      else all[at] = { ...all[at], ...row };
    }
    tables.set(table, all);
  }
  return tables;
}

/** Tables and indexes as the migrations up to that version tell them, in their own notation. */
function schemaAt(version: number): Map<string, string> {
  const told = migrations.filter((one) => one.version <= version);
  return new Map(told.flatMap(({ stores }) => Object.entries<string>(stores)));
}

/**
 * Lays out a database of a version by the browser's own means, without the library that reads it later.
 * @param more besides the examples, or in place of them where a table is named
 */
export async function layOut(
  factory: IDBFactory,
  name: string,
  version: number,
  more: Tables = {},
): Promise<void> {
  const request = factory.open(name, version * 10);
  request.addEventListener("upgradeneeded", () => {
    for (const [table, notation] of schemaAt(version)) {
      const [key = "", ...indexes] = notation.split(",").map((one) => one.trim());
      const store = request.result.createObjectStore(table, { keyPath: pathOf(key) });
      for (const index of indexes) {
        const bare = index.replace(/^[&*]/, "");
        store.createIndex(bare, pathOf(bare), {
          unique: index.startsWith("&"),
          multiEntry: index.startsWith("*"),
        });
      }
    }
  });
  const db = await settled(request);
  const rows = new Map([...rowsAt(version), ...Object.entries(more)]);
  const all = db.transaction([...rows.keys()], "readwrite");
  const written = new Promise((resolve, reject) => {
    all.addEventListener("complete", resolve);
    all.addEventListener("abort", () => reject(all.error ?? new Error("aborted")));
  });
  for (const [table, some = []] of rows) for (const row of some) all.objectStore(table).put(row);
  await written;
  db.close();
}

/** What stands in each table, by the browser's own means; opens no other version than the one that is there. */
export async function readRaw(
  factory: IDBFactory,
  name: string,
): Promise<{ version: number; rows: Map<string, Row[]> }> {
  const db = await settled(factory.open(name));
  const rows = new Map<string, Row[]>();
  for (const table of db.objectStoreNames)
    rows.set(table, await settled<Row[]>(db.transaction(table).objectStore(table).getAll()));
  db.close();
  return { version: db.version, rows };
}

function pathOf(notation: string): string | string[] {
  return notation.startsWith("[") ? notation.slice(1, -1).split("+") : notation;
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("no reason given")));
  });
}
