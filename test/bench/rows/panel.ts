import { fileURLToPath } from "node:url";
import { builtExtension } from "../../browser/build.ts";
import { launchChromium } from "../../browser/chromium.ts";
import { until } from "../../browser/wait.ts";
import { startWorld } from "../../world/server.ts";
import { compared, row, type Part } from "../row.ts";

const ROUNDS = 11;
/** ms. */
const SETTLING = 2_000;

/**
 * ms from the press to the frame in which the panel shows `shows`, in a new browser, whose panel has
 * never been open. Both ends are the browser's own times: that of the trusted press, and that at which
 * Chromium painted the text; so it does not matter when this program gets to look.
 */
async function opened(extension: string, worldPort: number, button: string, shows: string) {
  const browser = await launchChromium({ extension, worldPort });
  try {
    const page = await browser.openPage("https://x.com/home");
    await page.locator(button).first().waitFor();
    await browser.worker();
    // A new browser starts pages of its own, of whose end nobody is told; nobody presses meanwhile.
    await page.waitForTimeout(SETTLING);
    await page.evaluate(() => {
      addEventListener(
        "pointerup",
        ({ timeStamp }) => {
          document.documentElement.dataset["pressed"] = `${performance.timeOrigin + timeStamp}`;
        },
        { capture: true, once: true },
      );
    });
    await page.locator(button).first().click();
    const pressed = await page.evaluate(() => Number(document.documentElement.dataset["pressed"]));
    const panel = await browser.sidePanel();
    await panel.locator(shows).first().waitFor();
    const painted = await until("the panel to be painted", 20_000, () =>
      panel.evaluate(paintOf, shows),
    );
    return painted - pressed;
  } finally {
    await browser.close();
  }
}

/** ms since 1970 at which Chromium first painted this text, once it tells. */
async function paintOf(selector: string): Promise<number | undefined> {
  const entries = await new Promise<PerformanceEntry[]>((resolve) => {
    const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
    observer.observe({ type: "largest-contentful-paint", buffered: true });
    setTimeout(() => resolve([]), 500);
  });
  const shown = document.querySelector(selector);
  const entry = (entries as (PerformanceEntry & { element?: Element; id?: string })[]).find(
    // The tweet of the first paint has made way for the panel's own; its name is still told.
    ({ element, id }) =>
      id === "first-tweet" || (element && (element === shown || shown?.contains(element))),
  );
  return entry && performance.timeOrigin + entry.startTime;
}

/** From the press to the panel that shows the case, against an empty panel opened by a press alike. */
export const panel: Part = {
  name: "panel",
  about:
    "from the press on Move to DM to the panel that shows the tweet, each time in a new browser",
  async measure() {
    const world = await startWorld({ site: { counterMs: 0 } });
    const product = await builtExtension("chrome");
    const minimal = fileURLToPath(new URL("../empty-panel", import.meta.url));
    const times = { ours: [] as number[], empty: [] as number[] };
    try {
      for (let round = 0; round < ROUNDS; round += 1) {
        times.empty.push(await opened(minimal, world.port, "#open", ".there"));
        times.ours.push(await opened(product, world.port, "x-slot-item", ".tweet-text"));
      }
    } finally {
      await world.close();
    }
    return [
      row({
        name: "panel",
        unit: "ms",
        ...compared(times.ours, times.empty),
        baselineName: "an empty panel",
        aim: { of: "ratio", most: 1.5 },
      }),
    ];
  },
};
