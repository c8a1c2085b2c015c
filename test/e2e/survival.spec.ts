import { expect, test } from "./fixtures.ts";
import { hold } from "../person/in-options.ts";
import { inPanel } from "../person/in-panel.ts";
import { onX } from "../person/on-x.ts";
import type { Page } from "@playwright/test";
import { ring, startStage, type Part, type Stage } from "./stage.ts";

// One browser for all: each test takes tweets, customers and cases of its own.
test.describe.configure({ mode: "default" });

let stage: Stage;
test.beforeAll(async () => {
  stage = await startStage({ connected: true });
});
test.afterAll(() => stage.close());

const REPLY = "POST /2/tweets";
const MESSAGE = "POST /2/dm_conversations/with/*/messages";
const FOUND = "Aside looked on X: it is there.";

/** A reply and a message are on their way when the worker dies. */
async function dieWhileCalling(stageOfCall: "before" | "after", keys: [string, string]) {
  const { world, browser } = stage;
  const held = [REPLY, MESSAGE].map((on) => world.api.holdCall(on, stageOfCall));
  const reply = await stage.take(keys[0]);
  await reply.send("public", "Sorry about that. We are on it.");
  const message = await stage.take(keys[1]);
  await message.writePrivately();
  await message.send("dm", "Hello, this is Northwind. How can we help?");
  await Promise.all(held.map(({ reached }) => reached));
  expect(await states(reply, message)).toEqual(["calling", "calling"]);
  await browser.killWorker();
  for (const { go } of held) go();
  await ring(message.panel.page);
  return { reply, message };
}

async function states(...parts: Part[]): Promise<string[]> {
  const all = await Promise.all(parts.map((part) => part.rows()));
  return all.flat().map((row) => row.state.name);
}

function calls(on: string): number {
  const [method, path] = on.split(" ");
  const like = new RegExp(`^${path?.replace("*", "[^/]+")}$`);
  return stage.world.calls.filter((call) => call.method === method && like.test(call.path)).length;
}

for (const [when, keys] of [
  ["before", ["lost", "brokenbowls"]],
  ["after", ["de", "he"]],
] as const) {
  test(`the worker dies ${when} X did what it was asked: each stands there once, and is found`, async () => {
    const before = [calls(REPLY), calls(MESSAGE)];
    const { reply, message } = await dieWhileCalling(when, [...keys]);
    await message.panel.says(FOUND);
    await stage.take(keys[0]);
    await reply.panel.says(FOUND);
    expect(reply.replies()).toMatchObject([{ text: "Sorry about that. We are on it." }]);
    expect(message.messages()).toMatchObject([
      { text: "Hello, this is Northwind. How can we help?" },
    ]);
    const [post] = reply.replies();
    const [dm] = message.messages();
    expect(await reply.rows()).toMatchObject([
      { state: { name: "accepted", by: "look", remoteId: post?.id } },
    ]);
    expect(await message.rows()).toMatchObject([
      { state: { name: "accepted", by: "look", remoteId: dm?.id }, text: null },
    ]);
    expect((await reply.stored())?.steps).toMatchObject([{ name: "acknowledged", by: "api" }]);
    expect([calls(REPLY), calls(MESSAGE)]).toEqual(before.map((count) => count + 1));
  });
}

test("the worker dies and X never did it: said so, asked where the API cannot see, and never tried again", async () => {
  const { world } = stage;
  for (const on of [REPLY, MESSAGE])
    world.faults.add({ on, times: 1, does: { kind: "cutBefore" } });
  const before = [calls(REPLY), calls(MESSAGE)];
  const { reply, message } = await dieWhileCalling("before", ["es", "ja"]);
  // A conversation without a word reads like one that X has encrypted.
  await message.panel.says("Look on X: is it there?");
  expect(await states(reply, message)).toEqual(["refused", "asked"]);
  expect(await message.panel.box("dm").inputValue()).not.toBe("");
  await message.panel.page.getByRole("button", { name: "It’s not there" }).click();
  await message.panel.says("You can send it again.");
  await stage.take("es");
  await reply.panel.says("Not sent. Aside looked on X: it is not there.");
  await reply.panel.says("You can send it again.");
  expect(await reply.panel.box("public").inputValue()).toBe("Sorry about that. We are on it.");
  expect((await reply.stored())?.steps).toEqual([]);
  expect([reply.replies(), message.messages()]).toEqual([[], []]);
  expect([calls(REPLY), calls(MESSAGE)]).toEqual(before.map((count) => count + 1));

  await reply.panel.press("public", /^Send now/);
  await reply.panel.says("X has taken it.");
  expect(reply.replies()).toHaveLength(1);
  expect(await states(reply)).toEqual(["refused", "accepted"]);
});

test("the worker dies between queueing and calling: the next goes on, and each goes out once", async () => {
  const { world, browser } = stage;
  const before = [calls(REPLY), calls(MESSAGE)];
  // A message has to know its address first: there the worker dies with the row leased.
  const lookup = world.api.holdCall("GET /2/users/by/username/*", "before");
  const message = await stage.take("ar");
  await message.writePrivately();
  await message.send("dm", "Hello, this is Northwind. How can we help?");
  await lookup.reached;
  // Replies of one account go out one after the other: the second still waits when the worker dies.
  const held = world.api.holdCall(REPLY, "after");
  const first = await stage.take("fr");
  await first.send("public", "Désolés, on regarde tout de suite.");
  await held.reached;
  const second = await stage.take("customs");
  await second.send("public", "Gifts under 10,000 yen are free of it.");
  await second.panel.says("In line to go out…");
  expect(await states(message, first, second)).toEqual(["leased", "calling", "queued"]);

  await browser.killWorker();
  lookup.go();
  held.go();
  await ring(second.panel.page);
  await second.panel.says("X has taken it.");
  await stage.take("ar");
  await message.panel.says("X has taken it.");
  await stage.take("fr");
  await first.panel.says(FOUND);
  expect(second.replies()).toMatchObject([{ text: "Gifts under 10,000 yen are free of it." }]);
  expect([first.replies().length, message.messages().length]).toEqual([1, 1]);
  expect([calls(REPLY), calls(MESSAGE)]).toEqual([before[0]! + 2, before[1]! + 1]);
});

