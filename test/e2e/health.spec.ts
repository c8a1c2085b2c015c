import { mkdirSync } from "node:fs";
import { onX } from "../person/on-x.ts";
import { expect, test } from "./fixtures.ts";
import { startStage, type Stage } from "./stage.ts";

interface Drift {
  readonly mode: "renamed";
  readonly what: string;
}

/** X draws its page in another way from now on, or again as it did. */
const drift = (stage: Stage, change?: Drift): Promise<void> =>
  stage.home.evaluate((given) => {
    const page = globalThis as unknown as { drift: { set(drift?: Drift): void } };
    page.drift.set(given);
  }, change);

let stage: Stage;
test.beforeAll(async () => {
  stage = await startStage();
});
test.afterAll(() => stage.close());

test("X renames its reply box: the panel says so in words, offers Copy, and is quiet once it is found again", async () => {
  test.setTimeout(120_000);
  const part = await stage.take("lost");
  const { page } = part.panel;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const text = await part.panel.pickStarter("public", 0);
  await expect(part.panel.composer("public").getByText("Put it in X’s reply box")).toBeVisible();
  await expect(page.locator(".health")).toHaveCount(0);

  await drift(stage, { mode: "renamed", what: "tweetTextarea_0" });
  const { home } = stage;
  await home.bringToFront();
  for (let turn = 0; turn < 2; turn += 1) {
    await onX(home).tweet(part.id).first().getByTestId("reply").click();
    await home.getByRole("dialog").getByTestId("new-tweetTextarea_0").waitFor();
    // A person who wonders where the button is.
    await expect
      .poll(() => page.locator(".health").count(), { timeout: 20_000 })
      .toBeGreaterThanOrEqual(turn);
    if (turn === 0) await home.getByTestId("app-bar-close").click();
  }
  const notice = page.locator(".health");
  await expect(notice.getByText("X changed its reply box.")).toBeVisible();

  const copy = part.panel.composer("public").getByRole("button", { name: "Copy the text" });
  await page.bringToFront();
  await copy.click();
  await part.panel.says("Copied. Paste it into the box on X.");
  const held = () => page.evaluate(() => navigator.clipboard.readText());
  expect(await held()).toBe(text);
  expect(await part.rows()).toEqual([]);

  await notice.getByText("Details").click();
  mkdirSync("artifacts/health", { recursive: true });
  for (const theme of ["light", "dark"] as const) {
    await page.evaluate((name) => (document.documentElement.dataset["theme"] = name), theme);
    await page.screenshot({ path: `artifacts/health/reply-box-${theme}.png` });
  }
  await notice.getByRole("button", { name: "Copy report" }).click();
  await expect(notice.getByRole("button", { name: "Copied" })).toBeVisible();
  const report = await held();
  expect(report).toMatch(/^Aside \d+\.\d+\.\d+ · Chrome\/\d+ · \d{4}-\d\d-\d\d\n/);
  expect(report).toMatch(/^missing {2}· replyBox on compose · looked for 2 times/m);
  expect(report.match(/^(missing|odd)/gm)).toHaveLength(1);
  for (const name of [part.customer.handle, part.customer.name, "northwind", part.id])
    expect(report.toLowerCase()).not.toContain(name.toLowerCase());

  await drift(stage);
  await expect(notice).toHaveCount(0, { timeout: 30_000 });
  await expect(part.panel.composer("public").getByText("Put it in X’s reply box")).toBeVisible();
});
