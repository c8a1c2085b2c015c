import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { startWorld } from "../server.ts";
import type { RunningWorld } from "../server.ts";
import { eventually, launchInto, paste, visit } from "./browser.ts";
import type { Visit } from "./browser.ts";
import { readComposer, readComposers } from "./composers.ts";
import { lookAddress } from "./look.ts";
import { readModel } from "./read-model.ts";

let world: RunningWorld;
let browser: Browser;
let here: Visit;
let page: Page;

beforeAll(async () => {
  world = await startWorld({ posts: 200 });
  browser = await launchInto(world);
  here = await visit(browser, world);
  page = here.page;
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await world?.close();
});
afterEach(() => here.end());

const lost = () => world.posts.get("lost") ?? "";
const focalAddress = () =>
  `https://x.com/i/status/${lost()}`.replace("/i/", `/${authorOf(lost())}/`);
const authorOf = (id: string) =>
  world.state.user(world.state.posts.get(id)?.authorId ?? "")?.handle ?? "";
const repliesTo = (id: string) =>
  [...world.state.posts.values()].filter((post) => post.inReplyTo === id).map((post) => post.text);

test("a timeline of 200 posts keeps few cells, and one article comes to show several posts", async () => {
  const answer = await page.goto("https://x.com/home");
  const policy = answer?.headers()["content-security-policy"] ?? "";
  expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]+'(?:;|$)/);
  expect(policy).not.toContain("unsafe-eval");
  await page.waitForSelector("article");
  const seen = await page.evaluate(async () => {
    const shown = new Map<Element, Set<string>>();
    const all = new Set<string>();
    let most = 0;
    for (let step = 0; step < 300 && all.size < 150; step += 1) {
      for (const article of document.querySelectorAll("article[data-testid=tweet]")) {
        const id = article.querySelector("a[href*='/status/']:has(time)")?.getAttribute("href");
        if (!id) continue;
        all.add(id);
        shown.set(article, (shown.get(article) ?? new Set()).add(id));
      }
      most = Math.max(most, document.querySelectorAll("[data-testid=cellInnerDiv]").length);
      scrollBy(0, 2000);
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    }
    const reused = [...shown.values()].filter((ids) => ids.size > 1).length;
    return { most, posts: all.size, articles: shown.size, reused };
  });
  expect(seen.posts).toBeGreaterThanOrEqual(150);
  expect(seen.most).toBeLessThan(40);
  expect(seen.reused).toBeGreaterThan(5);
  // Re-used, and yet some are made anew.
  expect(seen.articles).toBeLessThan((seen.posts * 2) / 3);
  expect(seen.articles).toBeGreaterThan(seen.most);
  // A busy machine draws few frames a second.
}, 120_000);

test("counters under the posts keep changing", async () => {
  await page.goto(lookAddress({ counterMs: 100 }));
  const bar = page.locator("article [role=group]").first();
  const before = await bar.getAttribute("aria-label");
  await expect.poll(() => bar.getAttribute("aria-label"), { timeout: 8000 }).not.toBe(before);
});

test("an advert has no permalink and no time, a quote no links", async () => {
  await page.goto("https://x.com/home");
  const advert = page.locator("[data-testid=placementTracking] > article").first();
  await advert.waitFor();
  expect(await advert.locator("time").count()).toBe(0);
  expect(await advert.locator("a[href*='/status/']").first().getAttribute("href")).toMatch(
    /\/status\/\d+\/(?:analytics|photo\/1)$/,
  );
  expect(await advert.getAttribute("tabindex")).toBe("-1");
  const quoting = world.posts.get("quotenotice") ?? "";
  await page.goto(`https://x.com/${authorOf(quoting)}/status/${quoting}`);
  const quote = page.locator("article.focal div[role=link]:has([data-testid=User-Name])");
  await quote.waitFor();
  expect(await quote.locator("a").count()).toBe(0);
  expect(await quote.locator("time").count()).toBe(1);
});

