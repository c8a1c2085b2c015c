import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Dexie } from "dexie";
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { beforeEach, expect, test } from "vitest";
import { migrations, NATIVE_VERSION } from "../../lib/db/version.ts";
import { examples, rowsAt } from "./build.ts";
import { meant, tried, walked } from "./walk.ts";

const here = import.meta.dirname;
const written = join(here, "../../lib/db/migrations");

beforeEach(() => {
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
});

test.each(examples.map(({ version }) => version))(
  "a database of version %i walks to the newest: nothing is lost, cases of before are listed and found",
  async (version) => {
    expect(await walked(new IDBFactory(), version)).toEqual(meant(version));
  },
);

test("a database of a newer version is refused, and nothing in it is touched", async () => {
  const { read, write, before, after } = await tried(new IDBFactory());
  expect(read).toBe("NewerDataError");
  expect(write).not.toBe("written");
  expect(after).toEqual(before);
  expect(before.version).toBe(NATIVE_VERSION + 10);
});

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
  const files = [written, join(here, "examples")].flatMap((folder) =>
    readdirSync(folder).map((file) => join(folder, file)),
  );
  const importing = files.filter((file) => /^import |import\(/m.test(readFileSync(file, "utf8")));
  expect(importing).toEqual([]);
});
