import { fileURLToPath } from "node:url";
import { builtExtension } from "../../browser/build.ts";
import { launchChromium } from "../../browser/chromium.ts";
import { startWorld } from "../../world/server.ts";
import { median, row, type Part } from "../row.ts";

const ROUNDS = 9;

/** Presses the button, waits until the panel shows this, closes the panel again. */
async function opener(extension: string, worldPort: number, button: string, shows: string) {
  const browser = await launchChromium({ extension, worldPort });
  const page = await browser.openPage("https://x.com/home");
  await page.locator(button).first().waitFor();
  return {
    async open(): Promise<number> {
      const began = performance.now();
      await page.locator(button).first().click();
      const panel = await browser.sidePanel();
      await panel.locator(shows).first().waitFor();
      const took = performance.now() - began;
      const closed = panel.waitForEvent("close");
      await panel.evaluate(() => globalThis.close());
      await closed;
      return took;
    },
    close: () => browser.close(),
  };
}

/** From the press to the panel that shows the case, against an empty panel opened the same way. */
export const panel: Part = {
  name: "panel",
  async measure() {
    const world = await startWorld({ site: { counterMs: 0 } });
    const ours = await opener(
      await builtExtension("chrome"),
      world.port,
      "x-slot-item",
      "section.customer",
    );
    const empty = await opener(
      fileURLToPath(new URL("../empty-panel", import.meta.url)),
      world.port,
      "#open",
      ".there",
    );
    const times = { ours: [] as number[], empty: [] as number[] };
    try {
      // The first of each wakes the worker and fills the browser's caches.
      await empty.open();
      await ours.open();
      for (let round = 0; round < ROUNDS; round += 1) {
        times.empty.push(await empty.open());
        times.ours.push(await ours.open());
      }
    } finally {
      await ours.close();
      await empty.close();
      await world.close();
    }
    return [
      row({
        name: "press to panel shows the case",
        unit: "ms",
        ours: median(times.ours),
        baseline: { value: median(times.empty), name: "an empty panel" },
        aim: { of: "ratio", most: 1.5 },
      }),
    ];
  },
};
