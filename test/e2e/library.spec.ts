import { mkdirSync } from "node:fs";
import { join } from "node:path";
import axe from "axe-core";
import { rowsOf } from "../person/rows.ts";
import { inControls } from "../person/in-controls.ts";
import { onX } from "../person/on-x.ts";
import { expect, test } from "./fixtures.ts";
import { foreignFiles } from "./foreign-files.ts";
import { startStage, type Stage } from "./stage.ts";

let stage: Stage;
test.beforeAll(async () => {
  stage = await startStage();
});
test.afterAll(() => stage.close());

const pictures = join(import.meta.dirname, "../../artifacts/e2e");

test("the library: a draft is kept from the panel, changed on its page, found in X's reply box; a file is taken in and taken back", async () => {
  mkdirSync(pictures, { recursive: true });
  const { browser, home, world } = stage;
  const { panel } = await stage.take("lost");
  await panel.box("public").fill("Hi Joe, the zebra crossing is {open}.");
  await panel.press("public", "Save as a canned reply");
  await panel.page.getByLabel("Title").fill("Zebra crossing");
  await panel.page.getByLabel("Shortcut (optional)").fill("/zebra");
  await panel.page.getByRole("button", { name: "Save", exact: true }).click();
  const opening = browser.context.waitForEvent("page");
  await panel.page.getByRole("button", { name: "Edit it there" }).click();
  const page = await opening;

  await expect(page.getByLabel("Title")).toHaveValue("Zebra crossing");
  const text = page.getByLabel("Text", { exact: true });
  await expect(text).toHaveValue(
    'Hi {{ customer.first_name | default: "there" }}, the zebra crossing is {{ "{" }}open}.',
  );
  await text.fill("{{ customer.first_name }}, the zebra crossing is open.");
  await page.keyboard.press("Control+s");
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
  await page.getByText("Earlier versions (1)").waitFor();

  await page.getByRole("button", { name: "Import" }).click();
  const csv =
    "title,shortcut,body\nGiraffe,giraffe,Hello {{to.first_name}}\nOther,zebra,Clash\nBad,bad,{{ x";
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "briskine.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
  const dialog = page.getByRole("dialog");
  await dialog.getByText("New: 1").waitFor();
  await dialog.getByText("Clashing: 1").waitFor();
  await dialog.getByText("Broken, left out: 1").waitFor();
  for (const scheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.evaluate((theme) => {
      document.documentElement.dataset["theme"] = theme;
    }, scheme);
    await page.screenshot({ path: join(pictures, `import-${scheme}.png`) });
  }
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(),
  );
  expect(violations.map(({ id }) => id)).toEqual([]);
  await dialog.getByRole("button", { name: "Take in 1" }).click();
  const giraffe = page.getByRole("link", { name: /Giraffe/ });
  await giraffe.waitFor();
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await giraffe.waitFor({ state: "detached" });
  await page.getByRole("link", { name: /Zebra crossing/ }).waitFor();

  for (const { name, text, replies } of foreignFiles) {
    await page.getByRole("button", { name: "Import" }).click();
    await page
      .locator("input[type=file]")
      .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(text) });
    await dialog.getByRole("button", { name: `Take in ${replies.length}` }).click();
    await page.getByText(`${replies.length} replies taken in.`).waitFor();
    const stored = await rowsOf(page, "replies");
    for (const reply of replies)
      expect(stored.find(({ title }) => title === reply.title)).toMatchObject(reply);
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await page.getByText(/^Import undone/).waitFor();
  }
  await page.close();

  await home.bringToFront();
  const controls = inControls(home);
  const id = world.posts.get("brokenbowls") ?? "";
  await onX(home).findTweet(id);
  await onX(home).openReplyBox(id);
  await controls.one("replies");
  await home.keyboard.type("/zebra");
  await expect.poll(() => controls.titles()).toEqual(["Zebra crossing"]);
  expect((await controls.one("preview")).words).toContain("Mara, the zebra crossing is open.");

  // What stood last and was used for two tweets of one kind stands first for the third, and says why.
  const mara = world.state.posts.get(id)?.authorId ?? "";
  const asks = [
    "Can I bring a ladder?",
    "May I bring my ladder along?",
    "A ladder: can I bring one?",
  ];
  const orders: string[][] = [];
  let rare = "";
  for (const [at, text] of asks.entries()) {
    const asked = world.state.addPost({ authorId: mara, text: `@northwind ${text}`, via: "site" });
    await home.goto(`https://x.com/mara_lindqvist/status/${asked.id}`);
    await home.getByTestId("inline_reply_offscreen").getByTestId("tweetTextarea_0").click();
    // X takes the very same post only once.
    await home.keyboard.type(["First. ", "Second. ", "Third. "][at] ?? "");
    await controls.press("replies");
    await expect.poll(() => controls.titles()).toHaveLength(6);
    orders.push(await controls.titles());
    if (at === 2) break;
    rare ||= orders[0]?.at(-1) ?? "";
    await home.keyboard.type(rare);
    await expect.poll(async () => (await controls.titles())[0]).toBe(rare);
    await home.keyboard.press("Enter");
    await onX(home).pressPost();
    await expect.poll(async () => (await rowsOf(panel.page, "replyUses")).length).toBe(at + 1);
  }
  expect(orders[2]?.[0]).toBe(rare);
  const [why] = await controls.seen("why");
  expect(why?.words).toMatch(/^Used 2 times, for .*“(?:bring|ladder)”/i);
  // What the words mean was known where it was learned.
  const learned = (await rowsOf(panel.page, "learned")).map(({ row }) => row);
  expect(learned.find(({ key }) => key === "m:")).toMatchObject({ n: 2 });
});

