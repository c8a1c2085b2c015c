import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { builtExtension } from "../../browser/build.ts";
import { bundle } from "../../browser/bundle.ts";
import { launchChromium } from "../../browser/chromium.ts";
import { coldStart } from "../ledger/cold-start.ts";
import { keptProfile } from "../kept-profile.ts";
import type * as inPage from "../ledger/in-page.ts";
import type { Size } from "../ledger/seed.ts";
import { compared, row, type Part, type Row } from "../row.ts";

/** As many as a large brand has after years; to try the bench itself, fewer can be named. */
const SENDS = Number(process.env["ASIDE_LEDGER_SENDS"] ?? 1_000_000);
const SIZE: Size = { sends: SENDS, customers: SENDS / 10 };

/** So many rows are filled in before it is told how far it is. */
const STRIDE = 50_000;

/** The ledger of a brand that has sent a million times, in a real browser's IndexedDB. */
export const ledger: Part = {
  name: "ledger",
  about: `${SIZE.sends.toLocaleString("en")} sends and ${SIZE.customers.toLocaleString("en")} customers in the extension's own database`,
  async measure() {
    return measured(keptProfile("ledger", SIZE), SIZE);
  },
};

interface InPage {
  readonly asideBench: typeof inPage;
}

async function measured(profile: string, size: Size): Promise<Row[]> {
  const extension = await builtExtension("chrome");
  const script = await bundle(
    fileURLToPath(new URL("../ledger/in-page.ts", import.meta.url)),
    "asideBench",
  );
  const full = join(profile, "filled");
  if (existsSync(full)) console.error(`the filled profile of an earlier run is used: ${profile}`);
  else rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  const browser = await launchChromium({ extension, worldPort: 1, userDataDir: profile });
  let rows: Row[];
  try {
    const page = await browser.openPage(browser.address("options.html"));
    await page.evaluate(script);
    if (!existsSync(full)) {
      await fillIn(page, size);
      writeFileSync(full, "");
    }
    const run = (name: Exclude<keyof typeof inPage, "fill">) =>
      page.evaluate(([name, size]) => (globalThis as unknown as InPage).asideBench[name](size), [
        name,
        size,
      ] as const);
    rows = [
      row({
        name: "ledger open a case's sends",
        unit: "ms",
        ...times(await run("openCase")),
        baselineName: "the index alone",
        aim: { of: "ratio", most: 2 },
      }),
      row({
        name: "ledger enqueue",
        unit: "ms",
        ...times(await run("enqueue")),
        baselineName: "a bare put",
        aim: { of: "ratio", most: 2 },
      }),
      row({
        name: "ledger first page of the sends view",
        unit: "ms",
        ...times(await run("firstPage")),
        baselineName: "the index alone",
        aim: { of: "value", most: 50 },
      }),
      row({
        name: "ledger first page of those not sent, of one account",
        unit: "ms",
        ...times(await run("filteredPage")),
        baselineName: "the first page of all by the index alone",
        aim: { of: "value", most: 50 },
      }),
    ];
  } finally {
    await browser.close();
  }
  const { listening, reading } = await coldStart(extension, profile);
  return [
    ...rows,
    row({
      name: "ledger worker from cold to listening",
      unit: "ms",
      ...times(listening),
      baselineName: "a worker that only imports Dexie",
      aim: { of: "ratio", most: 1.5 },
    }),
    row({
      name: "ledger worker from cold to an answer out of the database",
      unit: "ms",
      ...times(reading),
      baselineName: "one read by a worker that only imports Dexie",
    }),
  ];
}

async function fillIn(page: Page, size: Size): Promise<void> {
  const began = performance.now();
  for (let from = 0; from < size.sends; from += STRIDE) {
    const to = Math.min(size.sends, from + STRIDE);
    await page.evaluate(
      ([size, from, to]) => (globalThis as unknown as InPage).asideBench.fill(size, from, to),
      [size, from, to] as const,
    );
    const seconds = Math.round((performance.now() - began) / 1000);
    console.error(`filled in ${to.toLocaleString("en")} sends after ${seconds} s`);
  }
}

function times({ ours, bare }: inPage.Times) {
  return compared(ours, bare);
}
