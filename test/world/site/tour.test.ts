import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { FULL } from "../../full.ts";
import { startWorld } from "../server.ts";
import type { RunningWorld } from "../server.ts";
import { eventually, goWithin, launchInto, paste, visit } from "./browser.ts";
import type { Visit } from "./browser.ts";
import { readComposer, readComposers } from "./composers.ts";
import { wordsOf } from "./languages.ts";
import { ACCENTS, directionOf, lookAddress, SIZES, THEMES } from "./look.ts";

let world: RunningWorld;
let browser: Browser;
let here: Visit;
let page: Page;

beforeAll(async () => {
  world = await startWorld();
  browser = await launchInto(world);
  here = await visit(browser, world);
  page = here.page;
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await world?.close();
});
afterEach(() => here.end());

const idOf = (key: string) => world.posts.get(key) ?? "";
const authorOf = (id: string) =>
  world.state.user(world.state.posts.get(id)?.authorId ?? "")?.handle ?? "";
const address = (id: string) => `/${authorOf(id)}/status/${id}`;
const path = () => new URL(page.url()).pathname;
const DIALOG = "#layers [role=dialog][aria-labelledby=modal-header]";

test("the photo viewer stands over the page with a conversation and a box of its own", async () => {
  const { id } = world.state.addPost({
    authorId: world.state.posts.get(idOf("lost"))?.authorId ?? "",
    text: "Two pictures of one parcel.",
    media: ["/world/media/parcel.svg", "/world/media/label.svg"],
    via: "site",
  });
  await page.goto(`https://x.com${address(id)}`);
  await page.locator("article.focal [data-testid=tweetPhoto]").first().click();
  const viewer = page.locator(DIALOG);
  const side = viewer.locator("article[data-testid=tweet][tabindex='-1']");
  await side.waitFor();
  expect(path()).toBe(`${address(id)}/photo/1`);
  // The page behind has the same post and a box for it as well.
  await eventually(() => page.evaluate(readComposers)).toMatchObject([
    { place: "photo", inReplyTo: id },
    { place: "reply", inReplyTo: id },
  ]);
  await viewer.getByLabel("Next slide").click();
  expect(path()).toBe(`${address(id)}/photo/2`);
  const editor = viewer.locator(
    "[data-testid=inline_reply_offscreen] [data-testid=tweetTextarea_0]",
  );
  await editor.click();
  await editor.evaluate(paste, "Seen\nin the picture");
  await eventually(() => editor.evaluate(readComposer)).toMatchObject({
    place: "photo",
    text: "Seen\nin the picture",
  });
  // The post window over the viewer makes three.
  await viewer.locator("[role=group] [data-testid=reply]").first().click();
  await page.locator(`${DIALOG}:has(article:not(:has([role=group])))`).waitFor();
  expect(await page.evaluate(readComposers)).toHaveLength(3);
  await page.keyboard.press("Escape");
  await eventually(path).toBe(`${address(id)}/photo/2`);
  await eventually(() => editor.evaluate(readComposer)).toMatchObject({
    text: "Seen\nin the picture",
  });
  await viewer.locator("[data-testid=app-bar-close]").click();
  await viewer.waitFor({ state: "detached" });
  expect(path()).toBe(address(id));
});

test("on small screens the box is a textarea, the places are icons at the foot", async () => {
  const lost = idOf("lost");
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(lookAddress({ layout: "mobile" }, address(lost)));
  const box = page.locator("textarea[data-testid=tweetTextarea_0]");
  await box.waitFor();
  expect(
    await page
      .locator("#layers + div")
      .evaluate((wrapper) => getComputedStyle(wrapper).flexDirection),
  ).toBe("column");
  expect(await page.locator("header[role=banner] nav [data-testid^=AppTabBar_]").count()).toBe(4);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await box.click();
  await page.keyboard.type("One line\nand another");
  await eventually(() => box.evaluate(readComposer)).toMatchObject({
    kind: "plain",
    text: "One line\nand another",
    selection: { start: 20, end: 20 },
    ready: true,
  });
  await page.locator("[data-testid=tweetButtonInline]").click();
  await page.locator("[data-testid=toast]").waitFor();
  expect(
    [...world.state.posts.values()].some(
      (post) => post.inReplyTo === lost && post.text === "One line\nand another",
    ),
  ).toBe(true);
  await eventually(() => box.inputValue()).toBe("");
});

