import { rowsOf } from "../person/rows.ts";
import { expect, moveToDm, postId, test } from "./fixtures.ts";

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
