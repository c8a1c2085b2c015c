import type { Page, Worker } from "@playwright/test";
import * as selectors from "../../lib/x-page/selectors.ts";
import { builtExtension } from "../browser/build.ts";
import { launchChromium, type RunningChromium } from "../browser/chromium.ts";
import { isolatedWorld, type Isolated } from "../browser/isolated.ts";
import { startWorld, type RunningWorld } from "../world/server.ts";
import type { Drift, DriftControl } from "../world/site/app/drift.ts";
import { readComposers } from "../world/site/composers.ts";
import { expect, postId, test } from "./fixtures.ts";
import { installEyes, type Eyes } from "./proof/eyes.ts";
import { untrue, type Told } from "./proof/untrue.ts";

/**
 * X changes its pages. Each test id that Aside leans on is renamed, its element taken away, doubled and
 * late; all others at once; and each kind of box without a name. On every such page a person presses
 * buttons, and texts are put in. Aside may fall silent; it may not be wrong, and it may not break.
 */
test.describe.configure({ mode: "default", timeout: 180_000 });

type Target =
  | { readonly kind: "tweet"; readonly tweetId: string; readonly author: string }
  | { readonly kind: "person"; readonly handle: string };

/** A page of X, and how it is come to. */
interface Scene {
  readonly path: string;
  /** The state of X's own router. */
  readonly state?: object;
  /** Whose box is on the page. */
  readonly target?: Target;
  /** Somebody else, whose box is not there. */
  readonly other: Target;
  /** Boxes without a name that are tried here. */
  readonly nameless?: readonly string[];
}

interface InPage {
  readonly eyes: Eyes;
  readonly drift: DriftControl;
}

const MODES = ["renamed", "removed", "doubled", "late"] as const;

let world: RunningWorld;
let browser: RunningChromium;
let worker: Worker;
let page: Page;
let aside: Isolated;
let told: () => Promise<Told[]>;
const heard: string[] = [];
/** Test ids that were tried on a page before. */
const tried = new Set<string>();
let now = "";

test.beforeAll(async () => {
  world = await startWorld({ site: { counterMs: 0 } });
  const extension = await builtExtension("chrome");
  // Small, because each of many pages has to be painted.
  const windowSize = { width: 1100, height: 640 };
  browser = await launchChromium({ extension, worldPort: world.port, windowSize });
  worker = await browser.worker();
  // A panel that draws each case anew would only take time.
  await worker.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { sidePanel: { open: unknown } } };
    chrome.sidePanel.open = () => Promise.resolve();
  });
  told = await listen(await browser.openPage(browser.address("options.html")));
  page = await browser.context.newPage();
  page.on("pageerror", (error) => heard.push(`${now}: ${String(error)}`));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) heard.push(`${now}: ${message.text()}`);
  });
  await page.addInitScript(installEyes);
  aside = await isolatedWorld(page, browser.extensionId);
});
test.afterAll(async () => {
  await browser.close();
  await world.close();
});

const userId = (handle: string) => world.state.user(handle)?.id ?? "";
const tweetOf = (postId: string): Target => {
  const author = world.state.user(world.state.posts.get(postId)?.authorId ?? "")?.handle ?? "";
  return { kind: "tweet", tweetId: postId, author: author.toLowerCase() };
};
const written = (key: string) => tweetOf(postId(world, key));

test("a tweet on its own page", async () => {
  const { state } = world;
  const past = (by: string, text: string, more: object = {}) =>
    state.addPastPost({
      authorId: userId(by),
      text,
      at: state.now() - 3_600_000,
      likes: 3,
      via: "seed",
      language: "en",
      ...more,
    }).id;
  const above = past("mara_lindqvist", "Is anybody else waiting for a parcel?");
  const quotes = past("kev1994", "They told me Tuesday, @northwind.");
  const text = "@mara_lindqvist me. @northwind, where is it?";
  const inReplyTo = past("jtallman", text, { inReplyTo: above, quotes });
  past("gretas_garden", "@jtallman same here", { inReplyTo, quotes: above });
  past("northwind", "@jtallman we are on it", { inReplyTo });
  past("lefevre_paul", "@jtallman @northwind et moi", { inReplyTo });
  await drifts({
    path: `/jtallman/status/${inReplyTo}`,
    target: tweetOf(inReplyTo),
    other: tweetOf(above),
    nameless: ["role=group", "role=link", "role=article", "div"],
  });
});

