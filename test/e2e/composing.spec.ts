import type { Locator } from "@playwright/test";
import { chatPath } from "../../lib/text/index.ts";
import { inControls } from "../person/in-controls.ts";
import { onX } from "../person/on-x.ts";
import { lookAddress, type Look } from "../world/site/look.ts";
import { readModel } from "../world/site/read-model.ts";
import { expect, moveButton, test } from "./fixtures.ts";
import { sharedStage } from "./stage.ts";

const stage = sharedStage();
test.afterEach(() => {
  const { world } = stage;
  const { viewerId } = world.state;
  const own = [...world.state.posts.values()].filter((post) => post.authorId === viewerId);
  expect(own.filter(({ via }) => via !== "seed")).toEqual([]);
  expect(world.state.messages.filter(({ via }) => via !== "seed")).toEqual([]);
  expect(world.site?.clientErrors).toEqual([]);
});

const modelOf = async (box: Locator) => (await box.evaluate(readModel)).text;

/**
 * In the worker or the panel: has the browser tell that the person pressed the key. What is typed by the
 * browser's own tools goes to the page and never comes to the shortcuts of extensions.
 */
async function pressKey(): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: {
      commands: { onCommand: { dispatch(command: string, tab?: object): void } };
      tabs: { query(of: object): Promise<object[]> };
    };
  };
  const [tab] = await chrome.tabs.query({ active: true, url: "https://x.com/*" });
  chrome.commands.onCommand.dispatch("open-picker", tab);
}

/** Opens X's window for a reply to the written post of this key. */
async function replyTo(key: string): Promise<Locator> {
  const id = stage.world.posts.get(key) ?? "";
  await onX(stage.home).findTweet(id);
  return onX(stage.home).openReplyBox(id);
}

test("Move to DM in the reply window: what was typed stands in the panel, X's box is as it was, and goes on from there", async () => {
  const { home, browser } = stage;
  const controls = inControls(home);
  const part = await stage.take("lost");
  const draft = part.panel.box("public");
  await home.bringToFront();
  const box = await onX(home).openReplyBox(part.id);
  await home.keyboard.type("Sorry about that, Joe.");
  await controls.press("take");
  await browser.sidePanel();
  await expect(draft).toHaveValue("Sorry about that, Joe.");
  expect(await modelOf(box)).toBe("Sorry about that, Joe.");

  await draft.fill("Sorry about that, Joe. Please write to us privately.");
  await part.panel.press("public", "Put it in X’s reply box");
  await part.panel.says("In X’s reply box. Press Post there.");
  expect(await modelOf(box)).toBe("Sorry about that, Joe. Please write to us privately.");

  // Other words in each of the two: both are kept.
  await draft.fill("What I wrote here.");
  await home.bringToFront();
  await box.focus();
  await home.keyboard.press("Control+a");
  await home.keyboard.type("What I wrote there.");
  await controls.press("take");
  await expect(draft).toHaveValue("What I wrote here.\n\nWhat I wrote there.");
  expect(await modelOf(box)).toBe("What I wrote there.");

  // The key in the panel: its own picker opens, and goes again.
  await draft.focus();
  const { page } = part.panel;
  const listed = page.getByRole("listbox").getByRole("option");
  await page.evaluate(pressKey);
  await expect(listed).toHaveCount(5);
  await page.evaluate(pressKey);
  await expect(listed).toHaveCount(0);
});

test("the picker in the reply window, by the keyboard alone: found, previewed, put in where the caret was; and /late", async () => {
  const { browser, home } = stage;
  const controls = inControls(home);
  // The worker that comes after it has to find all that it had when it was installed.
  await browser.killWorker();
  await home.bringToFront();
  const box = await replyTo("brokenbowls");
  await home.keyboard.type("Dear Mara! Yours");
  for (let turn = 0; turn < 5; turn += 1) await home.keyboard.press("ArrowLeft");
  await controls.one("replies");
  const focused = () => home.evaluate(() => document.activeElement?.localName);
  for (let turn = 0; turn < 15 && (await focused()) !== "x-slot-item"; turn += 1)
    await home.keyboard.press("Tab");
  await home.keyboard.press("Enter");
  await expect.poll(() => controls.titles()).toHaveLength(5);
  // Letters that are X's shortcuts, and some that find.
  await home.keyboard.type("n");
  await home.keyboard.press("Backspace");
  await home.keyboard.type("brok");
  await expect.poll(() => controls.titles()).toEqual(["Something is broken"]);
  const { words } = await controls.one("preview");
  expect(words).toMatch(/^Sorry about that, Mara\. /);
  await home.keyboard.press("Enter");
  await expect.poll(() => modelOf(box)).toBe(`Dear Mara! ${words}Yours`);
  await expect(home.getByRole("dialog")).toBeVisible();
  // X's own undo takes it back in one step.
  await home.keyboard.press("Control+z");
  await expect.poll(() => modelOf(box)).toBe("Dear Mara! Yours");

  // A slash in the window does the same, over what called it.
  await home.keyboard.press("Control+a");
  await home.keyboard.type("Hello. /late");
  await expect.poll(() => controls.titles()).toEqual(["Order is late"]);
  const late = (await controls.one("preview")).words;
  await home.keyboard.press("Enter");
  await expect.poll(() => modelOf(box)).toBe(`Hello. ${late}`);
  await expect(home.getByRole("dialog")).toBeVisible();

  // So does the key that the browser gives to Aside, where the caret is.
  await (await browser.worker()).evaluate(pressKey);
  await expect.poll(() => controls.titles()).toHaveLength(5);
  await home.keyboard.type("brok");
  await expect.poll(() => controls.titles()).toEqual(["Something is broken"]);
  await home.keyboard.press("Enter");
  await expect.poll(() => modelOf(box)).toBe(`Hello. ${late} ${words}`);
});

