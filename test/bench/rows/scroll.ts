import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { builtExtension } from "../../browser/build.ts";
import { launchChromium } from "../../browser/chromium.ts";
import { chromiumId } from "../../browser/extension.ts";
import { startWorld } from "../../world/server.ts";
import { compared, row, type Part } from "../row.ts";
import { scriptTime, traced } from "../trace.ts";

/** In each of the rounds, so that each extension meets 2,000 and more. */
const TWEETS = 700;
const ROUNDS = 3;
/** px of a step. */
const STEP = 500;
/** Steps that make the page warm. */
const WARM = 30;
/** More than so many tweets need, so that a timeline that ends too soon is said and not waited for. */
const MOST = TWEETS * 4;

/**
 * Scrolls step by step, two frames each, until so many tweets came up or the timeline ends.
 * @returns how many came up
 */
function pass(page: Page, step: number, steps: number, tweets: number): Promise<number> {
  return page.evaluate(
    async ([by, most, wanted]) => {
      const seen = new Set<string | null>();
      for (let turn = 0; turn < most && seen.size < wanted; turn += 1) {
        scrollBy(0, by);
        for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
        for (const time of document.querySelectorAll("article time"))
          seen.add(time.closest("a")?.getAttribute("href") ?? null);
      }
      return seen.size;
    },
    [step, steps, tweets] as const,
  );
}

/**
 * What Aside adds to scrolling, against an extension that appends one plain button to each tweet: the
 * main-thread time that the browser spends in either's scripts. Not the difference of two whole
 * scrolls: X's own work varies by more, from one to the next, than a button costs, and drawing either
 * button is lost in that. Both are tried in turn in one browser, on a page that has scrolled before.
 */
export const scroll: Part = {
  name: "scroll",
  about: "main-thread time of Aside's scripts for each 1,000 tweets scrolled by",
  async measure() {
    const ours = await builtExtension("chrome");
    const floor = fileURLToPath(new URL("../floor", import.meta.url));
    const kinds = {
      floor: { id: chromiumId(floor), button: ".floor" },
      ours: { id: chromiumId(ours), button: "x-slot-item" },
    };
    const world = await startWorld({ posts: TWEETS * 1.5, site: { counterMs: 0 } });
    const browser = await launchChromium({
      extension: [ours, floor],
      worldPort: world.port,
      // Small, because each of many steps has to be painted.
      windowSize: { width: 1100, height: 640 },
    });
    const times = { floor: [] as number[], ours: [] as number[] };
    try {
      const settings = await browser.context.newPage();
      await settings.goto("chrome://extensions");
      const page = await browser.openPage("https://x.com/home");
      const devtools = await browser.context.newCDPSession(page);
      for (let round = 0; round < ROUNDS; round += 1) {
        for (const kind of ["floor", "ours"] as const) {
          for (const [name, { id }] of Object.entries(kinds))
            await settings.evaluate(switchExtension, [id, name === kind] as const);
          await page.bringToFront();
          await page.goto("https://x.com/home");
          await page.locator(kinds[kind].button).first().waitFor({ state: "attached" });
          await pass(page, STEP, WARM, Infinity);
          let tweets = 0;
          const events = await traced(devtools, async () => {
            tweets = await pass(page, STEP, MOST, TWEETS);
          });
          if (tweets < TWEETS) throw new Error(`Only ${tweets} tweets came up.`);
          times[kind].push((scriptTime(events, kinds[kind].id) / tweets) * 1000);
        }
      }
    } finally {
      await browser.close();
      await world.close();
    }
    return [
      row({
        name: "scroll",
        unit: "ms",
        ...compared(times.ours, times.floor),
        baselineName: "one plain button per tweet",
        aim: { of: "ratio", most: 1.3 },
      }),
    ];
  },
};

/** What the switch on Chromium's own page of extensions calls. */
function switchExtension([id, on]: readonly [string, boolean]): Promise<void> {
  return (
    globalThis as unknown as {
      chrome: { management: { setEnabled(id: string, on: boolean): Promise<void> } };
    }
  ).chrome.management.setEnabled(id, on);
}
