import { rowsOf } from "../person/rows.ts";
import { expect, moveButton, moveToDm, postId, test } from "./fixtures.ts";

test("Chromium: a press on a tweet opens the real side panel on that tweet's case", async ({
  world,
  chromium,
  home,
}) => {
  const panel = await moveToDm(chromium, home, postId(world, "lost"));
  await panel.caseOf("jtallman");
  await panel.says("my parcel has been “out for delivery” for three days now");
  const [only, ...others] = await rowsOf(panel.page, "cases");
  expect(others).toEqual([]);
  expect(only).toMatchObject({ account: "northwind", customer: "jtallman" });
  expect(await rowsOf(panel.page, "sends")).toEqual([]);
});

test("Firefox: each tweet of somebody else has the button once", async ({ world, firefox }) => {
  const page = await firefox.openPage("https://x.com/home");
  const id = postId(world, "lost");
  await page.waitForSelector(`article:has(a[href$="/status/${id}"] time) ${moveButton}`);
  const counts = await page.$$eval(
    "article",
    (tweets, button) => tweets.map((tweet) => tweet.querySelectorAll(button).length),
    moveButton,
  );
  expect(counts.length).toBeGreaterThan(1);
  expect(counts.filter((count) => count > 1)).toEqual([]);
});