test("notifications: what people did in articles of their own, what they wrote as posts", async () => {
  await page.goto("https://x.com/notifications");
  const done = page.locator("article[data-testid=notification]");
  await done.first().waitFor();
  expect(await done.locator("[data-testid=reply]").count()).toBe(0);
  const written = page.locator("[data-testid=cellInnerDiv] article[data-testid=tweet]");
  expect(await written.count()).toBeGreaterThan(2);
  const before = await done.count();
  const liker = [...world.state.users.values()].find((user) => !user.own);
  world.state.like(idOf("notice"), liker?.id);
  await eventually(() => done.count()).toBe(before + 1);
  const now = world.state.addPastPost({
    authorId: liker?.id ?? "",
    text: "@northwind new under the notifications",
    at: Date.now(),
    via: "site",
  });
  await page.locator(`article a[href$="/status/${now.id}"] time`).waitFor();
  await page.getByRole("tab", { name: "Mentions" }).click();
  await eventually(path).toBe("/notifications/mentions");
  await done.first().waitFor({ state: "detached" });
});

test("search finds posts and people, the hover card tells of a person", async () => {
  await page.goto("https://x.com/home");
  await page.locator("[data-testid=SearchBox_Search_Input]").click();
  await page.keyboard.type("from:gretas_garden parcel");
  await page.keyboard.press("Enter");
  await eventually(() => page.url()).toContain("/search?q=from%3Agretas_garden%20parcel");
  const names = page.locator("article [data-testid=User-Name] a[tabindex='-1']");
  await names.first().waitFor();
  expect(new Set(await names.allInnerTexts())).toEqual(new Set(["@gretas_garden"]));
  await page.goto("https://x.com/search?q=mara&f=user");
  const cell = page.locator("[data-testid=cellInnerDiv] [data-testid=UserCell]");
  await cell.locator("[data-testid=userFollowIndicator]").waitFor();
  await cell.locator("a").nth(1).hover();
  const card = page.locator("#layers [data-testid=HoverCard]");
  await card.waitFor();
  const mara = world.state.user("mara_lindqvist");
  expect(await card.locator("[data-testid=userFollowIndicator]").count()).toBe(1);
  expect(await card.locator(`[data-testid='${mara?.id}-unfollow']`).count()).toBe(1);
  await page.mouse.move(5, 5);
  await card.waitFor({ state: "detached" });
});

test("each shape of post: a long form with two bars, a film, a carousel, a quote in a quote, a thread", async () => {
  const open = async (key: string) => {
    await goWithin(page, address(idOf(key)));
    const focal = page.locator(`article.focal:has(a[href="${address(idOf(key))}"])`);
    await focal.waitFor();
    return focal;
  };
  await page.goto("https://x.com/home");
  const bars = (await open("article")).locator("[role=group]:has([data-testid=reply])");
  expect(await bars.count()).toBe(2);
  const film = await open("film");
  expect(
    await film.locator("[data-testid=tweetPhoto] [data-testid=placementTracking]").count(),
  ).toBe(1);
  expect(await page.locator("[data-testid=placementTracking] article.focal").count()).toBe(0);
  const quote = (await open("nested")).locator("div[role=link]:has([data-testid=User-Name])");
  expect(await quote.locator("[data-testid=nestedQuotePreview]").count()).toBe(1);
  const translated = await open("translated");
  expect(await translated.locator("[data-testid=tweetText]").getAttribute("lang")).toBe("en");
  await translated.getByText("Show original").click();
  expect(await translated.locator("[data-testid=tweetText]").getAttribute("lang")).toBe("ja");
  expect(await (await open("poll")).locator("[data-testid=cardPoll]").count()).toBe(1);
  const carousel = await open("carousel");
  expect(await carousel.locator("[role=group]").count()).toBe(2);
  await open("thread6");
  // Drawn first, its five ancestors above it a moment later; then a heading and posts of others.
  await eventually(() =>
    page.locator("article.focal").evaluate((focal) => {
      const cells = [...document.querySelectorAll("[data-testid=cellInnerDiv]")];
      const top = (cell: Element) => cell.getBoundingClientRect().top;
      const own = cells.find((cell) => cell.contains(focal));
      return cells.filter((cell) => own && top(cell) < top(own)).length;
    }),
  ).toBe(5);
  expect(await page.locator("[data-testid=cellInnerDiv] h2[role=heading]").count()).toBe(1);
  expect(
    await page
      .locator("[data-testid=cellInnerDiv] > div")
      .evaluateAll((cells) => cells.filter((cell) => cell.childElementCount === 0).length),
  ).toBe(1);
});

