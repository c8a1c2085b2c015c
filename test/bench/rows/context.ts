import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { builtExtension } from "../../browser/build.ts";
import { bundle } from "../../browser/bundle.ts";
import { launchChromium } from "../../browser/chromium.ts";
import { keptProfile } from "../kept-profile.ts";
import type * as inPage from "../context/in-page.ts";
import type { Size } from "../context/seed.ts";
import type { Times } from "../in-page.ts";
import { compared, row, type Part, type Row } from "../row.ts";

/** As many as a large brand has after years. */
const SIZE: Size = { customers: 100_000, cases: 300_000, entries: 1_000_000 };
const STRIDE = 50_000;
const MB = 2 ** 20;

/** Customers, cases and time lines of a brand that has been answering for years, in a real browser. */
export const context: Part = {
  name: "context",
  about: "100,000 customers, 300,000 cases and 1,000,000 entries of time lines",
  async measure() {
    const profile = keptProfile("context", SIZE);
    const extension = await builtExtension("chrome");
    const script = await bundle(
      fileURLToPath(new URL("../context/in-page.ts", import.meta.url)),
      "asideBench",
    );
    const full = join(profile, "filled");
    if (existsSync(full)) console.error(`the filled profile of an earlier run is used: ${profile}`);
    else rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    const browser = await launchChromium({ extension, worldPort: 1, userDataDir: profile });
    try {
      const page = await browser.openPage(browser.address("options.html"));
      await page.evaluate(script);
      if (!existsSync(full)) {
        await fillIn(page);
        writeFileSync(full, "");
      }
      const rows = await speeds(page);
      await page.close();
      return [...rows, await memory(await browser.openPage(browser.address("sidepanel.html")))];
    } finally {
      await browser.close();
    }
  },
};

interface InPage {
  readonly asideBench: typeof inPage;
}

async function speeds(page: Page): Promise<Row[]> {
  const run = (name: Exclude<keyof typeof inPage, "fill" | "search">) =>
    page.evaluate(([name, size]) => (globalThis as unknown as InPage).asideBench[name](size), [
      name,
      SIZE,
    ] as const);
  const looked = (what: Parameters<typeof inPage.search>[1]) =>
    page.evaluate(
      ([size, what]) => (globalThis as unknown as InPage).asideBench.search(size, what),
      [SIZE, what] as const,
    );
  const switching = await run("switching");
  const speed = (name: string, baselineName: string, times: Times) =>
    row({
      name: `context ${name}`,
      unit: "ms",
      ...compared(times.ours, times.bare),
      baselineName,
      aim: { of: "value", most: 50 },
    });
  const bare = "the same rows read bare";
  return [
    speed("to the case of a tweet", bare, switching),
    row({
      name: "context to the case of a tweet, as a ratio",
      unit: "ms",
      ...compared(switching.ours, switching.bare),
      baselineName: bare,
      aim: { of: "ratio", most: 3 },
    }),
    speed("first page of open cases", "the index alone", await run("openCases")),
    speed("first page of a time line", "the index of entries alone", await run("timeLine")),
    speed("search for a handle", "the index of words alone", await looked("handle")),
    speed("search for a name", "the index of words alone", await looked("name")),
    speed("search for three letters", "the index of words alone", await looked("begun")),
    speed("search for a frequent word", "the index of words alone", await looked("frequent")),
    speed("search for three words", "the index of words alone", await looked("words")),
  ];
}

/** What the panel holds with the list of cases scrolled a good way down. */
async function memory(page: Page): Promise<Row> {
  await page.getByRole("tab", { name: "Cases" }).click();
  await page.locator("li[aria-setsize]").first().waitFor();
  for (let turn = 0; turn < 60; turn += 1) {
    await page.mouse.move(200, 400);
    await page.mouse.wheel(0, 900);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  return row({
    name: "context memory of the panel",
    unit: "MB",
    ours: usedSize / MB,
    aim: { of: "value", most: 60 },
  });
}

async function fillIn(page: Page): Promise<void> {
  const began = performance.now();
  for (let from = 0; from < SIZE.entries; from += STRIDE) {
    const to = from + STRIDE;
    await page.evaluate(
      ([size, from, to]) => (globalThis as unknown as InPage).asideBench.fill(size, from, to),
      [SIZE, from, to] as const,
    );
    const seconds = Math.round((performance.now() - began) / 1000);
    console.error(`filled in ${to.toLocaleString("en")} entries after ${seconds} s`);
  }
}
