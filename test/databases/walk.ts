import type { Handle } from "../../lib/customers/index.ts";
import { caseReadersOf, openDb } from "../../lib/db/index.ts";
import { NATIVE_VERSION } from "../../lib/db/version.ts";
import { layOut, readRaw, rowsAt, type Row } from "./build.ts";

const account = "potterie" as Handle;
const QUERIES = ["teap", "Øst", "wholesale", "glaze"];

/** What is to stand in a database of this version once it has come to the newest, and what is found in it. */
export function meant(version: number) {
  const newest = [...rowsAt(NATIVE_VERSION / 10).values()].flat();
  const finds = new Map(newest.map(({ id, find }) => [id, find]));
  const dee = version >= 8 ? ["case-dee"] : [];
  return {
    version: NATIVE_VERSION,
    // Whatever was stored stands there to the letter, and is found by what the newest example says.
    rows: tables(rowsAt(version), (row) => {
      const find = finds.get(row["id"]);
      return find === undefined ? row : { ...row, find };
    }),
    lists: {
      open: [...dee, "case-bo", "case-ada"],
      waiting: ["case-ada", ...dee],
      due: dee,
      mine: dee,
      all: [...dee, "case-cy", "case-bo", "case-ada"],
    },
    found: [["case-ada"], ["case-ada"], dee, version >= 9 ? ["case-bo"] : []],
  };
}

/** Takes the example database of a version to the newest. @returns what stands there then, and what is found */
export async function walked(factory: IDBFactory, version: number): Promise<unknown> {
  const name = `walk-${version}`;
  await layOut(factory, name, version);
  const db = openDb(name, factory);
  const read = caseReadersOf(db);
  const list = async (which: "open" | "waiting" | "due" | "mine" | "all") =>
    (await read.page({ account, list: which, name: "Jo" }, 60)).map(({ id }) => id);
  const lists = {
    open: await list("open"),
    waiting: await list("waiting"),
    due: await list("due"),
    mine: await list("mine"),
    all: await list("all"),
  };
  const found = await Promise.all(
    QUERIES.map(async (query) => (await read.search(query))?.rows.map(({ id }) => id)),
  );
  db.close();
  const after = await readRaw(factory, name);
  return { version: after.version, rows: tables(after.rows, (row) => row), lists, found };
}

/** Tables that hold anything, their rows in an order of their own. */
function tables(all: ReadonlyMap<string, readonly Row[]>, change: (row: Row) => Row): unknown {
  const filled = [...all].filter(([, rows]) => rows.length > 0);
  const sorted = filled.map(([table, rows]) => [
    table,
    rows
      .map(change)
      .toSorted((a, b) => (JSON.stringify(keyed(a)) < JSON.stringify(keyed(b)) ? -1 : 1)),
  ]);
  return Object.fromEntries(sorted);
}

function keyed(row: Row): unknown[] {
  return [row["id"], row["key"], row["at"], row["handle"], row["windowId"]];
}

/** Tries a database that a newer Aside has written. @returns how that went, and what stood there before and after */
export async function tried(factory: IDBFactory) {
  await layOut(factory, "newer", NATIVE_VERSION / 10 + 1);
  const before = await readRaw(factory, "newer");
  const db = openDb("newer", factory);
  const nameOf = (error: unknown) => (error as Error).name;
  const read = await caseReadersOf(db)
    .search("teapot")
    .then(() => "read", nameOf);
  const write = await db.drafts.put({ id: "x", text: "lost", at: 1 }).then(() => "written", nameOf);
  db.close();
  return { read, write, before, after: await readRaw(factory, "newer") };
}
