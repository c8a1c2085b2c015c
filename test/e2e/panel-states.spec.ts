import type { Page } from "@playwright/test";
import axe from "axe-core";
import { builtExtension } from "../browser/build.ts";
import { launchChromium, type RunningChromium } from "../browser/chromium.ts";
import { FIND_OF } from "../../lib/db/find.ts";
import { expect, test } from "./fixtures.ts";
import { FULL } from "../full.ts";
import { withOwnFonts } from "./panel-states/fonts.ts";
import { NOW, OTHER_WINDOW, seeds, WINDOW, type Seed } from "./panel-states/rows.ts";

/**
 * How each state of the panel looks, kept in `panel-states/pictures/`. Clock, time zone, letters and rows are
 * fixed, and the worker is not asked anything, so that only the panel's own looks can change a picture.
 */
test.describe.configure({ mode: "default" });

let browser: RunningChromium;
let page: Page;
test.beforeAll(async () => {
  browser = await launchChromium({
    extension: await builtExtension("chrome"),
    // No X is needed: nothing listens there.
    worldPort: 9,
    switches: ["--font-render-hinting=none", "--disable-lcd-text", "--force-color-profile=srgb"],
  });
  await browser.worker();
  page = await openPanel(WINDOW);
});
test.afterAll(() => browser.close());

interface State {
  readonly name: string;
  readonly seed: Seed;
  /** Stands there when all of it does. */
  readonly shows: string;
  /** What the person has done. */
  readonly act?: () => Promise<void>;
  /** px; 360 unless told. */
  readonly widths?: readonly number[];
  /** The list is longer than any picture. */
  readonly onlyInSight?: true;
}

const tab = (name: string) => page.getByRole("tab", { name, exact: true }).click();
const press = (name: string) => page.getByRole("button", { name }).first().click();

const states: readonly State[] = [
  { name: "empty", seed: seeds.empty, shows: ".empty", widths: [320] },
  { name: "begun", seed: seeds.begun, shows: ".about-line", widths: [360, 700] },
  { name: "written", seed: seeds.written, shows: ".warning", widths: [320] },
  { name: "long", seed: seeds.long, shows: ".about-line", widths: [320] },
  { name: "arabic", seed: seeds.arabic, shows: ".about-line" },
  { name: "hebrew", seed: seeds.hebrew, shows: ".about-line" },
  {
    name: "cases-200",
    seed: seeds.cases,
    shows: ".cases-item",
    act: () => tab("Cases"),
    widths: [320, 700],
    onlyInSight: true,
  },
  { name: "refused", seed: seeds.refused, shows: ".about-line" },
  { name: "drift", seed: seeds.drift, shows: ".notice", widths: [320] },
  { name: "no-account", seed: seeds.noAccount, shows: ".notice", widths: [320] },
  { name: "stopped", seed: seeds.stopped, shows: ".about-line" },
  { name: "talking", seed: seeds.talking, shows: ".about-line", widths: [320] },
  {
    name: "history",
    seed: seeds.talking,
    shows: ".about-line",
    act: () => press("History"),
    widths: [320],
  },
  { name: "closed", seed: seeds.closed, shows: ".about-line" },
  {
    name: "sends",
    seed: seeds.sends,
    shows: ".send",
    act: () => tab("Sends"),
    widths: [320],
  },
];

for (const state of states) {
  test(`${state.name}: as it was; axe finds nothing, and nothing is too wide`, async () => {
    await fill(state.seed);
    await page.goto(browser.address(`sidepanel.html?window=${WINDOW}`));
    await stands(state);
    await looksAsBefore(state);
  });
}

test("in two windows: as it was; axe finds nothing, and nothing is too wide", async () => {
  await fill(seeds.twoWindows);
  const other = await openPanel(OTHER_WINDOW);
  await page.goto(browser.address(`sidepanel.html?window=${WINDOW}`));
  await page.getByText("Also open in another window").waitFor();
  await looksAsBefore({ name: "two-windows", widths: [320] });
  await other.close();
});

