import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { builtExtension } from "../../browser/build.ts";
import { bundle } from "../../browser/bundle.ts";
import { launchChromium } from "../../browser/chromium.ts";
import type * as inPage from "../ledger/in-page.ts";
import type { Size } from "../ledger/seed.ts";
import { compared, median, row, type Part } from "../row.ts";

const SIZE: Size = { sends: 10_000, customers: 1_000 };
const ROUNDS = 3;
/** px of a step, each in a frame: as fast as a wheel is turned. */
const STEP = 160;
const STEPS = 400;

/** %, of frames that an eye sees as a jerk. */
const JERKS = 1;
/** A frame as a rule takes no longer than one of a page that has nothing to draw. */
const NO_LONGER = 1.05;

interface InPage {
  readonly asideBench: typeof inPage;
}

/** The panel's list of all sends, scrolled from the newest to the oldest and back. */
export const sendsView: Part = {
  name: "sends-view",
  about:
    "frames while the panel's list of 10,000 sends is scrolled, and a page of its height with nothing in it",
  async measure() {
    const extension = await builtExtension("chrome");
    const script = await bundle(
      fileURLToPath(new URL("../ledger/in-page.ts", import.meta.url)),
      "asideBench",
    );
    const browser = await launchChromium({
      extension,
      worldPort: 1,
      windowSize: { width: 420, height: 800 },
    });
    try {
      const filling = await browser.openPage(browser.address("options.html"));
      await filling.evaluate(script);
      await filling.evaluate(
        (size) => (globalThis as unknown as InPage).asideBench.fill(size, 0, size.sends),
        SIZE,
      );
      await filling.close();
      const view = await browser.openPage(browser.address("sidepanel.html"));
      await view.getByRole("tab", { name: "Sends" }).click();
      await view.locator(".send").first().waitFor();
      const height = await reachOldest(view);
      const empty = await browser.openPage("about:blank");
      await empty.evaluate((px) => {
        document.body.style.height = `${px}px`;
      }, height);
      const busy = [await busyTimes(view), await busyTimes(empty)];
      const frames = [[], []] as number[][][];
      const work = [[], []] as number[][];
      for (let round = 0; round < ROUNDS; round += 1) {
        for (const [at, page] of [view, empty].entries()) {
          await page.bringToFront();
          const before = await busy[at]?.();
          frames[at]?.push(await scrolled(page, round % 2 === 0 ? -STEP : STEP));
          work[at]?.push((((await busy[at]?.()) ?? 0) - (before ?? 0)) / STEPS);
        }
      }
      const [ours = [], none = []] = frames;
      const slow = (rounds: readonly number[][]) =>
        rounds.map((all) => (100 * all.filter((ms) => ms > 50).length) / all.length);
      const usual = (rounds: readonly number[][]) => rounds.map((all) => median(all));
      return [
        row({
          name: "sends-view work of the panel's own thread in a frame",
          unit: "ms",
          ours: median(work[0] ?? []),
          baseline: median(work[1] ?? []),
          baselineName: "an empty page of the same height",
        }),
        row({
          name: "sends-view frames over 50 ms",
          unit: "%",
          ours: median(slow(ours)),
          baseline: median(slow(none)),
          baselineName: "an empty page of the same height",
          aim: { of: "value", most: JERKS },
        }),
        row({
          name: "sends-view usual frame",
          unit: "ms",
          ...compared(usual(ours), usual(none)),
          baselineName: "an empty page of the same height",
          aim: { of: "ratio", most: NO_LONGER },
        }),
      ];
    } finally {
      await browser.close();
    }
  },
};

/** Scrolls on until the very first send is there. @returns the page's height then, in px */
async function reachOldest(page: Page): Promise<number> {
  const last = page.locator(`.send[aria-posinset="${SIZE.sends}"]`);
  for (let turn = 0; turn < 400; turn += 1) {
    if ((await last.count()) > 0) break;
    await page.evaluate(async () => {
      scrollTo(0, document.documentElement.scrollHeight);
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    });
  }
  await last.waitFor();
  return page.evaluate(() => document.documentElement.scrollHeight);
}

/**
 * How long the thread of this page has worked, in ms: counted by the processor, so a machine that is busy with
 * something else does not count.
 */
async function busyTimes(page: Page): Promise<() => Promise<number>> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
  return async () => {
    const { metrics } = await devtools.send("Performance.getMetrics");
    return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN);
  };
}

/** Steps of one frame each. @returns how long each frame took, in ms */
function scrolled(page: Page, step: number): Promise<number[]> {
  return page.evaluate(
    async ([by, steps]) => {
      const times: number[] = [];
      let before = await new Promise<number>(requestAnimationFrame);
      for (let turn = 0; turn < steps; turn += 1) {
        scrollBy(0, by);
        const now = await new Promise<number>(requestAnimationFrame);
        times.push(now - before);
        before = now;
      }
      return times;
    },
    [step, STEPS] as const,
  );
}
