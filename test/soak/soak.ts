import type { Page } from "playwright-core";
import { launchChromium } from "../browser/chromium.ts";
import { standing } from "../browser/standing.ts";
import { codeSize } from "./code-size.ts";
import { startWorld, type RunningWorld } from "../world/server.ts";

/** How much of X somebody uses in one tab. */
export interface Use {
  /** Tweets scrolled by. */
  readonly tweets: number;
  /** Pages that X changes to without loading. */
  readonly navigations: number;
  /** Reply dialogs opened and closed. */
  readonly modals: number;
}

/** What is left of it in the tab, after the browser has collected its garbage. */
export interface Left {
  readonly tweets: number;
  /** Moments at which a tweet had more than one button of Aside's. */
  readonly doubled: number;
  /** Aside's buttons on the page at the end. */
  readonly buttons: number;
  /** JavaScript's heap, in bytes, of the page's own scripts and Aside's. */
  readonly heap: number;
  /** That part of it which V8 has compiled, in bytes. */
  readonly code: number;
  /** Nodes that the browser keeps for this tab although they stand on no page. */
  readonly away: number;
  /** What the page and Aside had to complain about. */
  readonly complaints: readonly string[];
}

/**
 * Nodes that are kept although they stand on no page, beyond those that X keeps by itself. It draws
 * the same both times, so what is too much is Aside's doing.
 */
export const kept = (ours: Left, alone: Left): number => ours.away - alone.away;

/** Bytes of the heap that scripts keep beyond X alone; what V8 compiles of them is not in it. */
export const keptData = (ours: Left, alone: Left): number =>
  ours.heap - ours.code - (alone.heap - alone.code);

/** A timeline that is long enough: adverts stand in it, and they don't count. */
export const worldFor = ({ tweets }: Use): Promise<RunningWorld> =>
  startWorld({ posts: Math.ceil(tweets * 1.2), site: { counterMs: 0 } });

/**
 * Uses X in one tab for long.
 * @param extension the folder of the built extension; undefined: X alone
 */
export async function soak(
  world: RunningWorld,
  use: Use,
  extension: string | undefined,
): Promise<Left> {
  const browser = await launchChromium({
    extension: extension ?? [],
    worldPort: world.port,
    // Small, because each of thousands of steps has to be painted.
    windowSize: { width: 1100, height: 640 },
  });
  try {
    const page = await browser.openPage("https://x.com/home");
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complaints.push(message.text());
    });
    await page.getByTestId("tweet").first().waitFor();
    const scrolled = await page.evaluate(scroll, use.tweets);
    if (scrolled.tweets < use.tweets) throw new Error(`Only ${scrolled.tweets} tweets came up.`);
    const walked = await page.evaluate(walk, navigations(world, use.navigations));
    const inModals = await page.evaluate(walk, modals(world, use.modals));
    return {
      tweets: scrolled.tweets,
      doubled: scrolled.doubled + walked + inModals,
      buttons: await page.locator("x-slot-item").count(),
      ...(await measure(page)),
      complaints,
    };
  } finally {
    await browser.close();
  }
}

/** One page, or dialog, of X's. */
interface Step {
  readonly path: string;
  /** What X's router keeps with the address. */
  readonly state?: object;
  /** Stands there once X has drawn it. */
  readonly there: string;
}

const HOME: Step = { path: "/home", there: "body:not(:has([role=dialog])) article" };

/** Of people, tweets and conversations in turn, each followed by the timeline. */
function navigations({ state }: RunningWorld, times: number): Step[] {
  const authors = [...state.users.values()].filter(({ own }) => !own).slice(0, 6);
  const posts = state.timeline().filter(({ promoted }) => promoted !== true);
  const pages: Step[] = [
    { path: "/notifications", there: "article" },
    ...authors.map(({ handle }) => ({ path: `/${handle}`, there: "[data-testid=UserName]" })),
    ...posts.slice(0, 6).map(({ id, authorId }) => ({
      path: `/${state.user(authorId)?.handle}/status/${id}`,
      there: "article[tabindex='-1']",
    })),
    ...state.inboxOf(state.viewerId).map((line) => ({
      path: `/i/chat/${line.conversationId}`,
      there: "[data-testid^=xchatEmbed]",
    })),
  ];
  const visited = Array.from({ length: Math.ceil(times / 2) }, (_, at) => pages[at % pages.length]);
  return visited.flatMap((step) => (step ? [step, HOME] : []));
}

function modals({ posts }: RunningWorld, times: number): Step[] {
  const ids = [...posts.values()].slice(0, 5);
  return Array.from({ length: times }, (_, at): Step[] => [
    {
      path: "/compose/post",
      state: { behind: "/home", replyTo: ids[at % ids.length] },
      there: "[role=dialog]:has(article) [data-testid=tweetTextarea_0]",
    },
    HOME,
  ]).flat();
}

async function scroll(tweets: number): Promise<{ tweets: number; doubled: number }> {
  const seen = new Set<string | null>();
  let doubled = 0;
  for (let turn = 0; seen.size < tweets && turn < tweets * 2; turn += 1) {
    scrollBy(0, 1500);
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    for (const article of document.querySelectorAll("article")) {
      seen.add(article.querySelector("a:has(> time)")?.getAttribute("href") ?? null);
      if (article.getElementsByTagName("x-slot-item").length > 1) doubled += 1;
    }
  }
  scrollTo(0, 0);
  return { tweets: seen.size, doubled };
}

/**
 * Goes there as X's own links do, and waits until it is drawn.
 * @returns at how many moments a tweet had two buttons
 */
async function walk(steps: readonly Step[]): Promise<number> {
  let doubled = 0;
  for (const { path, state = null, there } of steps) {
    history.pushState(state, "", path);
    dispatchEvent(new PopStateEvent("popstate", { state }));
    let frames = 0;
    for (let after = 0; after < 3; frames += 1) {
      await new Promise(requestAnimationFrame);
      for (const article of document.querySelectorAll("article"))
        if (article.getElementsByTagName("x-slot-item").length > 1) doubled += 1;
      if (after > 0 || document.querySelector(there)) after += 1;
      if (frames > 600) throw new Error(`X has not drawn ${path}.`);
    }
  }
  return doubled;
}

async function measure(page: Page): Promise<Pick<Left, "heap" | "code" | "away">> {
  const devtools = await page.context().newCDPSession(page);
  await page.waitForFunction(() => document.querySelectorAll("article").length > 3);
  // Aside looks through a page for the last time two seconds after it changed; till then it knows the one before.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 2500)));
  for (let turn = 0; turn < 3; turn += 1) {
    // What X itself has thrown away goes with its frames.
    await page.evaluate(() => new Promise(requestAnimationFrame));
    await devtools.send("HeapProfiler.collectGarbage");
  }
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  const { nodes } = await devtools.send("Memory.getDOMCounters");
  const { all } = await standing(devtools);
  return { heap: usedSize, code: await codeSize(devtools), away: nodes - all };
}