test("adverts with and without pixels, restricted posts", async () => {
  for (const [pixels, each] of [
    ["all", 4],
    ["none", 0],
  ] as const) {
    await page.goto(lookAddress({ pixels }));
    const advert = page.locator("[data-testid=placementTracking]:has(> article)").first();
    await advert.waitFor();
    expect(await advert.locator("[data-testid$=-impression-pixel]").count()).toBe(each);
  }
  await page.goto(`https://x.com${address(idOf("limited"))}`);
  const reply = page.locator("article.focal [data-testid=reply]");
  await reply.waitFor();
  expect(await reply.getAttribute("aria-disabled")).toBe("true");
});

test("drafts and GIFs take the post window's place; it comes back made anew, with what it held", async () => {
  await page.goto("https://x.com/home");
  await page.locator(`article:has(a[href="${address(idOf("lost"))}"]) [data-testid=reply]`).click();
  // Home's own box lives on behind the window.
  await eventually(() => page.evaluate(readComposers)).toMatchObject([
    { place: "modal", inReplyTo: idOf("lost") },
    { place: "home", inReplyTo: undefined },
  ]);
  const editor = page.locator(`${DIALOG} [data-testid=tweetTextarea_0]`);
  await editor.click();
  await page.keyboard.type("Kept while away");
  const first = await editor.elementHandle();
  await page.locator(`${DIALOG} [data-testid=gifSearchButton]`).click();
  await eventually(path).toBe("/i/foundmedia/search");
  expect(await first?.evaluate((node) => node.isConnected)).toBe(false);
  await page.locator("[data-testid=gifSearchGifImage]").first().click();
  await eventually(path).toBe("/compose/post");
  await eventually(() => editor.evaluate(readComposer)).toMatchObject({
    text: "Kept while away",
    place: "modal",
  });
  await page.locator(`${DIALOG} [data-testid=attachments]`).waitFor();
  await page.locator("[data-testid=unsentButton]").click();
  await eventually(path).toBe("/compose/post/unsent/drafts");
  await page.locator(`${DIALOG} [data-testid=app-bar-back]`).click();
  await eventually(path).toBe("/compose/post");
  await editor.waitFor();
  await page.locator("[data-testid=tweetButton]").click();
  await page.locator("[data-testid=toast]").waitFor();
  const sent = [...world.state.posts.values()].find((post) => post.text === "Kept while away");
  expect(sent).toMatchObject({ inReplyTo: idOf("lost"), media: ["/world/media/gif-wave.svg"] });
});

test("the chat at the foot of the page is an application in a root of its own", async () => {
  await page.goto("https://x.com/home");
  await page.locator("[data-testid=chat-drawer-root] > [data-testid=chat-drawer-main]").click();
  const drawer = page.locator("[data-testid=xchatEmbedDrawer]");
  const omar = world.state.user("omar_alfarsi");
  await drawer
    .locator(`[data-testid$=":${omar?.id}"] button, [data-testid*="${omar?.id}:"] button`)
    .click();
  const box = drawer.locator("[data-testid=dm-composer-textarea]");
  await box.fill("From the dock");
  await eventually(() => box.evaluate(readComposer)).toMatchObject({
    place: "dock",
    text: "From the dock",
  });
  expect(path()).toBe("/home");
  await page.goto("https://x.com/i/chat");
  await page.locator("[data-testid=xchatEmbedRoute]").waitFor();
  expect(await page.locator("[data-testid=chat-drawer-root]").count()).toBe(0);
});

