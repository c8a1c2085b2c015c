import { useLiveQuery } from "dexie-react-hooks";
import { afterEach, expect, test } from "vitest";
import { cleanup, render } from "vitest-browser-react";
import { missingWords } from "../fakes/catalogue.ts";
import { Guard } from "../../components/ui/guard.tsx";
import { openDb, readersOf } from "../../lib/db/index.ts";
import type { Handle } from "../../lib/customers/index.ts";
import { NATIVE_VERSION } from "../../lib/db/version.ts";
import { examples, layOut, readRaw } from "./build.ts";
import { refusesNewer, walk } from "./walk.ts";

const account = "potterie" as Handle;

/** More than are written anew in one go. */
const MANY = 1_000;
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
  expect(missingWords).toEqual([]);
});

async function allFound(name: string) {
  const db = openDb(name);
  const read = readersOf(db);
  expect(
    await db.cases.where("[account+find.open]").between([account], [account, []]).count(),
  ).toBe(MANY);
  expect((await read.searchCases("number777"))?.rows.map(({ id }) => id)).toEqual(["case-777"]);
  const newest = await read.casesPage({ account, list: "open" }, 1);
  expect(newest.map(({ id }) => id)).toEqual([`case-${MANY - 1}`]);
  db.close();
}

test("in a browser: a database of each version walks to the newest; a newer one is refused and not touched", async () => {
  for (const { version } of examples) await walk(indexedDB, version);
  await refusesNewer(indexedDB);
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

test("a thousand cases: two tabs open at once on them, and both find all", async () => {
  await layOut(indexedDB, "many", 8, { cases: manyCases });
  await Promise.all([allFound("many"), allFound("many")]);
});

test("the worker dies in the midst of it: all stands as before, and the next one does it", async () => {
  await layOut(indexedDB, "dying", 8, { cases: manyCases });
  const before = await readRaw(indexedDB, "dying");
  const worker = new Worker(new URL("./dies.ts", import.meta.url), { type: "module" });
  const told = await new Promise((resolve) => {
    worker.addEventListener("message", ({ data }) => resolve(data), { once: true });
    worker.postMessage("dying");
  });
  worker.terminate();
  expect(told).toBe("begun");
  expect(await readRaw(indexedDB, "dying")).toEqual(before);
  expect(before.version).toBe(80);
  await allFound("dying");
});