test("the reply dialog over the home timeline", () =>
  drifts({
    path: "/compose/post",
    state: { behind: "/home", replyTo: postId(world, "lost") },
    target: written("lost"),
    other: written("brokenbowls"),
    nameless: ["role=dialog", "div"],
  }));

test("a private conversation", () => {
  const [low, high] = [world.state.viewerId, userId("omar_alfarsi")].toSorted((a, b) =>
    BigInt(a) < BigInt(b) ? -1 : 1,
  );
  return drifts({
    path: `/i/chat/${low}-${high}`,
    target: { kind: "person", handle: "omar_alfarsi" },
    other: { kind: "person", handle: "jtallman" },
    nameless: ["div"],
  });
});

test("a profile", () => drifts({ path: "/jtallman", other: written("lost") }));

test("the home timeline", () => drifts({ path: "/home", other: written("lost") }));

async function drifts(scene: Scene): Promise<void> {
  await page.goto("https://x.com/notifications");
  await page.bringToFront();
  now = scene.path;
  await enter(scene);
  const right = await look(scene, undefined);
  const ids = await page.evaluate(() => (globalThis as unknown as InPage).eyes.testIds());
  const leant = ids.filter((id) => leansOn(id) && !tried.has(id));
  for (const id of leant) tried.add(id);
  const others = ids.filter((id) => !leansOn(id));
  const { nameless = [] } = scene;
  const cases: Drift[] = [
    { mode: "wrapped", what: ids.join(" ") },
    ...[...leant, others.join(" "), ...nameless].flatMap((what) =>
      MODES.map((mode) => ({ mode, what })),
    ),
  ];

  const wrong: string[] = [...right.wrong, ...right.bare.map((id) => `no button on ${id}`)];
  for (const drift of cases) {
    if (drift.what === "div" && drift.mode === "renamed") continue;
    now = `${scene.path}, ${drift.what} ${drift.mode}`;
    const found = await look(scene, drift);
    wrong.push(...found.wrong.map((line) => `${now}: ${line}`));
    if (drift.mode !== "late") continue;
    await page.evaluate(() => (globalThis as unknown as InPage).drift.arrive());
    now += ", arrived";
    const arrived = await look(scene);
    wrong.push(...arrived.wrong.map((line) => `${now}: ${line}`));
    wrong.push(...arrived.bare.map((id) => `${now}: no button on ${id}`));
  }
  await aside.evaluate(fence);
  expect(wrong).toEqual([]);
  expect([...new Set((await told()).flatMap((one) => untrue(one, world)))]).toEqual([]);
  expect(heard).toEqual([]);
}

/** What was told before it has been heard when it is through. */
async function fence(): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
  };
  await chrome.runtime.sendMessage({ aside: "test/fence" }).catch(() => {});
}

/** Whether one of Aside's selectors is about this test id. */
function leansOn(id: string): boolean {
  const example = id.replace("*", "1234567");
  return [
    ...Object.values(selectors)
      .join()
      .matchAll(/data-testid([$^]?)="([^"]+)"/g),
  ].some(([, how, named = ""]) =>
    how === "^" ? example.startsWith(named) : how === "$" ? example.endsWith(named) : id === named,
  );
}

async function enter(scene: Scene): Promise<void> {
  await page.evaluate(
    ([path, state]) => {
      history.pushState(state, "", path);
      dispatchEvent(new PopStateEvent("popstate", { state }));
    },
    [scene.path, scene.state ?? null] as const,
  );
}

let sends = 0;

