import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { builtExtension } from "../browser/build.ts";
import { inPanel } from "../person/in-panel.ts";
import { onX } from "../person/on-x.ts";
import { expect, moveButton, postId, test } from "./fixtures.ts";
import { startStage, type Stage } from "./stage.ts";

test.describe.configure({ mode: "default" });

let folder: string;
let stage: Stage;
test.beforeAll(async () => {
  // A copy, in which a newer version can be put over the older one, as the browser does.
  folder = mkdtempSync(join(tmpdir(), "aside-updated-"));
  cpSync(await builtExtension("chrome"), folder, { recursive: true });
  stage = await startStage({ extension: folder });
});
test.afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The words in Aside's own nodes on the page, which only the browser's own tools can see. */
async function saidOnPage(page: Page): Promise<string> {
  const devtools = await page.context().newCDPSession(page);
  const { root } = await devtools.send("DOM.getDocument", { depth: -1, pierce: true });
  await devtools.detach();
  type Node = typeof root;
  const words = (node: Node, ours: boolean): string[] => [
    ...(ours && node.nodeName === "#text" ? [node.nodeValue] : []),
    ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap((child) =>
      words(child, ours || node.localName === moveButton),
    ),
  ];
  return words(root, false).join(" ");
}

const buttons = (page: Page) =>
  page.evaluate(
    (tag) =>
      [...document.querySelectorAll("article")].map(
        (article) => article.getElementsByTagName(tag).length,
      ),
    moveButton,
  );

/** What the page chrome://extensions is made with. */
interface Tools {
  readonly developerPrivate: {
    updateProfileConfiguration(what: { inDeveloperMode: boolean }): Promise<void>;
    reload(id: string, how: { failQuietly: boolean }): Promise<void>;
    getExtensionInfo(id: string): Promise<{ version: string; state: string }>;
  };
}

/** A new version is put in place while the tab of X is open. */
async function update(): Promise<void> {
  const file = join(folder, "manifest.json");
  const manifest = JSON.parse(readFileSync(file, "utf8")) as { version: string };
  const [major, minor, patch] = manifest.version.split(".").map(Number);
  const version = `${major}.${minor}.${(patch ?? 0) + 1}`;
  writeFileSync(file, JSON.stringify({ ...manifest, version }));
  const { browser } = stage;
  const page = await browser.context.newPage();
  await page.goto("chrome://extensions");
  await page.evaluate(async (id) => {
    const { developerPrivate } = (globalThis as unknown as { chrome: Tools }).chrome;
    // Without it Chromium loads a folder that has changed no more.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.reload(id, { failQuietly: true });
  }, browser.extensionId);
  const now = () =>
    page.evaluate(async (id) => {
      const { developerPrivate } = (globalThis as unknown as { chrome: Tools }).chrome;
      const info = await developerPrivate.getExtensionInfo(id);
      return `${info.version} ${info.state}`;
    }, browser.extensionId);
  await expect.poll(now).toBe(`${version} ENABLED`);
  await page.close();
}

test("Aside is updated while a tab of X is open: the old button says to reload, and then all works", async () => {
  const { home, world, browser } = stage;
  const heard: string[] = [];
  home.on("pageerror", (error) => heard.push(String(error)));
  const id = postId(world, "lost");
  const x = onX(home);
  await x.findTweet(id);
  await update();
  await home.bringToFront();
  const press = x.tweet(id).locator(moveButton);
  await expect(async () => {
    // Whatever moves on the page may tell the old copy before the hand does.
    if ((await press.count()) > 0) await press.click({ timeout: 1000 });
    expect(await saidOnPage(home)).toContain("Aside was updated. Reload this tab to go on.");
  }).toPass();
  expect(Math.max(...(await buttons(home)))).toBe(0);

  // The panel of the new version, with a tab that knows nothing of it.
  const panel = await browser.context.newPage();
  await panel.goto(browser.address("sidepanel.html"));
  await inPanel(panel).says("Ready when you are");
  await panel.close();

  await home.bringToFront();
  await home.reload();
  await home.getByTestId("tweet").first().locator(moveButton).waitFor();
  expect(Math.max(...(await buttons(home)))).toBe(1);
  const part = await stage.take("lost");
  await part.panel.box("public").waitFor();
  expect(heard).toEqual([]);
});

test("a text from the panel for a tab of the older Aside: said so, and it goes in after a reload", async () => {
  const { home, browser, world } = stage;
  const part = await stage.take("brokenbowls");
  const windowId = await part.panel.page.evaluate(async () => {
    const { windows } = (
      globalThis as unknown as { chrome: { windows: { getCurrent(): Promise<{ id: number }> } } }
    ).chrome;
    return (await windows.getCurrent()).id;
  });
  await onX(home).openReplyBox(part.id);
  await update();
  // The side panel went with the old version; the new one shows the case again from its list.
  const opened = await browser.context.newPage();
  await opened.goto(browser.address(`sidepanel.html?window=${windowId}`));
  const panel = inPanel(opened);
  await panel.box("public").fill("Sorry, Mara. We are on it.");
  await home.bringToFront();
  await panel.press("public", "Put it in X’s reply box");
  await panel.says("The X tab still runs an older Aside.");
  await expect(panel.box("public")).toHaveValue("Sorry, Mara. We are on it.");
  // X keeps the box open over a reload, but no longer knows for which tweet: it is opened anew.
  await home.goto("https://x.com/home");
  const box = await onX(home).openReplyBox(part.id);
  await panel.press("public", "Put it in X’s reply box");
  await panel.says("In X’s reply box. Press Post there.");
  await expect(box).toHaveText("Sorry, Mara. We are on it.");
  expect([...world.state.posts.values()].filter(({ via }) => via === "site")).toEqual([]);
});

test("a tweet whose number or writer cannot be read: a sentence, and no case", async () => {
  const { home, world } = stage;
  await home.goto("https://x.com/home");
  const id = postId(world, "pii");
  await onX(home).findTweet(id);
  const tweet = onX(home).tweet(id).first();
  const node = await tweet.elementHandle();
  await tweet.locator(moveButton).waitFor();
  // X has changed its ways under a button that stands already.
  await node?.evaluate((article) => {
    for (const name of article.querySelectorAll('[data-testid="User-Name"]'))
      name.setAttribute("data-testid", "Name");
  });
  await (await node?.$(moveButton))?.click();
  await expect
    .poll(() => saidOnPage(home))
    .toContain("Aside can't read this tweet. Open it on its own page and try again.");
});

test("a page without any of the nodes that Aside knows: silence, and nothing breaks", async () => {
  const { browser } = stage;
  const page = await browser.context.newPage();
  const heard: string[] = [];
  page.on("pageerror", (error) => heard.push(String(error)));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) heard.push(message.text());
  });
  await page.addInitScript(() => {
    const own = Reflect.get(Element.prototype, "setAttribute") as (...args: unknown[]) => void;
    Reflect.set(Element.prototype, "setAttribute", function (this: Element, ...args: unknown[]) {
      own.call(this, args[0], args[0] === "data-testid" ? "another" : args[1]);
    });
  });
  await page.goto("https://x.com/home");
  await page.locator("article").nth(2).waitFor();
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  expect(await page.locator(moveButton).count()).toBe(0);
  expect(heard).toEqual([]);
  await page.close();
});
