import type { Page } from "playwright-core";
import { launchChromium } from "../browser/chromium.ts";
import { ownNodes } from "../browser/own-nodes.ts";
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
  /** All nodes that the browser keeps for this tab, on the page or not. */
  readonly nodes: number;
  /** Those of them that are Aside's and stand on the page, roots and all. */
  readonly own: number;
  /** What the page and Aside had to complain about. */
  readonly complaints: readonly string[];
}

/**
 * Nodes that are kept although they stand on no page, beyond those that X keeps by itself. It draws
 * the same both times, so what is too much is Aside's doing.
 */
export const kept = (ours: Left, alone: Left): number => ours.nodes - ours.own - alone.nodes;

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
  const browser = await launchChromium({ extension: extension ?? [], worldPort: world.port });
  try {
    const page = await browser.openPage("https://x.com/home");
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complaints.push(message.text());
    });
    await page.getByTestId("tweet").first().waitFor();
    const scrolled = await page.evaluate(scroll, use.tweets);
    const paths = ["/notifications", ...addresses(world)];
    const doubled = await page.evaluate(walk, [paths, use.navigations] as const);
    const replyTo = [...world.posts.values()].slice(0, 5);
    const inModals = await page.evaluate(openModals, [replyTo, use.modals] as const);
    const buttons = await page.locator("x-slot-item").count();
    return {
      tweets: scrolled.tweets,
      doubled: scrolled.doubled + doubled + inModals,
      buttons,
      ...(await measure(page)),
      complaints,
    };
  } finally {
    await browser.close();
  }
}

function addresses({ state }: RunningWorld): string[] {
  const authors = [...state.users.values()].filter(({ own }) => !own).slice(0, 6);
  const posts = state.timeline().filter(({ promoted }) => promoted !== true);
  const conversations = state
    .inboxOf(state.viewerId)
    .map((line) => `/i/chat/${line.conversationId}`);
  const open = posts
    .slice(0, 6)
    .map(({ id, authorId }) => `/${state.user(authorId)?.handle}/status/${id}`);
  return [...authors.map(({ handle }) => `/${handle}`), ...open, ...conversations];
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

async function walk([paths, times]: readonly [readonly string[], number]): Promise<number> {
  let doubled = 0;
  for (let turn = 0; turn <= times; turn += 1) {
    const path =
      turn === times ? "/home" : turn % 2 === 0 ? paths[(turn / 2) % paths.length] : "/home";
    history.pushState(null, "", path);
    dispatchEvent(new PopStateEvent("popstate"));
    for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
    for (const article of document.querySelectorAll("article"))
      if (article.getElementsByTagName("x-slot-item").length > 1) doubled += 1;
  }
  return doubled;
}

async function openModals([ids, times]: readonly [readonly string[], number]): Promise<number> {
  let doubled = 0;
  for (let turn = 0; turn < times; turn += 1) {
    for (const [path, state] of [
      ["/compose/post", { behind: "/home", replyTo: ids[turn % ids.length] }],
      ["/home", null],
    ] as const) {
      history.pushState(state, "", path);
      dispatchEvent(new PopStateEvent("popstate", { state }));
      for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
      for (const article of document.querySelectorAll("article"))
        if (article.getElementsByTagName("x-slot-item").length > 1) doubled += 1;
    }
  }
  return doubled;
}

async function measure(page: Page): Promise<Pick<Left, "heap" | "nodes" | "own">> {
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
  return { heap: usedSize, nodes, own: await ownNodes(devtools) };
}