test("a request has to be accepted; boxes say what is encrypted; the PIN gate is switched on", async () => {
  const kev = world.state.user("kev1994");
  const viewer = world.state.viewerId;
  const id = [viewer, kev?.id ?? ""].toSorted((a, b) => Number(BigInt(a) - BigInt(b))).join("-");
  await page.goto("https://x.com/i/chat/requests");
  await page.locator("[data-testid=dm-message-requests-scroller] [role=option]").first().click();
  await eventually(path).toBe(`/i/chat/requests/${id}`);
  await page.locator("[data-testid=dm-message-requests-prompt]").waitFor();
  const box = page.locator("[data-testid=dm-composer-textarea]");
  expect(await box.count()).toBe(0);
  await page.getByRole("button", { name: "Accept" }).click();
  await eventually(path).toBe(`/i/chat/${id}`);
  await box.waitFor();
  expect(await box.getAttribute("placeholder")).toBe("Unencrypted message");
  await page.goto(lookAddress({ encrypted: true }, `/i/chat/${id}`));
  expect(await box.getAttribute("placeholder")).toBe("Encrypted message");

  world.site?.set({ pinGate: "new" });
  await page.goto(`https://x.com/i/chat/${id}`);
  const digits = page.locator("[data-testid=pin-code-input-container] input");
  await digits.first().waitFor();
  expect(page.url()).toBe(
    `https://x.com/i/chat/pin/new?from=${encodeURIComponent(`/i/chat/${id}`)}`,
  );
  expect(await digits.count()).toBe(4);
  expect(await digits.nth(0).getAttribute("aria-label")).toBe("Digit 1 of 4");
  expect(await page.locator("[data-testid^=dm-]").count()).toBe(0);
  await digits.first().click();
  await page.keyboard.type("1234");
  await page.keyboard.type("1234");
  await eventually(path).toBe(`/i/chat/${id}`);
  await box.waitFor();
  // The keys are gone with the page.
  world.site?.set({ pinGate: "recovery" });
  await page.reload();
  await eventually(path).toBe("/i/chat/pin/recovery");
  world.site?.set({ pinGate: "off" });
  await page.goto(lookAddress({ chatRoot: "page" }, `/i/chat/${id}`));
  await box.waitFor();
  expect(
    await page.evaluate(() => document.querySelectorAll("[data-testid^=dm-composer]").length),
  ).toBeGreaterThan(3);
});

test("the account switcher lists the own accounts and signs in as another", async () => {
  await page.goto("https://x.com/home");
  await page.locator("[data-testid=SideNav_AccountSwitcher_Button]").click();
  const accounts = page.locator("#layers [role=menu] [data-testid=UserCell]");
  expect(await accounts.count()).toBe(2);
  await accounts.nth(1).click();
  await page
    .locator(
      "[data-testid=SideNav_AccountSwitcher_Button] [data-testid=UserAvatar-Container-northwind_fr]",
    )
    .waitFor();
});

test("sizes, accents, themes, languages and directions are worn as asked for", async () => {
  const reply = page.locator("article [data-testid=reply]").first();
  const worn = () =>
    page.evaluate(() => {
      const root = document.documentElement;
      const bar = document.querySelector("article [role=group]")?.getBoundingClientRect();
      const face = document.querySelector("article img")?.getBoundingClientRect();
      return {
        lang: root.lang,
        dir: root.dir,
        size: root.style.fontSize,
        body: document.body.style.backgroundColor,
        accent: getComputedStyle(root).getPropertyValue("--accent").trim(),
        faceFirst: (face?.left ?? 0) < (bar?.left ?? 0),
      };
    });
  const heights: number[] = [];
  // The smallest and the largest show it.
  const sizes = SIZES.filter((_size, at) => FULL || at % (SIZES.length - 1) === 0);
  for (const size of sizes) {
    await page.goto(lookAddress({ size }));
    await reply.waitFor();
    expect((await worn()).size).toBe(`${size}px`);
    const text = page.locator("article [data-testid=tweetText]").first();
    heights.push(await text.evaluate((node) => Number.parseFloat(getComputedStyle(node).fontSize)));
  }
  expect(heights).toEqual(sizes);
  for (const [accent, theme, lang] of [
    ["green", "dim", "ar"],
    ["yellow", "contrast", "ja"],
    ["purple", "black", "he"],
  ] as const) {
    await page.goto(lookAddress({ accent, theme, lang, size: 15 }));
    await reply.waitFor();
    const rtl = directionOf(lang) === "rtl";
    expect(await worn()).toEqual({
      lang,
      dir: rtl ? "rtl" : "ltr",
      size: "15px",
      body: THEMES[theme].body,
      accent: ACCENTS[accent],
      faceFirst: !rtl,
    });
    expect(await reply.getAttribute("aria-label")).toContain(wordsOf(lang).reply);
  }
});
