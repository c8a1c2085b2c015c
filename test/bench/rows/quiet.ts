import { isDeepStrictEqual } from "node:util";
import type { Page } from "playwright-core";
import { builtExtension } from "../../browser/build.ts";
import { launchChromium } from "../../browser/chromium.ts";
import { standing } from "../../browser/standing.ts";
import { within } from "../../browser/wait.ts";
import { startWorld } from "../../world/server.ts";
import { row, type Part } from "../row.ts";
import { callsInFrames, ownCalls, traced } from "../trace.ts";

const TWEETS = 2000;
/** ms between two changes of X's counters, and frames that are watched while nothing else happens. */
const COUNTER_MS = 50;
const IDLE_FRAMES = 240;

/**
 * Scrolls until so many tweets were seen, or the timeline ends.
 * @returns how many were seen; adverts are not counted
 */
async function pass(tweets: number): Promise<number> {
  const seen = new Set<string | null>();
  for (let turn = 0; seen.size < tweets && turn < tweets; turn += 1) {
    scrollBy(0, 900);
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    for (const time of document.querySelectorAll("article time"))
      seen.add(time.closest("a")?.getAttribute("href") ?? null);
  }
  return seen.size;
}

/** A page that is drawn no more gives no frames: that must not be waited for, ms. */
const PATIENCE = 120_000;

const frames = (page: Page, count: number) =>
  within(
    "frames of the page",
    PATIENCE,
    page.evaluate(async (all) => {
      for (let frame = 0; frame < all; frame += 1) await new Promise(requestAnimationFrame);
    }, count),
  );

/** What nobody is to notice: figures of Aside alone, each with the most that it may be. */
export const quiet: Part = {
  name: "quiet",
  about: "nodes put on the page, and work while nothing of interest happens",
  async measure() {
    const extension = await builtExtension("chrome");
    const value = (most: number) => ({ of: "value" as const, most });
    const world = await startWorld({
      posts: Math.ceil(TWEETS * 1.2),
      site: { counterMs: COUNTER_MS },
    });
    const browser = await launchChromium({
      extension,
      worldPort: world.port,
      // Small, because each of many steps has to be painted.
      windowSize: { width: 1100, height: 640 },
    });
    try {
      const page = await browser.openPage("https://x.com/home");
      const devtools = await browser.context.newCDPSession(page);
      await page.locator("x-slot-item").nth(2).waitFor({ state: "attached" });
      await frames(page, 60);
      const hosts = await page.locator("article x-slot-item").count();
      const nodes = (await standing(devtools)).own / hosts;

      const counters = () => page.locator("article").allInnerTexts();
      const before = await counters();
      const idle = await traced(devtools, () => frames(page, IDLE_FRAMES));
      const inFrames = callsInFrames(idle, browser.extensionId).length;
      if (isDeepStrictEqual(await counters(), before)) throw new Error("No counter changed.");

      let seen = 0;
      const busy = await traced(devtools, async () => {
        seen = await within("the tweets", PATIENCE * 2, page.evaluate(pass, TWEETS));
      });
      if (seen < TWEETS) throw new Error(`Only ${seen} tweets came up.`);
      const longest = ownCalls(busy, browser.extensionId).map(({ tdur }) => tdur / 1000);
      if (longest.length === 0) throw new Error("The trace shows nothing of Aside's.");
      return [
        row({ name: "quiet nodes per tweet", unit: "nodes", ours: nodes, aim: value(3) }),
        row({
          name: "quiet calls in frames while only counters change",
          unit: "calls",
          ours: inFrames,
          aim: value(0),
        }),
        row({
          name: `quiet longest task over ${TWEETS.toLocaleString("en")} tweets`,
          unit: "ms",
          ours: longest.reduce((most, one) => Math.max(most, one), 0),
          aim: value(50),
        }),
      ];
    } finally {
      await browser.close();
      await world.close();
    }
  },
};
