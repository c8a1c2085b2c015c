import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { builtExtension } from "../../browser/build.ts";
import { bundle } from "../../browser/bundle.ts";
import { launchChromium } from "../../browser/chromium.ts";
import { coldStart } from "../ledger/cold-start.ts";
import type * as inPage from "../ledger/in-page.ts";
import type { Size } from "../ledger/seed.ts";
import { compared, row, type Part, type Row } from "../row.ts";

/** As many as a large brand has after years; filling them in takes minutes. */
const SIZE: Size = { sends: 1_000_000, customers: 100_000 };

/** The ledger of a brand that has sent a million times, in a real browser's IndexedDB. */
export const ledger: Part = {
  name: "ledger",
  about: "1,000,000 sends and 100,000 customers in the extension's own database",
  async measure() {
    const profile = mkdtempSync(join(tmpdir(), "aside-ledger-"));
    try {
      return await measured(profile, SIZE);
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
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
  const browser = await launchChromium({ extension, worldPort: 1, userDataDir: profile });
  let rows: Row[];
  try {
    const page = await browser.openPage(browser.address("options.html"));
    await page.evaluate(script);
    const run = (name: Exclude<keyof typeof inPage, "fill">) =>
      page.evaluate(([name, size]) => (globalThis as unknown as InPage).asideBench[name](size), [
        name,
        size,
      ] as const);
    console.error(`filling in ${size.sends.toLocaleString("en")} sends, which takes minutes…`);
    await page.evaluate((size) => (globalThis as unknown as InPage).asideBench.fill(size), size);
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
  return [
    ...rows,
    row({
      name: "ledger worker from cold to listening",
      unit: "ms",
      ...times(await coldStart(extension, profile)),
      baselineName: "a worker that only imports Dexie",
      aim: { of: "ratio", most: 1.5 },
    }),
  ];
}

function times({ ours, bare }: inPage.Times) {
  return compared(ours, bare);
}
