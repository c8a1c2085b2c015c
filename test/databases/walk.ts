import { expect } from "vitest";
import type { Handle } from "../../lib/customers/index.ts";
import { openDb, readersOf } from "../../lib/db/index.ts";
import { NATIVE_VERSION } from "../../lib/db/version.ts";
import { layOut, readRaw, rowsAt } from "./build.ts";

const account = "potterie" as Handle;
type Row = Readonly<Record<string, unknown>>;

/** By their ids. */
function foundBy(): Map<unknown, unknown> {
  const rows = [...rowsAt(NATIVE_VERSION / 10).values()].flat();
  return new Map(rows.flatMap(({ id, find }) => (find === undefined ? [] : [[id, find] as const])));
}

const LISTS = ["open", "waiting", "due", "mine", "all"] as const;

/** Takes the example database of one version to the newest, and compares what stands there then. */
export async function walk(factory: IDBFactory, version: number): Promise<void> {
  const name = `walk-${version}`;
  await layOut(factory, name, version);
  const db = openDb(name, factory);
  const read = readersOf(db);

  // Whatever was stored stands there to the letter, and is found by what the newest example says.
  const finds = foundBy();
  for (const [table, rows] of rowsAt(version)) {
    const stands = await db.table<Row>(table).toArray();
    const meant = rows.map((row) => {
      const find = finds.get(row["id"]);
      return find === undefined ? row : { ...row, find };
    });
    expect(stands, table).toHaveLength(meant.length);
    expect(stands, table).toEqual(expect.arrayContaining(meant));
  }

  const since8 = version >= 8 ? ["case-dee"] : [];
  const listed = await Promise.all(
    LISTS.map(async (list) =>
      (await read.casesPage({ account, list, name: "Jo" }, 60)).map(({ id }) => id),
    ),
  );
  expect(Object.fromEntries(LISTS.map((list, at) => [list, listed[at]]))).toEqual({
    open: [...since8, "case-bo", "case-ada"],
    waiting: ["case-ada", ...since8],
    due: since8,
    mine: since8,
    all: [...since8, "case-cy", "case-bo", "case-ada"],
  });

  const found = async (query: string) =>
    (await read.searchCases(query))?.rows.map(({ id }) => id) ?? [];
  expect(await found("teap")).toEqual(["case-ada"]);
  expect(await found("Øst")).toEqual(["case-ada"]);
  expect(await found("wholesale")).toEqual(since8);
  expect(await found("glaze")).toEqual(version >= 9 ? ["case-bo"] : []);
  expect((await read.customer("potterie/bo"))?.facts.userId?.value).toBe("11");
  expect((await read.sendsOf("case-bo")).at(-1)?.id).toBe("send-bo");
  db.close();
  expect((await readRaw(factory, name)).version).toBe(NATIVE_VERSION);
}

/** A database that a newer Aside has written: refused, and as it was before. */
export async function refusesNewer(factory: IDBFactory): Promise<void> {
  await layOut(factory, "newer", NATIVE_VERSION / 10 + 1);
  const before = await readRaw(factory, "newer");
  const db = openDb("newer", factory);
  await expect(readersOf(db).searchCases("teapot")).rejects.toThrow(/version/i);
  await expect(db.drafts.put({ id: "x", text: "lost", at: 1 })).rejects.toThrow(/version/i);
  db.close();
  expect(await readRaw(factory, "newer")).toEqual(before);
  expect(before.version).toBe(NATIVE_VERSION + 10);
}