/** Draws the page anew with this drift, if one is given, and does what a person would. */
async function look(scene: Scene, ...drift: [] | [Drift | undefined]) {
  if (drift.length > 0)
    await page.evaluate((one) => (globalThis as unknown as InPage).drift.set(one), drift[0]);
  const { buttons, bare } = await page.evaluate(async () => {
    const { eyes } = globalThis as unknown as InPage;
    await eyes.settled();
    return { buttons: eyes.buttons(), bare: eyes.bare() };
  });
  const wrong: string[] = [];
  const articles = buttons.map(({ article }) => article);
  if (new Set(articles).size !== articles.length) wrong.push("two buttons in one tweet");
  for (const { postId, inQuote } of buttons)
    if (inQuote) wrong.push(`a button in a quote, of ${postId}`);

  const inReach = buttons.filter(({ at }) => at !== undefined);
  const chosen = new Set([inReach.find(({ quotes }) => quotes) ?? inReach[0], inReach.at(-1)]);
  for (const button of chosen) {
    if (!button?.at) continue;
    const read = await pressed(button.at);
    if (read && (read.id !== button.postId || read.author !== button.author.toLowerCase()))
      wrong.push(`pressed ${button.author}/${button.postId}, taken for ${read.author}/${read.id}`);
  }

  const attempts = [scene.target, scene.other]
    .filter((target) => target !== undefined)
    .map((target) => ({ target, text: `Text ${(sends += 1)}.` }));
  const answers = await insert(attempts);
  const composers = await page.evaluate(readComposers);
  for (const [index, { target, text }] of attempts.entries()) {
    const answer = answers[index];
    const boxes = composers.filter((box) => box.text.includes(text));
    for (const box of boxes)
      if (target === scene.other || !belongs(box, target))
        wrong.push(`what was for ${toString(target)} went into ${toString(box)}`);
    // A box may be drifted so far that X itself no longer knows it.
    const isKnown = composers.some((box) => belongs(box, target));
    if (boxes.length !== (answer === "inserted" ? 1 : 0) && answer !== "notTaken" && isKnown)
      wrong.push(`${boxes.length} boxes hold what was for ${toString(target)}; Aside: ${answer}`);
  }
  return { wrong, bare };
}

/** Presses there; what Aside read, if it read anything. */
async function pressed({ x, y }: { x: number; y: number }) {
  const last = () => {
    const scope = globalThis as unknown as {
      asideLayer: { memory: { known: { id: string; author: string }[] } };
      last: unknown;
    };
    const known = scope.asideLayer.memory.known.at(-1);
    const isNew = known !== scope.last;
    scope.last = known;
    return isNew ? known : undefined;
  };
  await aside.evaluate(last);
  await page.mouse.click(x, y);
  return aside.evaluate(last);
}

/** What the worker does for the panel's "Put it in X's reply box". */
function insert(attempts: readonly { target: Target; text: string }[]) {
  const asks = attempts.map(({ target, text }) => ({
    sendId: `s${text.replaceAll(/\D/g, "")}`,
    channel: target.kind === "tweet" ? "public" : "dm",
    account: "northwind",
    target,
    text,
  }));
  return worker.evaluate(
    async ([url, bodies]) => {
      const { chrome } = globalThis as unknown as { chrome: Chrome };
      const [tab] = await chrome.tabs.query({ url });
      const tabId = tab?.id ?? -1;
      const target = { tabId, frameIds: [0] };
      await chrome.scripting.executeScript({ target, files: ["/insertion.js"] });
      const { version } = chrome.runtime.getManifest();
      const answers: string[] = [];
      for (const body of bodies) {
        const message = { aside: "worker/insert", version, body };
        const { ok, problem, answer } = await chrome.tabs.sendMessage(tabId, message);
        answers.push(ok ? (answer.why ?? answer.kind) : problem);
      }
      return answers;
    },
    [page.url(), asks] as const,
  );
}

interface Chrome {
  readonly tabs: {
    query(what: { url: string }): Promise<{ id: number }[]>;
    sendMessage(
      id: number,
      message: unknown,
    ): Promise<{ ok: boolean; problem: string; answer: { kind: string; why?: string } }>;
  };
  readonly scripting: { executeScript(what: unknown): Promise<unknown> };
  readonly runtime: { getManifest(): { version: string } };
}

function belongs(
  box: { inReplyTo: string | undefined; conversationId: string | undefined },
  target: Target,
): boolean {
  if (target.kind === "tweet") return box.inReplyTo === target.tweetId;
  const partner = world.state.user(target.handle)?.id ?? "";
  return box.conversationId?.split("-").includes(partner) === true;
}

const toString = (what: object) => JSON.stringify(what);

/** What is told to the worker, heard by a page of the extension. */
async function listen(ear: Page): Promise<() => Promise<Told[]>> {
  await ear.evaluate(() => {
    const scope = globalThis as unknown as {
      told: unknown[];
      chrome: { runtime: { onMessage: { addListener(hear: (message: unknown) => void): void } } };
    };
    scope.told = [];
    scope.chrome.runtime.onMessage.addListener((message) => void scope.told.push(message));
  });
  return () => ear.evaluate(() => (globalThis as unknown as { told: Told[] }).told);
}
