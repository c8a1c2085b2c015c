import { join } from "node:path";
import type { Page, Worker } from "@playwright/test";
import { PART_NAMES, type PartName, type PartSeen } from "../../lib/health/index.ts";
import { builtExtension } from "../browser/build.ts";
import { bundle } from "../browser/bundle.ts";
import { launchChromium, type RunningChromium } from "../browser/chromium.ts";
import { isolatedWorld, type Isolated } from "../browser/isolated.ts";
import { startWorld, type RunningWorld } from "../world/server.ts";
import type { Drift, DriftControl } from "../world/site/app/drift.ts";
import { readComposers, type WorldComposer } from "../world/site/composers.ts";
import { lookAddress, type Look } from "../world/site/look.ts";
import { expect, postId, test } from "./fixtures.ts";
import { FULL } from "../full.ts";
import { installEyes, type Eyes } from "./proof/eyes.ts";
import { insert, press, type Target } from "./proof/hands.ts";
import { misnamed, partsAbout } from "./proof/named.ts";
import { untrue, type Told } from "./proof/untrue.ts";

/**
 * X changes its pages. Each test id that Aside leans on is renamed, its element taken away, doubled and
 * late; all others at once; and each kind of box without a name. On every such page a person presses
 * buttons, texts are put in, and the health check is asked. Aside may fall silent; it may not be wrong,
 * it may not break, and it has to name what it misses.
 */
test.describe.configure({ mode: "default", timeout: 180_000 });

/** A page of X, and how it is come to. */
interface Scene {
  readonly path: string;
  /** The state of X's own router. */
  readonly state?: object;
  /** What the person presses there first, wherever the page has it: the chat at its foot. */
  readonly opens?: readonly string[];
  /** How X is set up there, and stays. */
  readonly look?: Partial<Look>;
  /** Whose box is on the page. */
  readonly target?: Target;
  /** Somebody else, whose box is not there. */
  readonly other: Target;
  /** What Aside answers of them on the page as it is, where the reason is one of its own. */
  readonly why?: string;
  /** Boxes without a name that are tried here. */
  readonly nameless?: readonly string[];
}

interface InPage {
  readonly eyes: Eyes;
  readonly drift: DriftControl;
  readonly health: { wouldSay(page: Document, path: string): PartSeen[] };
}

const MODES = ["renamed", "removed", "doubled", "late"] as const;
/** Every one for every test id takes minutes: `ASIDE_FULL=1`. Else each third has another, in turn. */
const modesAt = (at: number) =>
  MODES.filter((mode, place) => FULL || mode === "renamed" || at % 9 === 3 * (place - 1));

let world: RunningWorld;
let browser: RunningChromium;
let worker: Worker;
let page: Page;
let aside: Isolated;
let told: () => Promise<Told[]>;
const heard: string[] = [];
/** Test ids that were tried on a page before. */
const tried = new Set<string>();
/** Parts whose loss the health check was asked about. */
const judged = new Set<PartName>();
let now = "";

test.beforeAll(async () => {
  world = await startWorld({ site: { counterMs: 0 } });
  const at = world.state.now() - 3_600_000;
  const [senderId, recipientId] = [userId("mara_lindqvist"), world.state.viewerId];
  world.state.addPastMessage({ senderId, recipientId, text: "Thanks!", at, via: "seed" });
  const extension = await builtExtension("chrome");
  // Small, because each of many pages has to be painted.
  const windowSize = { width: 1060, height: 560 };
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
  const health = await bundle(join(import.meta.dirname, "proof/would-say.ts"), "health");
  await page.addInitScript(health);
  aside = await isolatedWorld(page, browser.extensionId);
});
test.afterAll(async () => {
  await browser.close();
  await world.close();
});

const userId = (handle: string) => world.state.user(handle)?.id ?? "";
const tweetOf = (id: string): Target => {
  const author = world.state.user(world.state.posts.get(id)?.authorId ?? "")?.handle ?? "";
  return { kind: "tweet", tweetId: id, author: author.toLowerCase() };
};
const written = (key: string) => tweetOf(postId(world, key));
const addressOf = (key: string) => {
  const id = postId(world, key);
  return `/${world.state.user(world.state.posts.get(id)?.authorId ?? "")?.handle}/status/${id}`;
};
const person = (handle: string): Target => ({ kind: "person", handle });
const pairWith = (handle: string): string =>
  [world.state.viewerId, userId(handle)]
    .toSorted((a, b) => (BigInt(a) < BigInt(b) ? -1 : 1))
    .join("-");

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

test("a private conversation", () =>
  drifts({
    path: `/i/chat/${pairWith("omar_alfarsi")}`,
    target: person("omar_alfarsi"),
    other: person("jtallman"),
    nameless: ["div"],
  }));

test("a message request", () =>
  drifts({
    path: `/i/chat/requests/${pairWith("kev1994")}`,
    other: person("kev1994"),
    why: "request",
  }));

test("the chat at the foot of a page", () =>
  drifts({
    path: "/notifications",
    opens: ['button[aria-label="Chat"][aria-expanded="false"]', '[role="option"]'],
    target: person("mara_lindqvist"),
    other: person("omar_alfarsi"),
  }));

test("a picture with its conversation beside it, over the home timeline", () =>
  drifts({
    path: `${addressOf("brokenbowls")}/photo/1`,
    state: { behind: "/home" },
    target: written("brokenbowls"),
    other: written("lost"),
    nameless: ["role=dialog"],
  }));

test("a profile", () => drifts({ path: "/jtallman", other: written("lost") }));

test("what a search finds", () =>
  drifts({ path: "/search?q=parcel&f=live", other: written("lost") }));

test("on a phone", () =>
  drifts({
    path: addressOf("lost"),
    look: { layout: "mobile" },
    target: written("lost"),
    other: written("brokenbowls"),
  }));

