import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Dexie } from "dexie";
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { beforeEach, expect, test } from "vitest";
import { migrations } from "../../lib/db/version.ts";
import { examples, rowsAt } from "./build.ts";
import { refusesNewer, walk } from "./walk.ts";

const here = import.meta.dirname;
const written = join(here, "../../lib/db/migrations");

beforeEach(() => {
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
});

test.each(examples.map(({ version }) => version))(
  "a database of version %i walks to the newest: nothing is lost, cases of before are listed and found",
  (version) => walk(new IDBFactory(), version),
);

test("a database of a newer version is refused, and nothing in it is touched", () =>
  refusesNewer(new IDBFactory()));

test("every migration has its example, with rows in each table that it brings", () => {
  const numbers = (folder: string) => readdirSync(folder).toSorted();
  expect(numbers(join(here, "examples"))).toEqual(numbers(written));
  expect(examples.map(({ version }) => version)).toEqual(migrations.map(({ version }) => version));
  for (const { version, stores } of migrations) {
    const filled = rowsAt(version);
    expect(Object.keys(stores).filter((table) => !filled.get(table)?.length)).toEqual([]);
  }
});

test("migrations and their examples import nothing, so that they never change with the code", () => {
  for (const folder of [written, join(here, "examples")])
    for (const file of readdirSync(folder))
      expect(readFileSync(join(folder, file), "utf8"), file).not.toMatch(/^import |import\(/m);
});
