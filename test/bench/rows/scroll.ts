import { fileURLToPath } from "node:url";
import { builtExtension } from "../../browser/build.ts";
import { launchChromium } from "../../browser/chromium.ts";
import { startWorld, type RunningWorld } from "../../world/server.ts";
import { median, row, type Part } from "../row.ts";

const TWEETS = 1_000;
const ROUNDS = 3;

/** Main-thread time of the tab, in ms, while this many tweets pass by. */
async function scrolled(world: RunningWorld, extension: string | undefined): Promise<number> {
  const browser = await launchChromium({ extension: extension ?? [], worldPort: world.port });
  try {
    const page = await browser.openPage("https://x.com/home");
    await page.getByTestId("tweet").first().waitFor();
    const devtools = await browser.context.newCDPSession(page);
    await devtools.send("Performance.enable");
    const spent = async () => {
      const { metrics } = await devtools.send("Performance.getMetrics");
      return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
    };
    const before = await spent();
    await page.evaluate(async (wanted) => {
      const seen = new Set<string>();
      let still = 0;
      while (seen.size < wanted) {
        const known = seen.size;
        for (const link of document.querySelectorAll('article a[href*="/status/"]:has(time)')) {
          seen.add(link.getAttribute("href") ?? "");
        }
        still = seen.size === known ? still + 1 : 0;
        if (still > 300) throw new Error(`The timeline ended after ${seen.size} tweets.`);
        scrollBy(0, 500);
        await new Promise(requestAnimationFrame);
      }
    }, TWEETS);
    return (await spent()) - before;
  } finally {
    await browser.close();
  }
}

/** What Aside adds to scrolling, against an extension that appends one plain button to each tweet. */
export const scroll: Part = {
  name: "scroll",
  async measure() {
    const ours = await builtExtension("chrome");
    const floor = fileURLToPath(new URL("../floor", import.meta.url));
    const world = await startWorld({ posts: TWEETS + 100, site: { counterMs: 0 } });
    const times = { none: [] as number[], floor: [] as number[], ours: [] as number[] };
    try {
      for (let round = 0; round < ROUNDS; round += 1) {
        times.none.push(await scrolled(world, undefined));
        times.floor.push(await scrolled(world, floor));
        times.ours.push(await scrolled(world, ours));
      }
    } finally {
      await world.close();
    }
    // Added in the same round, so that what slows the machine down slows all three.
    const added = (mode: "floor" | "ours") =>
      median(times[mode].map((time, round) => time - (times.none[round] ?? 0)));
    return [
      row({
        name: `main thread added per ${TWEETS} tweets scrolled`,
        unit: "ms",
        ours: added("ours"),
        baseline: { value: Math.max(1, added("floor")), name: "one plain button per tweet" },
        aim: { of: "ratio", most: 1.5 },
      }),
    ];
  },
};
