import { fileURLToPath } from "node:url";
import { builtExtension } from "../../browser/build.ts";
import { launchChromium } from "../../browser/chromium.ts";
import { startWorld } from "../../world/server.ts";
import { median, row, type Part } from "../row.ts";

const ROUNDS = 5;

/** Presses the button in a new browser, which has not shown the panel yet, until it shows this. */
async function opened(extension: string, worldPort: number, button: string, shows: string) {
  const browser = await launchChromium({ extension, worldPort });
  try {
    const page = await browser.openPage("https://x.com/home");
    await page.locator(button).first().waitFor();
    const began = performance.now();
    await page.locator(button).first().click();
    const panel = await browser.sidePanel();
    await panel.locator(shows).first().waitFor();
    return performance.now() - began;
  } finally {
    await browser.close();
  }
}

/** From the press to the panel that shows the case, against an empty panel opened the same way. */
export const panel: Part = {
  name: "panel",
  async measure() {
    const world = await startWorld({ site: { counterMs: 0 } });
    const product = await builtExtension("chrome");
    const minimal = fileURLToPath(new URL("../empty-panel", import.meta.url));
    const times = { ours: [] as number[], empty: [] as number[] };
    try {
      for (let round = 0; round < ROUNDS; round += 1) {
        times.empty.push(await opened(minimal, world.port, "#open", ".there"));
        times.ours.push(await opened(product, world.port, "x-slot-item", "section.customer"));
      }
    } finally {
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