test("where nothing can be read: as it was; axe finds nothing; trying again shows what is stored", async () => {
  await fill(seeds.begun);
  await page.addInitScript(() => {
    if (sessionStorage.getItem("unreadable") === null) return;
    // Once.
    sessionStorage.removeItem("unreadable");
    indexedDB.open = () => {
      throw new DOMException("no room", "QuotaExceededError");
    };
  });
  await page.evaluate(() => sessionStorage.setItem("unreadable", ""));
  await page.goto(browser.address(`sidepanel.html?window=${WINDOW}`));
  await page.locator(".guard").waitFor();
  await looksAsBefore({ name: "unreadable", widths: [320] });
  await press("Try again");
  await page.locator(".about-line").first().waitFor();
});

// The last: what a newer Aside has written stays.
test("rows of a newer Aside: as it was; axe finds nothing", async () => {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open("aside", 100_000);
        open.addEventListener("error", () => reject(open.error ?? new Error("cannot open")));
        open.addEventListener("success", () => {
          open.result.close();
          resolve();
        });
      }),
  );
  await page.goto(browser.address(`sidepanel.html?window=${WINDOW}`));
  await page.locator(".guard").waitFor();
  await looksAsBefore({ name: "newer-data", widths: [320] });
});

async function stands({ act, shows }: State): Promise<void> {
  if (act) {
    await page.locator(".about-line, .empty").first().waitFor();
    await act();
  }
  if (!act || shows !== ".about-line") await page.locator(shows).first().waitFor();
  await page.waitForLoadState("networkidle");
}

async function looksAsBefore({
  name,
  widths = [360],
  onlyInSight,
}: Pick<State, "name" | "widths" | "onlyInSight">): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect.soft(over).toBeLessThanOrEqual(0);
    for (const theme of themesOf(name)) {
      await page.evaluate((worn) => {
        document.documentElement.dataset["theme"] = worn;
      }, theme);
      await expect
        .soft(page)
        .toHaveScreenshot([`${name}-${width}-${theme === "dark" ? "black" : theme}.png`], {
          fullPage: onlyInSight !== true,
          threshold: 0.1,
          // Of anti-aliasing; a chip or a row more has hundreds.
          maxDiffPixels: 60,
          timeout: 8_000,
        });
      if (width === widths[0]) expect.soft(await findings()).toEqual([]);
    }
  }
}

/** A picture takes a second; each state has the one theme in `npm test`, and both with `ASIDE_FULL=1`. */
function themesOf(name: string): readonly ("light" | "dark")[] {
  if (FULL) return ["light", "dark"];
  return states.findIndex((one) => one.name === name) % 2 === 0 ? ["dark"] : ["light"];
}

async function openPanel(windowId: number): Promise<Page> {
  const opened = await browser.context.newPage();
  await withOwnFonts(opened);
  await opened.clock.setFixedTime(NOW);
  const devtools = await browser.context.newCDPSession(opened);
  await devtools.send("Emulation.setTimezoneOverride", { timezoneId: "Europe/Berlin" });
  // The worker has a clock of its own.
  await opened.addInitScript(() => {
    const { chrome, browser: own } = globalThis as unknown as Record<string, InPanel | undefined>;
    for (const api of [chrome, own])
      if (api?.runtime) api.runtime.sendMessage = () => new Promise(() => {});
  });
  await opened.goto(browser.address(`sidepanel.html?window=${windowId}`));
  await opened.locator(".empty, .case").first().waitFor();
  return opened;
}

interface InPanel {
  readonly runtime?: { sendMessage: () => Promise<unknown> };
}

/** These rows, and no others. */
async function fill(seed: Seed): Promise<void> {
  const finds = FIND_OF as Record<string, ((row: never) => object) | undefined>;
  const rows = Object.entries(seed).map(([table, list]) => [
    table,
    list.map((row) => {
      const find = finds[table]?.(row as never);
      return find ? { ...row, find } : row;
    }),
  ]);
  await page.evaluate(
    (tables) =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open("aside");
        open.addEventListener("error", () => reject(open.error ?? new Error("cannot open")));
        open.addEventListener("success", () => {
          const db = open.result;
          const work = db.transaction(db.objectStoreNames, "readwrite");
          for (const name of db.objectStoreNames) work.objectStore(name).clear();
          for (const [name, list] of Object.entries(tables))
            for (const row of list) work.objectStore(name).put(row);
          work.addEventListener("abort", () => reject(work.error ?? new Error("aborted")));
          work.addEventListener("complete", () => {
            db.close();
            resolve();
          });
        });
      }),
    Object.fromEntries(rows) as Record<string, object[]>,
  );
}

async function findings() {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: tool } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await tool.run(document);
    return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  });
}
