import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { startWorld } from "../server.ts";
import type { RunningWorld } from "../server.ts";
import { eventually, launchInto, paste, visit } from "./browser.ts";
import type { Visit } from "./browser.ts";
import { readComposer, readComposers } from "./composers.ts";
import { lookAddress } from "./look.ts";

let world: RunningWorld;
let browser: Browser;
let here: Visit;
let page: Page;

beforeAll(async () => {
  world = await startWorld({ site: { counterMs: 400 } });
  browser = await launchInto(world);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await world?.close();
});
beforeEach(async () => {
  here = await visit(browser, world);
  page = here.page;
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