test("an answer in the inline composer stands under its post, several pasted lines and all", async () => {
  await page.goto(focalAddress());
  const box = page.locator(
    "[data-testid=cellInnerDiv]:has(article.focal) [data-testid=inline_reply_offscreen]",
  );
  const editor = box.locator("[data-testid=tweetTextarea_0]");
  await editor.waitFor();
  expect(await box.locator("[data-testid=toolBar]").count()).toBe(0);
  const button = box.locator("[data-testid=tweetButtonInline]");
  expect(await button.getAttribute("aria-disabled")).toBe("true");
  await editor.click();
  await box.locator("[data-testid=toolBar]").waitFor();
  const text = "Sorry, Mara!\nWe look into it.\n\nMore soon 👋";
  // False says that somebody took the paste.
  expect(await editor.evaluate(paste, text)).toBe(false);
  await page.keyboard.type(" :)");
  await eventually(() => editor.evaluate(readModel)).toEqual({
    text: `${text} :)`,
    wouldSend: `${text} :)`,
  });
  await button.click();
  const toast = page.locator("[data-testid=toast] a");
  await toast.waitFor();
  expect(repliesTo(lost())).toContain(`${text} :)`);
  const post = [...world.state.posts.values()].find((each) => each.text === `${text} :)`);
  expect(await toast.getAttribute("href")).toBe(`/northwind/status/${post?.id}`);
  await page.locator(`article a[href="/northwind/status/${post?.id}"] time`).waitFor();
  await eventually(() => editor.evaluate(readModel)).toEqual({ text: "", wouldSend: "" });
});

test("the post window: opened from the page, two editors alive, too long is refused, sent", async () => {
  await page.goto(focalAddress());
  await page.locator("article.focal [data-testid=reply]").click();
  const dialog = page.locator("#layers [role=dialog][aria-labelledby=modal-header]");
  const editor = dialog.locator("[data-testid=tweetTextarea_0]");
  await editor.waitFor();
  expect(new URL(page.url()).pathname).toBe("/compose/post");
  expect(await page.locator("[data-testid=tweetTextarea_0]").count()).toBe(2);
  const copy = dialog.locator("article[data-testid=tweet]");
  expect(await copy.locator("[data-testid=reply]").count()).toBe(0);
  expect(await copy.locator("time").count()).toBe(1);
  // The focus does not leave it.
  await page
    .locator("[data-testid=SearchBox_Search_Input]")
    .evaluate((box: HTMLElement) => box.focus());
  await eventually(() => dialog.evaluate((box) => box.contains(document.activeElement))).toBe(true);
  await editor.click();
  await page.keyboard.type("From the window");
  await page.keyboard.press("Shift+ArrowLeft");
  await eventually(() => page.evaluate(readComposers)).toEqual([
    expect.objectContaining({ place: "modal", kind: "rich", inReplyTo: lost() }),
    expect.objectContaining({ place: "reply", text: "", ready: false, undoSteps: 0 }),
  ]);
  await eventually(() => dialog.evaluate(readComposer)).toMatchObject({
    text: "From the window",
    selection: { start: 14, end: 15 },
    wouldSend: "From the window",
    ready: true,
  });
  await page.keyboard.press("ArrowRight");
  const button = dialog.locator("[data-testid=tweetButton]");
  expect(await button.getAttribute("aria-disabled")).toBeNull();
  await editor.evaluate(paste, "x".repeat(280));
  await eventually(() => button.getAttribute("aria-disabled")).toBe("true");
  await page.keyboard.press("Control+z");
  await eventually(() => button.getAttribute("aria-disabled")).toBeNull();
  await button.click();
  await page.locator("[data-testid=toast]").waitFor();
  await dialog.waitFor({ state: "detached" });
  expect(repliesTo(lost())).toContain("From the window");
  expect(page.url()).toBe(focalAddress());
});

test("web intents open the post window with the text in it", async () => {
  for (const path of ["intent/post", "intent/tweet"]) {
    const text = "Dear customer,\nwe are on it.";
    await page.goto(`https://x.com/${path}?in_reply_to=${lost()}&text=${encodeURIComponent(text)}`);
    const dialog = page.locator("[role=dialog]:has(article)");
    const editor = dialog.locator("[data-testid=tweetTextarea_0]");
    await editor.waitFor();
    await eventually(() => editor.evaluate(readModel)).toEqual({ text, wouldSend: text });
    expect(await dialog.locator("time").getAttribute("datetime")).toBe(
      world.state.posts.get(lost())?.createdAt,
    );
  }
});

