import type { Page } from "@playwright/test";
import { builtExtension } from "../browser/build.ts";
import { launchChromium, type RunningChromium } from "../browser/chromium.ts";
import { connect } from "../person/in-options.ts";
import { inPanel } from "../person/in-panel.ts";
import { onX } from "../person/on-x.ts";
import { rowsOf } from "../person/rows.ts";
import { startWorld, type RunningWorld, type StartOptions } from "../world/server.ts";
import { postId, test } from "./fixtures.ts";
import { tellWhatStood } from "./what-stood.ts";

/** One X in miniature and one Chromium for all tests of a file, each of which takes a tweet of its own. */
export interface Stage {
  readonly world: RunningWorld;
  readonly browser: RunningChromium;
  readonly home: Page;
  /** Move to DM on the written post of this key; the side panel on its case. */
  take(key: string): Promise<Part>;
  close(): Promise<void>;
}

/** One tweet, its case in the panel, and what stands on X because of it. */
export type Part = Awaited<ReturnType<typeof take>>;

export interface StageOptions {
  readonly world?: StartOptions;
  /** Connected to X's API. */
  readonly connected?: boolean;
  readonly extension?: string;
  readonly userDataDir?: string;
}

export async function startStage(options: StageOptions = {}): Promise<Stage> {
  const world = await startWorld(options.world);
  const extension = options.extension ?? (await builtExtension("chrome"));
  const browser = await launchChromium({
    extension,
    worldPort: world.port,
    ...(options.userDataDir !== undefined && { userDataDir: options.userDataDir }),
  });
  await browser.worker();
  if (options.connected) await connect(browser, "northwind");
  const home = await browser.openPage("https://x.com/home");
  await home.getByTestId("tweet").first().waitFor();
  return {
    world,
    browser,
    home,
    take: (key) => take(world, browser, home, key),
    async close() {
      await browser.close();
      await world.close();
    },
  };
}

/**
 * One stage for all tests of the file that asks for it, each of which begins on the home timeline and takes
 * a tweet, a customer and a case of its own.
 */
export function sharedStage(options: StageOptions = {}): Stage {
  let running: Stage | undefined;
  const stage = (): Stage => {
    if (running === undefined) throw new Error("The stage stands only while tests run.");
    return running;
  };
  test.describe.configure({ mode: "default" });
  test.beforeAll(async () => {
    running = await startStage(options);
  });
  test.afterAll(() => running?.close());
  test.beforeEach(() => toTimeline(stage().home));
  tellWhatStood(() => running);
  return {
    get world() {
      return stage().world;
    },
    get browser() {
      return stage().browser;
    },
    get home() {
      return stage().home;
    },
    take: (key) => stage().take(key),
    close: () => stage().close(),
  };
}

/** To the head of the home timeline as X's own links lead there: a page that loads anew costs a second. */
async function toTimeline(home: Page): Promise<void> {
  await home.bringToFront();
  await home.evaluate(() => {
    history.pushState(null, "", "/home");
    dispatchEvent(new PopStateEvent("popstate", { state: null }));
    scrollTo(0, 0);
  });
  await home.getByRole("dialog").waitFor({ state: "detached" });
  await home.getByTestId("tweet").first().waitFor();
}

async function take(world: RunningWorld, browser: RunningChromium, home: Page, key: string) {
  const id = postId(world, key);
  const customer = world.state.user(world.state.posts.get(id)?.authorId ?? "");
  if (customer === undefined) throw new Error(`Nobody wrote "${key}".`);
  await home.bringToFront();
  const x = onX(home);
  // Looked for downwards, so from the top on.
  if ((await x.tweet(id).count()) === 0) await home.evaluate(() => scrollTo(0, 0));
  await x.findTweet(id);
  await x.pressMoveToDm(id);
  const panel = inPanel(await browser.sidePanel());
  await panel.page.locator(`.tweet a[href$="/status/${id}"]`).waitFor();
  const stored = async () => {
    const all = await rowsOf(panel.page, "cases");
    return all.find(({ tweet }) => tweet?.id === id);
  };
  const ours = ({ authorId }: { authorId: string }) => authorId === world.state.viewerId;
  return {
    id,
    customer,
    panel,
    /** Our replies under this tweet. */
    replies: () =>
      [...world.state.posts.values()].filter(
        (post) => post.inReplyTo === id && ours(post) && post.via !== "seed",
      ),
    /** Our private messages to this customer. */
    messages: () =>
      world.state.messages.filter(
        ({ senderId, recipientId, via }) =>
          senderId === world.state.viewerId && recipientId === customer.id && via !== "seed",
      ),
    /** The rows of this case in the ledger, oldest first. */
    async rows() {
      const caseId = (await stored())?.id;
      const all = await rowsOf(panel.page, "sends");
      return all
        .filter((row) => row.caseId === caseId)
        .toSorted((a, b) => a.createdAt - b.createdAt);
    },
    stored,
    /** Passes over the public steps and opens the composer of the private message. */
    async writePrivately() {
      const caseId = (await stored())?.id ?? "";
      for (const step of ["acknowledged", "invited"] as const)
        await asPanel(panel.page, "panel/step", { caseId, kind: "skipped", step, why: "By phone" });
      await panel.page.getByRole("button", { name: "Write to them first" }).click();
      await panel.box("dm").waitFor();
    },
    /** Writes the text and presses Send now. */
    async send(channel: "public" | "dm", text: string) {
      await panel.box(channel).fill(text);
      if (channel === "dm") await giveReason(panel);
      await panel.press(channel, /^Send now/);
    },
  };
}

/** A first message by X's API to somebody who has not written: why it is wanted, said once. */
async function giveReason({ composer }: ReturnType<typeof inPanel>): Promise<void> {
  const field = composer("dm").getByLabel("Why is it right here?");
  const ask = composer("dm").getByRole("button", { name: "Send anyway…" });
  await field.or(ask).first().waitFor();
  if (await ask.isVisible()) await ask.click();
  await field.fill("They rang us and asked for it");
}

/** Asks the worker as the panel does. */
export function asPanel(page: Page, aside: string, body: unknown): Promise<unknown> {
  return page.evaluate(
    ([name, what]) => {
      const { runtime } = (globalThis as unknown as { chrome: ChromeInPanel }).chrome;
      const { version } = runtime.getManifest();
      return runtime.sendMessage({ aside: name, version, body: what });
    },
    [aside, body] as const,
  );
}

interface ChromeInPanel {
  readonly runtime: {
    getManifest(): { version: string };
    sendMessage(message: unknown): Promise<unknown>;
  };
}

/** Lets the worker's own alarm ring now, as it does each minute; it must be set. */
export async function ring(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { alarms } = (
      globalThis as unknown as {
        chrome: {
          alarms: {
            get(name: string): Promise<unknown>;
            create(name: string, when: { when: number; periodInMinutes: number }): Promise<void>;
          };
        };
      }
    ).chrome;
    if (!(await alarms.get("aside.work"))) throw new Error("No alarm is set.");
    await alarms.create("aside.work", { when: Date.now(), periodInMinutes: 1 });
  });
}