test("pressed twice, by mouse and by keyboard, it goes out once", async () => {
  const before = calls(REPLY);
  const part = await stage.take("hours");
  await part.panel.box("public").fill("Yes, from noon to six.");
  const button = part.panel.composer("public").getByRole("button", { name: /^Send now/ });
  await button.evaluate((element) => {
    for (let press = 0; press < 5; press += 1) (element as HTMLElement).click();
  });
  await part.panel.says("X has taken it.");
  // The words are gone from the box; the same again is no accident of the hand, but X would refuse it.
  await part.panel.box("public").fill("Yes, from noon to six.");
  await button.dblclick();
  await part.panel.says("Nothing was sent twice.");
  expect(part.replies()).toHaveLength(1);
  expect(await states(part)).toEqual(["accepted"]);
  expect(calls(REPLY)).toBe(before + 1);
});

test("two panels, in two windows, send the same words at once: one goes out", async () => {
  const { browser } = stage;
  const before = calls(REPLY);
  const one = await stage.take("refund");
  const caseId = (await one.stored())?.id;
  const other = inPanel(await browser.context.newPage());
  await other.page.goto(browser.address("sidepanel.html"));
  const [second, windowId] = await Promise.all([
    browser.context.waitForEvent("page"),
    openWindow(other.page, "https://x.com/home"),
  ]);
  await other.page.goto(browser.address(`sidepanel.html?window=${windowId}`));
  await second.getByTestId("tweet").first().waitFor();
  const x = onX(second);
  await x.findTweet(one.id);
  await x.pressMoveToDm(one.id);
  await other.page.locator(`.tweet a[href$="/status/${one.id}"]`).waitFor();
  expect((await one.stored())?.id).toBe(caseId);

  const words = "Sorry for the wait. The refund goes out today.";
  await one.panel.box("public").fill(words);
  await other.box("public").fill(words);
  // At once: as soon as one knows of the other's send, it offers no way to send the same again.
  const buttons = await Promise.all(
    [one.panel, other].map((panel) =>
      panel
        .composer("public")
        .getByRole("button", { name: /^Send now/ })
        .elementHandle(),
    ),
  );
  await Promise.all(buttons.map((button) => button?.evaluate((it) => (it as HTMLElement).click())));
  await one.panel.says("X has taken it.");
  await other.says("X has taken it.");
  const said = "Nothing was sent twice.";
  await Promise.any([one.panel.says(said), other.says(said)]);
  expect(one.replies()).toHaveLength(1);
  expect(await states(one)).toEqual(["accepted"]);
  expect(calls(REPLY)).toBe(before + 1);
});

test("held: counted down, undone, edited in the box, and kept over the worker's death", async () => {
  const { browser } = stage;
  const before = calls(REPLY);
  const settings = await browser.context.newPage();
  await settings.goto(browser.address("options.html"));
  await hold(settings, "10 seconds");
  const part = await stage.take("locker");
  const { page, box, says } = part.panel;
  const undo = page.getByRole("button", { name: "Undo" });

  await part.send("public", "Sorry for the lam");
  await says(/^Goes out in \d+ s$/);
  // The pressed button is gone, and Escape takes back.
  await expect(undo).toBeVisible();
  await page.keyboard.press("Escape");
  await says("It was taken back. Nothing went out.");
  expect(await box("public").inputValue()).toBe("Sorry for the lam");

  await part.panel.press("public", /^Send now/);
  await undo.waitFor();
  // Typing where it stands is an edit, and what is sent then is another send.
  await box("public").press("End");
  await box("public").pressSequentially("p.");
  await says("It was taken back. Nothing went out.");
  await part.panel.press("public", /^Send now/);
  await undo.waitFor();
  expect(await states(part)).toEqual(["abandoned", "abandoned", "held"]);

  await browser.killWorker();
  await hold(settings, "3 seconds");
  await expect.poll(() => states(part)).toEqual(["abandoned", "abandoned", "held"]);
  await page.getByRole("button", { name: "Edit" }).click();
  await says("It was taken back. Nothing went out.");
  await expect(box("public")).toBeFocused();
  await part.panel.press("public", /^Send now/);
  await says("X has taken it.");
  expect(part.replies()).toMatchObject([{ text: "Sorry for the lamp." }]);
  expect(calls(REPLY)).toBe(before + 1);
  await hold(settings, "Not at all");
  await settings.close();
});

/** A second window of the browser; gives its number. */
function openWindow(page: Page, url: string): Promise<number> {
  return page.evaluate(async (address) => {
    const { windows } = (
      globalThis as unknown as {
        chrome: { windows: { create(what: object): Promise<{ id: number }> } };
      }
    ).chrome;
    return (await windows.create({ url: address })).id;
  }, url);
}
