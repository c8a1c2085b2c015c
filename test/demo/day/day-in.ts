import { builtExtension } from "../../browser/build.ts";
import { launchChromium } from "../../browser/chromium.ts";
import { launchFirefox } from "../../browser/firefox.ts";
import { chromiumHands, firefoxHands } from "../../person/hands.ts";
import { startWorld } from "../../world/server.ts";
import type { TweetRow } from "../../world/seed.ts";
import { day, type DayOptions, type DayResult } from "./day.ts";
import { dayOf, writtenDay } from "./mentions.ts";

/**
 * A day in one browser, on an X in miniature of its own.
 * @param options `tweets`: real customers' words in place of the written ones
 */
export async function dayIn(
  name: "chrome" | "firefox",
  options: Omit<DayOptions, "hands" | "world"> & { readonly tweets?: readonly TweetRow[] },
): Promise<DayResult> {
  const world = await startWorld({
    tweets: options.tweets ? dayOf(options.tweets, Date.now()) : writtenDay(Date.now()),
  });
  try {
    const extension = await builtExtension(name);
    const own = { extension, worldPort: world.port };
    if (name === "chrome") {
      const browser = await launchChromium(own);
      try {
        return await day({ ...options, world, hands: await chromiumHands(browser) });
      } catch (error) {
        if (options.folder !== undefined)
          await browser.photographWindow(`${options.folder}/day-failed.png`);
        throw error;
      } finally {
        await browser.close();
      }
    }
    const browser = await launchFirefox(own);
    try {
      return await day({ ...options, world, hands: await firefoxHands(browser) });
    } finally {
      await browser.close();
    }
  } finally {
    await world.close();
  }
}