test("where X asks for the chat's passcode", () =>
  drifts({
    path: "/i/chat/pin/recovery",
    look: { layout: "desktop", pinGate: "recovery" },
    other: person("omar_alfarsi"),
    why: "pin",
  }));

test("all parts but these were taken away where the health check looks for them", () => {
  // Nothing on a page gives away that they should be there, or another part bears the same test id.
  const silent = `banner chatHeader embedded followsYou listHeading media modal poll profileMessage
    restless textLink toastLink video`;
  // Those without a test id, and those that none of these pages has: see `look.browser.test.ts`.
  const elsewhere = "articleTitle chatMessage repostedBy statusLink";
  const expected = `${silent} ${elsewhere}`.split(/\s+/).sort();
  expect(PART_NAMES.filter((part) => !judged.has(part)).sort()).toEqual(expected);
});

async function drifts(scene: Scene): Promise<void> {
  const start = "/i/nothing";
  const { look: asked, nameless = [] } = scene;
  await page.goto(asked ? lookAddress(asked, start) : `https://x.com${start}`);
  await page.bringToFront();
  now = scene.path;
  await enter(scene);
  const right = await look(scene, undefined, true);
  const ids = await page.evaluate(() => (globalThis as unknown as InPage).eyes.testIds());
  // What only says where nothing needs to be looked at is no more than the others.
  const leansOn = (id: string) => partsAbout(id).some((part) => part !== "restless");
  const leant = ids.filter((id) => leansOn(id) && !tried.has(id));
  for (const id of leant) tried.add(id);
  const others = ids.filter((id) => !leansOn(id));
  const cases: Drift[] = [
    { mode: "wrapped", what: ids.join(" ") },
    ...[...leant, others.join(" "), ...nameless].flatMap((what, at) =>
      modesAt(at).map((mode) => ({ mode, what })),
    ),
  ];

  const asIs: Drift = { mode: "wrapped", what: "" };
  const wrong = [
    ...right.wrong,
    ...right.bare.map((id) => `no button on ${id}`),
    ...misnamed(asIs, right.rows, right.rows, ids, judged),
    ...(scene.target && right.answers[0] !== "inserted" ? right.answers : []),
    ...(scene.why !== undefined && right.answers.at(-1) !== scene.why ? right.answers : []),
  ];
  for (const drift of cases) {
    if (drift.what === "div" && drift.mode === "renamed") continue;
    now = `${scene.path}, ${drift.what} ${drift.mode}`;
    const found = await look(scene, drift);
    if (drift.mode === "late") wrong.push(...found.bare.map((id) => `${now}: no button on ${id}`));
    const named = misnamed(drift, right.rows, found.rows, ids, judged);
    wrong.push(...[...found.wrong, ...named].map((line) => `${now}: ${line}`));
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

/**
 * Draws the page anew with this drift, does what a person would, and asks the health check. What is late
 * has come by then.
 */
async function look(scene: Scene, drift: Drift | undefined, first = false) {
  const early = await shown(scene, drift, first);
  const late = drift?.mode === "late";
  const { buttons, bare } = late ? await shown(scene, "arrives", true) : early;
  const wrong = [...new Set([...wronglyPlaced(early.buttons), ...wronglyPlaced(buttons)])];

  const inReach = buttons.filter(({ at }) => at !== undefined);
  const chosen = new Set([inReach.find(({ quotes }) => quotes) ?? inReach[0], inReach.at(-1)]);
  for (const button of chosen) {
    if (!button?.at) continue;
    const read = await press(page, aside, button.at);
    if (read && (read.id !== button.postId || read.author !== button.author.toLowerCase()))
      wrong.push(`pressed ${button.author}/${button.postId}, taken for ${read.author}/${read.id}`);
  }

  const attempts = [scene.target, scene.other]
    .filter((target) => target !== undefined)
    .map((target) => ({ target, text: `Text ${(sends += 1)}.` }));
  const answers = await insert(worker, page.url(), attempts, first);
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
  const rows = await page.evaluate(() =>
    (globalThis as unknown as InPage).health.wouldSay(document, location.pathname),
  );
  return { wrong, bare, rows, answers };
}

/** Draws the page anew, or lets come what is late; what is to be seen of Aside on it then. */
function shown({ opens = [] }: Scene, drift: Drift | undefined | "arrives", whole: boolean) {
  return page.evaluate(
    async ({ one, presses, patient }) => {
      const { eyes, drift: control } = globalThis as unknown as InPage;
      if (one === "arrives") control.arrive();
      else control.set(one);
      await eyes.settled();
      for (const selector of presses) {
        eyes.first(selector)?.click();
        await eyes.settled();
      }
      // Aside looks only now and then again at a tweet that lacked something.
      const end = performance.now() + (patient ? 5_000 : 0);
      while (eyes.bare().length > 0 && performance.now() < end)
        await new Promise(requestAnimationFrame);
      return { buttons: eyes.buttons(), bare: eyes.bare() };
    },
    { one: drift, presses: opens, patient: whole },
  );
}

function wronglyPlaced(buttons: ReturnType<Eyes["buttons"]>): string[] {
  const articles = buttons.map(({ article }) => article);
  return [
    ...(new Set(articles).size === articles.length ? [] : ["two buttons in one tweet"]),
    ...buttons.flatMap(({ inQuote, postId: id }) =>
      inQuote ? `a button in a quote, of ${id}` : [],
    ),
  ];
}

function belongs(
  box: Pick<WorldComposer, "inReplyTo" | "conversationId">,
  target: Target,
): boolean {
  if (target.kind === "tweet") return box.inReplyTo === target.tweetId;
  return box.conversationId?.split("-").includes(userId(target.handle)) === true;
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
