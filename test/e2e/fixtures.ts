import { test as plain, type Page } from "@playwright/test";
import { builtExtension } from "../browser/build.ts";
import { launchChromium, type RunningChromium } from "../browser/chromium.ts";
import { launchFirefox, type RunningFirefox } from "../browser/firefox.ts";
import { inPanel } from "../person/in-panel.ts";
import { onX } from "../person/on-x.ts";
import { startWorld, type RunningWorld, type StartOptions } from "../world/server.ts";

interface Options {
  /** How this file's X in miniature is filled: `test.use({ worldOptions: { posts: 500 } })`. */
  worldOptions: StartOptions;
  theme: "light" | "dark";
}

interface Fixtures {
  /** X in miniature, alone for this test. */
  world: RunningWorld;
  /** Chromium with the built extension. */
  chromium: RunningChromium;
  /** Firefox with the built extension. */
  firefox: RunningFirefox;
  /** The home timeline in Chromium. */
  home: Page;
}

export const test = plain.extend<Options & Fixtures>({
  worldOptions: [{}, { option: true }],
  theme: ["light", { option: true }],
  world: async ({ worldOptions, theme }, use) => {
    const world = await startWorld({
      theme: theme === "dark" ? "black" : "light",
      ...worldOptions,
    });
    await use(world);
    await world.close();
  },
  chromium: async ({ world, theme }, use) => {
    const extension = await builtExtension("chrome");
    const browser = await launchChromium({ extension, worldPort: world.port, theme });
    await use(browser);
    await browser.close();
  },
  firefox: async ({ world }, use) => {
    const extension = await builtExtension("firefox");
    const browser = await launchFirefox({ extension, worldPort: world.port });
    await use(browser);
    await browser.close();
  },
  home: async ({ chromium }, use) => {
    const page = await chromium.openPage("https://x.com/home");
    await page.getByTestId("tweet").first().waitFor();
    await use(page);
  },
});

export { expect } from "@playwright/test";

/** The id of a written post by its key in `test/world/seed/words.ts`. */
export function postId(world: RunningWorld, key: string): string {
  const id = world.posts.get(key);
  if (id === undefined) throw new Error(`X in miniature has no post "${key}".`);
  return id;
}

/** The button of Aside in a tweet, as far as a page can see it. */
export const moveButton = "x-slot-item";

/** Presses Move to DM on a tweet of the timeline; gives the side panel that opens. */
export async function moveToDm(browser: RunningChromium, home: Page, tweetId: string) {
  const tweet = await onX(home).findTweet(tweetId);
  // Its shadow root is closed to the page, and to Playwright with it: pressed where it stands.
  await tweet.locator(moveButton).click();
  return inPanel(await browser.sidePanel());
}