test("/late in the box under the open tweet: what is guessed is asked for and goes in as it was said; Escape closes the picker and not what X shows", async () => {
  const { home, world } = stage;
  const controls = inControls(home);
  const id = world.posts.get("hours") ?? "";
  const author = world.state.user(world.state.posts.get(id)?.authorId ?? "");
  await home.goto(`https://x.com/${author?.handle}/status/${id}`);
  const box = home.getByTestId("inline_reply_offscreen").getByTestId("tweetTextarea_0");
  await box.click();
  await controls.one("replies");
  await home.keyboard.type("Thanks! /la");
  await expect.poll(() => controls.titles()).toEqual(["Order is late"]);
  await home.keyboard.press("Escape");
  await expect.poll(() => controls.titles()).toEqual([]);
  await home.keyboard.press("Backspace");
  await home.keyboard.press("Backspace");
  await home.keyboard.type("late");
  await expect.poll(() => controls.titles()).toEqual(["Order is late"]);
  await home.keyboard.press("Enter");
  // Of "Dr. Anneke Vries" nobody knows what she wants to be called.
  expect((await controls.one("form")).words).toContain("First nameA guess. Is it right?");
  expect((await controls.one("preview")).words).toMatch(/^Hi Anneke, /);
  await home.keyboard.type("Dr. Vries");
  await expect
    .poll(async () => (await controls.one("preview")).words)
    .toMatch(/^Hi Dr\. Vries, I'm sorry you're still waiting\. /);
  const { words } = await controls.one("preview");
  await home.keyboard.press("Enter");
  await expect.poll(() => modelOf(box)).toBe(`Thanks! ${words}`);
});

test("the quiet mark: an address in public is said, with its sentence; asking in public is put right; then there is nothing to see", async () => {
  const { home } = stage;
  const controls = inControls(home);
  const box = await replyTo("fr");
  await controls.one("replies");
  const [before] = await controls.seen("replies");
  await home.keyboard.type("Bonjour, on regarde.");
  await home.keyboard.press("Control+a");
  await home.keyboard.type("We wrote to you at mara@example.org");
  await expect.poll(() => controls.marked(), { timeout: 10_000 }).toBe("1 thing to look at");
  expect((await controls.seen("replies"))[0]?.middle).toEqual(before?.middle);
  await controls.press("mark");
  expect((await controls.one("said-list")).words).toBe(
    "StoppedPersonal data in publicEverybody can read this e-mail address. Use it in the private conversation.Fix it",
  );
  await home.keyboard.press("Escape");
  await expect(home.getByRole("dialog")).toBeVisible();

  await box.focus();
  await home.keyboard.press("Control+a");
  const asks = "Sorry about that! Please tweet us your booking number.";
  await home.keyboard.type(asks);
  await expect.poll(async () => (await controls.seen("warn")).length, { timeout: 10_000 }).toBe(1);
  await controls.press("mark");
  await controls.press("fix");
  await expect.poll(() => modelOf(box)).toMatch(/^Sorry about that! .*private/);
  expect(await modelOf(box)).not.toContain("tweet us");
  await expect.poll(() => controls.marked()).toBe(undefined);
  // X's own undo takes it back in one step.
  await home.keyboard.press("Control+z");
  await expect.poll(() => modelOf(box)).toBe(asks);
  await box.focus();
  await home.keyboard.press("Control+a");
  await home.keyboard.type("We look into it.");
  await expect.poll(() => controls.marked(), { timeout: 10_000 }).toBe(undefined);
});