test("two accounts: a reply and a word not to say of the one are not the other's", async () => {
  const { browser, home, world } = stage;
  const as = async (handle: string) => {
    await home.goto(`https://x.com/world/as/${world.state.user(handle)?.id}`);
    await home.getByTestId("AppTabBar_Profile_Link").waitFor();
  };
  await home.bringToFront();
  await as("northwind_fr");
  await expect
    .poll(async () => (await (await browser.worker()).evaluate(accountsKnown)).toSorted())
    .toEqual(["northwind", "northwind_fr"]);

  const page = await browser.context.newPage();
  await page.goto(browser.address("options.html#replies"));
  await page.getByRole("button", { name: "New reply" }).click();
  await page.getByLabel("Title").fill("Quagga");
  await page.getByLabel("Text", { exact: true }).fill("Le quagga est en route.");
  await page.getByRole("group", { name: "For which account" }).getByText("@northwind_fr").click();
  await page.keyboard.press("Control+s");
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
  await page.goto(browser.address("options.html#playbook"));
  await page.getByRole("button", { name: "Add something not to say" }).click();
  await page.getByLabel("Words not to say").fill("quagga");
  await page.getByRole("group", { name: "For which account" }).getByText("@northwind_fr").click();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByRole("listitem").getByText("@northwind_fr").waitFor();
  await page.close();

  const controls = inControls(home);
  const id = world.posts.get("hours") ?? "";
  const titles = async () => {
    await home.goto("https://x.com/home");
    await onX(home).findTweet(id);
    await onX(home).openReplyBox(id);
    await controls.press("replies");
    await expect.poll(async () => (await controls.titles()).length).toBeGreaterThan(1);
    const all = await controls.titles();
    await home.keyboard.press("Escape");
    await home.keyboard.type("We send a quagga. ");
    return all;
  };
  expect(await titles()).toContain("Quagga");
  await expect.poll(() => controls.marked(), { timeout: 10_000 }).toBe("1 thing to look at");
  await as("northwind");
  expect(await titles()).not.toContain("Quagga");
  // Something that is minded in every account comes after it, so that its absence is no accident of time.
  await home.keyboard.type("You idiot. ");
  await expect.poll(() => controls.marked(), { timeout: 10_000 }).toBe("1 thing to look at");
});

test("on the first day, with a set to begin with: what fits the tweet stands first, and says why", async () => {
  const fresh = await startStage();
  try {
    const { browser, home, world } = fresh;
    const page = await browser.context.newPage();
    await page.goto(browser.address("options.html#replies"));
    await page.getByRole("button", { name: "A shop" }).click();
    await page.getByText("27 replies", { exact: true }).waitFor();
    // What they say is found while nobody waits.
    const found = async () =>
      (await rowsOf(page, "learned")).filter(({ key }) => key.startsWith("s:")).length;
    await expect.poll(found, { timeout: 30_000 }).toBe(27);
    await page.close();

    await home.bringToFront();
    const controls = inControls(home);
    const id = world.posts.get("lost") ?? "";
    await onX(home).findTweet(id);
    await onX(home).openReplyBox(id);
    await controls.press("replies");
    await expect.poll(() => controls.titles()).toContain("Charged twice");
    expect((await controls.titles())[0]).toBe("Parcel is late");
    const whys = (await controls.seen("why")).map(({ words }) => words);
    expect(whys).toHaveLength(3);
    for (const why of whys) expect(why).toMatch(/^Fits (?:what they wrote|“)/);
    mkdirSync(pictures, { recursive: true });
    await home.screenshot({ path: join(pictures, "first-day-light.png") });
  } finally {
    await fresh.close();
  }
});

/** In the worker: the handles of the accounts that Aside has met. */
function accountsKnown(): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const open = indexedDB.open("aside");
    open.addEventListener("error", () => reject(open.error ?? new Error("cannot open")));
    open.addEventListener("success", () => {
      const asked = open.result.transaction("accounts").objectStore("accounts").getAllKeys();
      asked.addEventListener("success", () => {
        open.result.close();
        resolve(asked.result as string[]);
      });
    });
  });
}
