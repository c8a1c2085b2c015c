import { mkdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import axe from "axe-core";
import { inPanel } from "../person/in-panel.ts";
import { onX } from "../person/on-x.ts";
import { rowsOf } from "../person/rows.ts";
import { readModel } from "../world/site/read-model.ts";
import { expect, postId, test } from "./fixtures.ts";
import { asPanel, sharedStage } from "./stage.ts";

const stage = sharedStage();

const IN_REPLY_BOX = "Put it in X’s reply box";
const pictures = join(import.meta.dirname, "../../artifacts/e2e");

/** What a page of the extension may ask the browser for. */
interface InPanel {
  chrome: {
    windows: {
      create(what: { url: string }): Promise<unknown>;
      getCurrent(): Promise<{ id: number }>;
    };
    sidePanel: { close(where: { windowId: number }): Promise<void> };
  };
}

test("several tweets pressed in quick succession: the panel ends on the last one, and each has its own case", async () => {
  const { browser, home, world } = stage;
  const x = onX(home);
  const keys = ["lost", "brokenbowls", "pii", "de", "fr"];
  const widthOf = () => home.evaluate(() => innerWidth);
  const width = await widthOf();
  for (const key of keys) {
    await x.findTweet(postId(world, key));
    await x.pressMoveToDm(postId(world, key));
    // The panel takes its room from the page, and a press that is under way then meets what has moved there.
    if (key === "lost") await expect.poll(widthOf).toBeLessThan(width);
  }
  const panel = inPanel(await browser.sidePanel());
  await panel.page.locator(`.tweet a[href$="/status/${postId(world, "fr")}"]`).waitFor();
  await expect(panel.page.locator(".tweet-text")).toHaveCount(1);
  const cases = (await rowsOf(panel.page, "cases")).toSorted((a, b) => a.openedAt - b.openedAt);
  expect(cases.map(({ customer, tweet }) => [customer, tweet?.id])).toEqual(
    keys.map((key) => {
      const post = world.state.posts.get(postId(world, key));
      return [world.state.user(post?.authorId ?? "")?.handle, post?.id];
    }),
  );
});

test("two windows: each has its own panel on its own case, and one's words go into its own box", async () => {
  const { browser, world } = stage;
  const first = await stage.take("lost");
  const opening = browser.context.waitForEvent("page");
  await first.panel.page.evaluate(() =>
    (globalThis as unknown as InPanel).chrome.windows.create({ url: "https://x.com/home" }),
  );
  const page = await opening;
  const x = onX(page);
  const id = postId(world, "brokenbowls");
  await x.findTweet(id);
  await x.pressMoveToDm(id);
  const views = async () => {
    const all = await rowsOf(first.panel.page, "views");
    return all.filter(({ caseId }) => caseId !== undefined).toSorted((a, b) => b.at - a.at);
  };
  await expect.poll(async () => (await views()).length).toBe(2);
  // The other window's panel, as it stands where a browser has no side panel: in a page of its own.
  const own = await browser.context.newPage();
  await own.goto(browser.address(`sidepanel.html?window=${(await views())[0]?.windowId}`));
  const second = inPanel(own);
  await second.caseOf("mara_lindqvist");
  await expect(first.panel.page.locator(".customer bdi").first()).toHaveText("@jtallman");

  const firstBox = await onX(stage.home).openReplyBox(first.id);
  const secondBox = await x.openReplyBox(id);
  await second.box("public").fill("Both bowls are on their way again.");
  await second.press("public", IN_REPLY_BOX);
  await second.says("In X’s reply box. Press Post there.");
  expect((await secondBox.evaluate(readModel)).text).toBe("Both bowls are on their way again.");
  expect((await firstBox.evaluate(readModel)).text).toBe("");
  expect(await first.panel.box("public").inputValue()).toBe("");

  // Both on one case: each knows of the other, and neither erases what the other wrote.
  await page.bringToFront();
  page.on("dialog", (dialog) => void dialog.accept());
  await page.goto("https://x.com/home");
  await x.findTweet(first.id);
  await x.pressMoveToDm(first.id);
  await second.caseOf("jtallman");
  const also = (panel: typeof second) => panel.page.getByText("Also open in another window");
  await also(first.panel).waitFor();
  await also(second).waitFor();
  await second.box("public").fill("We look into it.");
  await expect(first.panel.box("public")).toHaveValue("We look into it.");
  await first.panel.page.getByText("Written in another window, just now").waitFor();
  await first.panel.box("public").fill("It leaves today.");
  await expect(second.box("public")).toHaveValue("It leaves today.");
  await expect(second.page.locator(".other-draft-text")).toHaveText("We look into it.");
  await first.panel.page.getByRole("button", { name: "Add below" }).click();
  await expect(second.box("public")).toHaveValue("It leaves today.\n\nWe look into it.");
  await expect(second.page.locator(".other-draft-text")).toHaveCount(0);
  // Notes are no less than replies.
  const note = (panel: typeof second) => panel.page.getByLabel("Note on @jtallman");
  for (const { page: one } of [first.panel, second])
    await one.getByRole("button", { name: "Note", exact: true }).click();
  await note(second).fill("Moved house in May.");
  await expect(note(first.panel)).toHaveValue("Moved house in May.");
  await note(first.panel).fill("Works nights.");
  await expect(second.page.locator(".notes .other-draft-text")).toHaveText("Moved house in May.");
  await note(second).press("Control+Enter");
  await second.page.getByText("Works nights.").first().waitFor();
  await second.page.getByRole("button", { name: "Add below" }).click();
  await expect(note(second)).toHaveValue("Moved house in May.");
  await note(second).press("Escape");
  await own.close();
  // With its window the panel beside it goes as well.
  await page.close();
  await also(first.panel).waitFor({ state: "detached" });
  await expect(first.panel.box("public")).toHaveValue("It leaves today.\n\nWe look into it.");
  await first.panel.box("public").fill("");
});

test("by keyboard alone: from the reply to start with to the text in X's box", async () => {
  const { home } = stage;
  const part = await stage.take("hours");
  const box = await onX(home).openReplyBox(part.id);
  const { page } = part.panel;
  const tabTo = async (name: string) => {
    const wanted = page.getByRole("button", { name, exact: true });
    const focused = () => wanted.evaluate((button) => button === document.activeElement);
    for (let turn = 0; turn < 40 && !(await focused()); turn += 1) await page.keyboard.press("Tab");
    await expect(wanted).toBeFocused();
  };
  await tabTo("Start from a reply");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("combobox", { name: "Find a reply" })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  // Of "Dr. Anneke Vries" nobody knows what she wants to be called.
  await expect(page.getByRole("textbox", { name: "First name" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(part.panel.box("public")).toBeFocused();
  await page.keyboard.press("End");
  await page.keyboard.type(" Thank you!");
  const text = await part.panel.box("public").inputValue();
  expect(text).toContain("Thank you!");
  await tabTo(IN_REPLY_BOX);
  await page.keyboard.press("Enter");
  await part.panel.says("In X’s reply box. Press Post there.");
  expect((await box.evaluate(readModel)).text).toBe(text);
});

test("what was typed is there again after the panel was closed and opened", async () => {
  const part = await stage.take("refund");
  const text = "Half a sentence 🙂\nשלום and";
  await part.panel.box("public").fill(text);
  const closed = part.panel.page.waitForEvent("close");
  await part.panel.page.evaluate(async () => {
    const { sidePanel, windows } = (globalThis as unknown as InPanel).chrome;
    const { id: windowId } = await windows.getCurrent();
    // Not waited for: the page is gone before the answer comes.
    void sidePanel.close({ windowId });
  });
  await closed;
  const again = await stage.take("refund");
  await expect(again.panel.box("public")).toHaveValue(text);
});

test("a double click on the route is one send, and the words stand in the box once", async () => {
  const part = await stage.take("locker");
  const box = await onX(stage.home).openReplyBox(part.id);
  await part.panel.box("public").fill("The code works again.");
  await part.panel.composer("public").getByRole("button", { name: IN_REPLY_BOX }).dblclick();
  await part.panel.says("In X’s reply box. Press Post there.");
  expect((await box.evaluate(readModel)).text).toBe("The code works again.");
  expect(await part.rows()).toHaveLength(1);
});

for (const theme of ["light", "dark"] as const) {
  // The panel itself: `panel-states.spec.ts`.
  test(`axe finds nothing in the settings, ${theme} theme`, async () => {
    const settings = await stage.browser.context.newPage();
    await settings.goto(stage.browser.address("options.html"));
    await settings.getByText("What X charges when you are connected").click();
    await wear(settings, theme);
    expect(await findings(settings)).toEqual([]);
    await settings.close();
  });
}

test("etiquette is shared as a file: its levels, the own contacts, what is not to be said; undo takes it back", async () => {
  const page = await stage.browser.context.newPage();
  await page.goto(stage.browser.address("options.html"));
  const own = page.getByLabel("Your own numbers and addresses");
  await own.fill("0800 555 0199, press@acme.example");
  await own.press("Enter");
  await expect(own).toBeFocused();
  await page.getByLabel("How grave: Sounds sarcastic").selectOption("Good to know");
  await page.getByText("Insulting", { exact: true }).click();
  await page.getByLabel("Mind these words too").fill("numpty, galah");
  await page.getByLabel("Mind these words too").press("Enter");
  await page.getByRole("group", { name: "You answer in" }).getByText("English").click();
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as a file" }).click();
  const file = JSON.parse(await readFile(await (await saved).path(), "utf8")) as object;
  expect(file).toMatchObject({
    levels: { sarcasm: "note" },
    ownContacts: ["0800 555 0199", "press@acme.example"],
    ruleWords: { insult: { also: ["numpty", "galah"] } },
    languages: ["en"],
  });
  const theirs = {
    ...file,
    ownContacts: ["1 High Street, London"],
    dontSay: [{ text: "guys", instead: "all" }],
  };
  await page.getByLabel("Load a file…").setInputFiles({
    name: "team.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(theirs)),
  });
  await expect(own).toHaveValue("1 High Street, London");
  const phrases = async () =>
    (await rowsOf(page, "playbook")).map(({ text, instead }) => [text, instead]);
  await expect.poll(phrases).toEqual([["guys", "all"]]);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(own).toHaveValue("0800 555 0199, press@acme.example");
  await expect.poll(phrases).toEqual([]);
  await page.close();
});

/** X's own theme wins over the browser's, so asking for another one of the browser changes nothing. */
async function wear(page: Page, theme: string): Promise<void> {
  await page.evaluate((name) => {
    document.documentElement.dataset["theme"] = name;
  }, theme);
}

test("X is black in a light browser: the panel is black too, and so is the next one from the start", async () => {
  const { browser, home } = stage;
  const part = await stage.take("lost");
  const root = part.panel.page.locator("html");
  await expect(root).toHaveAttribute("data-theme", "light");
  await home.evaluate(() => {
    document.body.style.backgroundColor = "rgb(0, 0, 0)";
  });
  await home.getByTestId("AppTabBar_Notifications_Link").click();
  await expect(root).toHaveAttribute("data-theme", "dark");
  await expect(part.panel.page.locator("body")).toHaveCSS("background-color", "rgb(0, 0, 0)");
  const next = await browser.context.newPage();
  await next.goto(browser.address("sidepanel.html"), { waitUntil: "commit" });
  await expect(next.locator("html")).toHaveAttribute("data-theme", "dark");
  await next.close();
  await home.reload();
});

async function findings(page: Page) {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: tool } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await tool.run(document);
    return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  });
}

for (const [key, handle] of [
  ["he", "hadar_levi"],
  ["ar", "omar_alfarsi"],
  ["es", "long_name_lucia"],
] as const) {
  test(`@${handle} fits into 320 px and into the narrowest sidebar`, async () => {
    const part = await stage.take(key);
    const windowId = await part.panel.page.evaluate(async () => {
      const { windows } = (globalThis as unknown as InPanel).chrome;
      return (await windows.getCurrent()).id;
    });
    mkdirSync(pictures, { recursive: true });
    const page = await stage.browser.context.newPage();
    await page.goto(stage.browser.address(`sidepanel.html?window=${windowId}`));
    await page.locator(`.tweet a[href$="/status/${part.id}"]`).waitFor();
    const narrow = inPanel(page);
    await narrow.pickStarter("public", 0);
    for (const width of [320, 230]) {
      await page.setViewportSize({ width, height: 800 });
      const over = await page.evaluate(() => {
        const wide = document.documentElement.clientWidth;
        return [...document.querySelectorAll("body, body *")]
          .filter(
            (node) => !node.closest(".only-read") && node.getBoundingClientRect().right > wide + 1,
          )
          .map((node) => node.outerHTML.slice(0, 80));
      });
      expect(over).toEqual([]);
      await page.screenshot({ path: join(pictures, `${handle}-${width}.png`), fullPage: true });
    }
    await page.close();
  });
}

/** What a page of the extension is told of alarms and of its button. */
interface Reminding {
  chrome: {
    alarms: {
      get(name: string): Promise<{ scheduledTime: number } | undefined>;
      create(name: string, when: { when: number }): Promise<void>;
    };
    action: { getBadgeText(of: object): Promise<string> };
  };
}

test("a case's own words, its reminder and its end, by keyboard; killed in mid-word, the draft is there", async () => {
  // Another case, to go to.
  await stage.take("lost");
  const part = await stage.take("de");
  const windowId = await part.panel.page.evaluate(async () => {
    const { windows } = (globalThis as unknown as InPanel).chrome;
    return (await windows.getCurrent()).id;
  });
  const address = stage.browser.address(`sidepanel.html?window=${windowId}`);
  const open = async () => {
    const page = await stage.browser.context.newPage();
    // Whoever is killed hears nothing of it. (To crash the page's process would crash the whole extension.)
    await page.addInitScript(() => {
      for (const last of ["pagehide", "blur", "visibilitychange"])
        addEventListener(last, (event) => event.stopImmediatePropagation(), true);
    });
    await page.goto(address);
    await page.locator(`.tweet a[href$="/status/${part.id}"]`).waitFor();
    await page.locator(".about-line").waitFor();
    return page;
  };
  const page = await open();
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  await page.keyboard.press("c");
  await expect.poll(focused).toBe("Delivery");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Category: Delivery" })).toBeFocused();
  await page.keyboard.press("f");
  await expect(page.getByLabel("What for? (optional)")).toBeFocused();
  // Letters are words in a field.
  await page.keyboard.type("call the carrier?");
  const about = async () => (await part.stored())?.about;
  const due = Date.now() + 3_600_000;
  const { id: caseId = "" } = (await part.stored()) ?? {};
  await asPanel(page, "panel/about", { caseId, what: "followUp", value: { due, what: "call" } });
  const alarm = () =>
    page.evaluate(async () => {
      const { alarms } = (globalThis as unknown as Reminding).chrome;
      return (await alarms.get("aside.due"))?.scheduledTime;
    });
  const badge = () =>
    page.evaluate(() => (globalThis as unknown as Reminding).chrome.action.getBadgeText({}));
  await expect.poll(alarm).toBe(due);
  expect(await badge()).toBe("");
  await page.keyboard.press("Escape");
  expect((await about())?.category?.value).toBe("delivery");

  const past = Date.now() - 60_000;
  await asPanel(page, "panel/about", {
    caseId,
    what: "followUp",
    value: { due: past, what: "call" },
  });
  await expect.poll(badge).toBe("1");
  await expect.poll(async () => (await part.stored())?.remindedOf).toBe(past);
  await page.getByText("Follow-up: call").waitFor();
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "Keys" }).waitFor();
  expect(await findings(page)).toEqual([]);
  mkdirSync(pictures, { recursive: true });
  await page.setViewportSize({ width: 360, height: 800 });
  await page.screenshot({ path: join(pictures, "keys.png") });
  await page.keyboard.press("Escape");
  await wear(page, "dark");
  await page.evaluate(() => (document.documentElement.dir = "rtl"));
  await page.setViewportSize({ width: 320, height: 800 });
  for (const field of ["stage", "tags", "assignee", "followUp"] as const) {
    await page.keyboard.press(field === "followUp" ? "f" : (field[0] ?? ""));
    await page.locator(".about-fields").waitFor();
    expect(await findings(page)).toEqual([]);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over).toBeLessThanOrEqual(0);
    await page.screenshot({ path: join(pictures, `about-${field}.png`) });
    await page.keyboard.press("Escape");
  }
  await wear(page, "light");
  await page.evaluate(() => (document.documentElement.dir = "ltr"));
  await page.getByRole("button", { name: "Done" }).click();
  await expect.poll(badge).toBe("");
  expect((await about())?.followUp).not.toHaveProperty("value");

  await page.keyboard.press("w");
  const box = inPanel(page).box("public");
  await expect(box).toBeFocused();
  const typed: number[] = [];
  for (const letter of "Wir schauen gleich nach Ihrem Paket und") {
    await page.keyboard.type(letter);
    typed.push(Date.now());
  }
  const killed = Date.now();
  await page.close();
  const again = await open();
  const kept = await inPanel(again).box("public").inputValue();
  expect("Wir schauen gleich nach Ihrem Paket und").toMatch(new RegExp(`^${kept}`));
  expect(kept.length).toBeGreaterThanOrEqual(typed.filter((at) => at < killed - 1_000).length);

  await again.keyboard.press("r");
  await again.getByRole("button", { name: "Handed on…" }).click();
  await again.getByLabel("To whom, and why?").fill("the shop in Kiel");
  await again.screenshot({ path: join(pictures, "ending.png"), fullPage: true });
  await again.keyboard.press("Enter");
  await again.getByText("Handed on: the shop in Kiel", { exact: true }).waitFor();
  await again.screenshot({ path: join(pictures, "ended.png"), fullPage: true });
  expect((await part.stored())?.ended).toMatchObject({ as: "handedOn", why: "the shop in Kiel" });
  await again.getByRole("button", { name: "Reopen" }).click();
  await expect.poll(async () => (await part.stored())?.ended).toBeUndefined();
  // To the case that moved before this one, and back; then to the search.
  const who = again.locator(".customer bdi").first();
  await again.getByRole("heading", { level: 1 }).click();
  await again.keyboard.press("j");
  await expect(who).not.toHaveText("@gretas_garden");
  await again.keyboard.press("k");
  await expect(who).toHaveText("@gretas_garden");
  await again.keyboard.press("/");
  await expect(again.getByRole("searchbox")).toBeFocused();
  await again.close();
});
