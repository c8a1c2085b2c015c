import { useLiveQuery } from "dexie-react-hooks";
import { afterEach, expect, test } from "vitest";
import { cleanup, render } from "vitest-browser-react";
import { missingWords } from "../fakes/catalogue.ts";
import { Guard } from "../../components/ui/guard.tsx";
import { caseReadersOf, openDb, readersOf } from "../../lib/db/index.ts";
import type { Handle } from "../../lib/customers/index.ts";
import { NATIVE_VERSION } from "../../lib/db/version.ts";
import { examples, layOut, readRaw } from "./build.ts";
import { meant, tried, walked } from "./walk.ts";

const account = "potterie" as Handle;

/** More than are written anew in one go. */
const MANY = 500;
const manyCases = Array.from({ length: MANY }, (_none, at) => ({
  id: `case-${at}`,
  account,
  customer: `customer${at}`,
  customerId: `potterie/customer${at}`,
  tweet: {
    id: String(at),
    author: `customer${at}`,
    authorHandle: `Customer${at}`,
    text: `@Potterie parcel number${at} has not arrived`,
    mentions: [account],
  },
  openedAt: 1_770_000_000_000 + at,
  steps: [],
}));

afterEach(async () => {
  await cleanup();
  if (missingWords.length > 0) throw new Error(`no words for ${missingWords.join()}`);
});

/** How many of them are listed as open, which of them the search finds, and which moved last. */
async function found(name: string): Promise<unknown> {
  const db = openDb(name);
  const read = caseReadersOf(db);
  const open = db.cases.where("[account+find.open]").between([account], [account, []]);
  const search = await read.search("number444");
  const [newest] = await read.page({ account, list: "open" }, 1);
  const all = { open: await open.count(), search: search?.rows.length, newest: newest?.id };
  db.close();
  return all;
}

const ALL_FOUND = { open: MANY, search: 1, newest: `case-${MANY - 1}` };

test("in a browser: a database of each version walks to the newest; a newer one is refused and not touched", async () => {
  for (const { version } of examples)
    expect(await walked(indexedDB, version)).toEqual(meant(version));
  const { read, before, after } = await tried(indexedDB);
  expect(read).toBe("NewerDataError");
  expect(after).toEqual(before);
});

test("a panel over rows of a newer Aside: a sentence says so", async () => {
  await layOut(indexedDB, "panel", NATIVE_VERSION / 10 + 1);
  const db = openDb("panel");
  function Panel() {
    const rows = useLiveQuery(() => readersOf(db).accounts());
    return <p>{rows?.length}</p>;
  }
  const screen = await render(
    <Guard>
      <Panel />
    </Guard>,
  );
  await expect.element(screen.getByText(/written by a newer Aside/)).toBeVisible();
  db.close();
});

test("many cases: two tabs open at once on them, and both find all", async () => {
  await layOut(indexedDB, "many", 8, { cases: manyCases });
  expect(await Promise.all([found("many"), found("many")])).toEqual([ALL_FOUND, ALL_FOUND]);
});

test("the worker dies in the midst of it: all stands as before, and the next one does it", async () => {
  await layOut(indexedDB, "dying", 8, { cases: manyCases });
  const before = await readRaw(indexedDB, "dying");
  const worker = new Worker(new URL("./dies.ts", import.meta.url), { type: "module" });
  const told = await new Promise((resolve) => {
    worker.addEventListener("message", ({ data }) => resolve(data), { once: true });
    worker.postMessage("dying", []);
  });
  worker.terminate();
  expect(told).toBe("begun");
  expect(await readRaw(indexedDB, "dying")).toEqual(before);
  expect(before.version).toBe(80);
  expect(await found("dying")).toEqual(ALL_FOUND);
});