test("the customer sees the invitation, presses its button, and writes in the chat", async () => {
  const brand = world.state.viewerId;
  const customer = world.state.user(authorOf(lost()));
  const link = `https://x.com/messages/compose?recipient_id=${brand}&text=${encodeURIComponent("Order number: ")}`;
  const post = world.state.addPost({
    authorId: brand,
    text: `We are on it. Write to us here: ${link}`,
    inReplyTo: lost(),
    via: "api",
  });
  await page.goto(`https://x.com/world/as/${customer?.id}`);
  await page.goto(focalAddress());
  const reply = page.locator(`article:has(a[href="/northwind/status/${post.id}"])`);
  await reply.waitFor();
  expect(await reply.locator("[data-testid=tweetText]").innerText()).toBe(
    "We are on it. Write to us here:",
  );
  await reply.getByText("Send a private message").click();
  // Playwright looks through open shadow roots; the page's own selectors do not.
  const box = page.locator("[data-testid=dm-composer-textarea]");
  await box.waitFor();
  expect(page.url()).toMatch(/\/i\/chat\/\d+-\d+$/);
  expect(await page.evaluate(() => document.querySelector("[data-testid^=dm-]"))).toBeNull();
  expect(await box.inputValue()).toBe("Order number: ");
  const send = page.locator("[data-testid=dm-composer-send-button]");
  await box.fill("");
  await send.waitFor({ state: "detached" });
  await box.focus();
  await page.keyboard.type("Order number: 88-1204");
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.type("Thanks");
  await send.waitFor();
  await eventually(() => page.evaluate(readComposers)).toMatchObject([
    { kind: "chat", text: "Order number: 88-1204\nThanks", ready: true },
  ]);
  await page.keyboard.press("Enter");
  const mine = page.locator("[data-dm-message-row].justify-end").last();
  await eventually(() => mine.getAttribute("data-send-status")).toBe("sent");
  expect(world.state.messagesBetween(brand, customer?.id ?? "").at(-1)).toMatchObject({
    senderId: customer?.id,
    text: "Order number: 88-1204\nThanks",
    via: "site",
  });
  await eventually(() => box.inputValue()).toBe("");
  world.state.addMessage({
    senderId: brand,
    recipientId: customer?.id ?? "",
    text: "Found it.",
    via: "api",
  });
  await page.locator(".justify-start", { hasText: "Found it." }).waitFor();
});

test("the theme changes the body's style and the root's colour scheme", async () => {
  await page.goto("https://x.com/home");
  const look = () =>
    page.evaluate(() => [
      document.body.style.backgroundColor,
      document.documentElement.style.colorScheme,
    ]);
  await page.waitForSelector("article");
  expect(await look()).toEqual(["rgb(255, 255, 255)", "light"]);
  world.state.setTheme("black");
  await eventually(look).toEqual(["rgb(0, 0, 0)", "dark"]);
  world.state.setTheme("light");
  await eventually(look).toEqual(["rgb(255, 255, 255)", "light"]);
});

test("links change the address without loading, single keys are heard outside of boxes", async () => {
  await page.goto("https://x.com/home");
  await page.waitForSelector("article");
  await page.evaluate(() => document.body.setAttribute("data-same", ""));
  await page.locator("[data-testid=AppTabBar_Profile_Link]").click();
  await page.locator("[data-testid=UserName]").waitFor();
  expect(new URL(page.url()).pathname).toBe("/northwind");
  expect(await page.title()).toBe("Northwind Parcels (@northwind) / X");
  await page.goBack();
  await page.waitForSelector("article");
  expect(await page.title()).toBe("Home / X");
  await page.keyboard.press("n");
  await page.locator("[role=dialog] [data-testid=tweetTextarea_0]").waitFor();
  await page.keyboard.type("jkl/?");
  await eventually(() =>
    page.locator("[role=dialog] [data-testid=tweetTextarea_0]").evaluate(readModel),
  ).toEqual({
    text: "jkl/?",
    wouldSend: "jkl/?",
  });
  expect(await page.locator("body[data-same]").count()).toBe(1);
});

test("a profile tells the person's number, and offers Message only where it is allowed", async () => {
  const viewer = world.state.viewerId;
  const others = [...world.state.users.values()].filter((user) => user.id !== viewer);
  for (const may of ["yes", "no"] as const) {
    const user = others.find((each) => world.state.mayMessage(viewer, each.id) === may);
    await page.goto(`https://x.com/${user?.handle}`);
    await page.locator("[data-testid=UserName]").waitFor();
    expect(await page.locator("[data-testid=sendDMFromProfile]").count()).toBe(
      may === "yes" ? 1 : 0,
    );
    const schema = await page.locator("[data-testid=UserProfileSchema-test]").textContent();
    expect(JSON.parse(schema ?? "")).toMatchObject({
      mainEntity: { identifier: user?.id, additionalName: user?.handle },
    });
  }
});

test("/messages leads to X Chat", async () => {
  await page.goto("https://x.com/messages");
  await page.locator("[data-testid^=dm-conversation-item-]").first().waitFor();
  expect(new URL(page.url()).pathname).toBe("/i/chat");
});