test("in X Chat: private replies, by the button and by a slash; Enter in the picker sends nothing", async () => {
  const { browser, home, world } = stage;
  const controls = inControls(home);
  const other = world.state.user("omar_alfarsi")?.id ?? "";
  await home.goto(`https://x.com${chatPath(world.state.viewerId, other)}`);
  const box = onX(home).messageBox();
  await box.waitFor();
  // Nobody writes anywhere yet.
  await (await browser.worker()).evaluate(pressKey);
  await box.click();
  expect(await controls.titles()).toEqual([]);
  await (await browser.worker()).evaluate(pressKey);
  await expect.poll(() => controls.titles()).toHaveLength(3);
  await home.keyboard.press("Escape");
  await expect(box).toBeFocused();
  await controls.press("replies");
  await expect.poll(() => controls.titles()).toHaveLength(3);
  await home.keyboard.press("ArrowDown");
  await home.keyboard.press("Enter");
  await controls.one("form");
  await home.keyboard.type("Omar");
  await expect.poll(async () => (await controls.one("preview")).words).toMatch(/^Thanks, Omar\. /);
  const { words } = await controls.one("preview");
  await home.keyboard.press("Enter");
  await expect(box).toHaveValue(words);
  await home.keyboard.press("Control+a");
  await home.keyboard.type("Hi\u0020/sor");
  await expect.poll(() => controls.titles()).toEqual(["It's sorted"]);
  await home.keyboard.press("Enter");
  await controls.one("form");
  // What was said of him before stands there again.
  await expect.poll(async () => (await controls.one("preview")).words).toMatch(/^Omar, this /);
  const sorted = (await controls.one("preview")).words;
  await home.keyboard.press("Enter");
  await expect(box).toHaveValue(`Hi ${sorted}`);
});

test("every look of X: the controls stand within the window beside X's tools, and wear its colour", async () => {
  const { home, world } = stage;
  const controls = inControls(home);
  const id = world.posts.get("es") ?? "";
  const author = world.state.user(world.state.posts.get(id)?.authorId ?? "");
  const looks: Partial<Look>[] = [
    { theme: "black", dir: "rtl", size: 18, accent: "yellow" },
    { theme: "dim", dir: "ltr", size: 13, accent: "magenta" },
  ];
  for (const look of looks) {
    await home.goto(lookAddress(look, `/${author?.handle}/status/${id}`));
    await onX(home).openReplyBox(id);
    await controls.press("replies");
    await expect.poll(() => controls.titles()).toHaveLength(5);
    const { middle } = await controls.one("preview");
    const { width, height } = await home.evaluate(() => ({
      width: innerWidth,
      height: innerHeight,
    }));
    expect(middle.x).toBeGreaterThan(0);
    expect(middle.x).toBeLessThan(width);
    expect(middle.y).toBeLessThan(height);
    await home.keyboard.press("Escape");
    const [replies, take] = [await controls.one("replies"), await controls.one("take")];
    expect(replies.middle.x < take.middle.x).toBe(look.dir !== "rtl");
    const tool = (await home.getByTestId("toolBar").locator("svg").last().boundingBox())!;
    expect(Math.abs(tool.y + tool.height / 2 - take.middle.y)).toBeLessThan(3);
    await home.keyboard.type("¿Su correo es ana@example.org?");
    await expect.poll(() => controls.marked(), { timeout: 10_000 }).toBe("1 thing to look at");
    await controls.press("mark");
    await controls.one("said-list");
  }
  await home.goto(
    lookAddress({ theme: "light", dir: "ltr", size: 15, accent: "blue", layout: "desktop" }),
  );
});

test("a hostile page: its events open and choose nothing, and no answer comes without a person", async () => {
  const { home } = stage;
  const controls = inControls(home);
  const box = await replyTo("de");
  await controls.one("replies");
  const tamper = () =>
    home.evaluate((tag) => {
      const bar = document.querySelector('[role=dialog] [data-testid="toolBar"]');
      const host = bar?.querySelector<HTMLElement>(tag);
      if (!host) throw new Error("There is no host.");
      const { x, y, width, height } = host.getBoundingClientRect();
      for (let at = 4; at < width; at += 8) {
        const where = { bubbles: true, composed: true, clientX: x + at, clientY: y + height / 2 };
        for (const type of ["mousedown", "mouseup", "click"])
          host.dispatchEvent(new MouseEvent(type, where));
      }
      for (const target of [window, document, host])
        for (const key of ["ArrowDown", "Enter"])
          for (const type of ["keydown", "keypress", "keyup"])
            target.dispatchEvent(
              new KeyboardEvent(type, { key, bubbles: true, composed: true, cancelable: true }),
            );
      return { root: host.shadowRoot, names: host.getAttributeNames(), words: host.innerHTML };
    }, moveButton);
  expect(await tamper()).toEqual({ root: null, names: expect.anything(), words: "" });
  expect(await controls.titles()).toEqual([]);
  await controls.press("replies");
  await expect.poll(() => controls.titles()).toHaveLength(5);
  await tamper();
  await home.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))),
  );
  expect(await controls.titles()).toHaveLength(5);
  expect(await modelOf(box)).toBe("");

  // What the page can say of its own: nobody hears it, whatever it is called.
  const heard = await home.evaluate(async () => {
    const told: unknown[] = [];
    addEventListener("message", ({ data }) => told.push(data));
    const { chrome } = globalThis as { chrome?: { runtime?: object } };
    for (const aside of ["page/replies", "page/judge", "page/bring"])
      postMessage({ aside, version: "0.1.0", body: { channel: "public", text: "x" } }, "*");
    await new Promise((done) => setTimeout(done, 100));
    return { own: told.length, runtime: chrome?.runtime !== undefined };
  });
  expect(heard).toEqual({ own: 3, runtime: false });
});
