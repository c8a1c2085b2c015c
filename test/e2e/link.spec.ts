import type { Page } from "@playwright/test";
import { inPanel } from "../person/in-panel.ts";
import { onX } from "../person/on-x.ts";
import { dmLinkOf } from "../../lib/text/index.ts";
import { readModel } from "../world/site/read-model.ts";
import { expect, test } from "./fixtures.ts";
import { sharedStage, type Part } from "./stage.ts";

const stage = sharedStage();

const IN_THE_WINDOW = "Open on X with your words in it. Press Post there.";

/** Words that an address must not lose: a line break, "&", "#", "+", "%", quotes, emoji, right-to-left. */
const MIXED = "Bonjour & merci 🧑‍🔧\n#1 + 100 % “exact” <b>?=</b>\nשלום";

const postWindow = (page: Page) => page.getByRole("dialog").getByTestId("tweetTextarea_0");

async function postThere(page: Page, part: Part, text: string): Promise<void> {
  const box = postWindow(page);
  await box.waitFor();
  expect((await box.evaluate(readModel)).text).toBe(text);
  expect(part.replies()).toEqual([]);
  await onX(page).pressPost();
  await part.panel.says("Posted. Seen on X.");
  const [reply, ...others] = part.replies();
  expect(others).toEqual([]);
  expect(reply?.text).toBe(text);
  const [row, ...more] = await part.rows();
  expect(more).toEqual([]);
  expect(row).toMatchObject({
    route: "link",
    text,
    state: { name: "seen", by: "page", remoteId: reply?.id },
  });
  expect(row?.life.map(({ name }) => name)).toEqual(["drafted", "opened"]);
}

/** The address of the tab in front, as far as Aside may see it. */
function addressInFront(panel: Page): Promise<string | undefined> {
  return panel.evaluate(async () => {
    const { tabs } = (
      globalThis as unknown as {
        chrome: { tabs: { query(what: object): Promise<{ url?: string }[]> } };
      }
    ).chrome;
    return (await tabs.query({ active: true, windowType: "normal" }))[0]?.url;
  });
}

test("X's own window opens in the tab that the person looks at, with the very text in it, and the post is seen", async () => {
  const { browser, home, world } = stage;
  const part = await stage.take("fr");
  const text = `${MIXED} ${dmLinkOf(world.state.viewerId)}`;
  const tabs = browser.context.pages().length;
  await part.panel.box("public").fill(text);
  await part.panel.press("public", "Open on X");
  await part.panel.says(IN_THE_WINDOW);
  await postThere(home, part, text);
  expect(browser.context.pages()).toHaveLength(tabs);
  expect((await part.stored())?.steps.map(({ name }) => name)).toEqual(["acknowledged", "invited"]);
});

test("with another site in front, the tab where the case was taken up is used and comes to the front", async () => {
  const { browser, home } = stage;
  const part = await stage.take("lost");
  const other = await browser.context.newPage();
  await other.goto(browser.address("options.html"));
  await other.bringToFront();
  const tabs = browser.context.pages().length;
  await part.panel.box("public").fill("On it, Joe.");
  await part.panel.press("public", "Open on X");
  await postWindow(home).waitFor();
  expect(browser.context.pages()).toHaveLength(tabs);
  expect(await addressInFront(part.panel.page)).toMatch("https://x.com/");
  await postThere(home, part, "On it, Joe.");
  await other.close();
});

test("with that tab closed, a new one opens, and no other tab of X is touched", async () => {
  const { browser, home, world } = stage;
  const own = await browser.context.newPage();
  await own.goto("https://x.com/home");
  const id = world.posts.get("hours") ?? "";
  await onX(own).findTweet(id);
  await onX(own).pressMoveToDm(id);
  const panel = inPanel(await browser.sidePanel());
  await panel.caseOf("dr_anneke");
  const other = await browser.context.newPage();
  await other.goto(browser.address("options.html"));
  await own.close();
  await panel.box("public").fill("Open until two on Sunday.");
  const opened = browser.context.waitForEvent("page");
  await panel.press("public", "Open on X");
  const fresh = await opened;
  await postWindow(fresh).waitFor();
  expect(home.url()).toBe("https://x.com/home");
  await onX(fresh).pressPost();
  await panel.says("Posted. Seen on X.");
  await fresh.close();
  await other.close();
});

test("the chat opens with the private message in it once the customer's number is known", async () => {
  const { home } = stage;
  const part = await stage.take("es");
  await part.writePrivately();
  const link = part.panel.composer("dm").getByRole("button", { name: "Open chat with it" });
  // Without it no address of X leads to the chat.
  await expect(link).toHaveCount(0);

  await home.goto("https://x.com/long_name_lucia");
  await link.waitFor();
  const text = "Hola Lucía 🌵\n¿Nos dices la nueva dirección? A & B #2";
  await part.panel.box("dm").fill(text);
  await link.click();
  await part.panel.says("The chat is open on X with your words. Press send there.");
  const x = onX(home);
  await expect(x.messageBox()).toHaveValue(text);
  expect(part.messages()).toEqual([]);
  await x.pressSendMessage();
  await part.panel.says("Sent. Seen in the chat.");
  expect(part.messages().map((message) => message.text)).toEqual([text]);
  const [row] = await part.rows();
  expect(row).toMatchObject({ channel: "dm", route: "link", text: null, state: { name: "seen" } });
  expect(row?.life.map(({ name }) => name)).toEqual(["drafted", "opened"]);

  // To somebody who never wrote an offer goes out with a reason only, and the ledger has it.
  await part.panel.box("dm").fill("20 % off for you, today only!");
  await expect(link).toBeDisabled();
  const offer = part.panel.composer("dm").getByRole("listitem").filter({
    hasText: "Sounds like advertising",
  });
  await offer.getByRole("button", { name: "Send anyway…" }).click();
  await offer.getByLabel("Why is it right here?").fill("She asked for it on the phone");
  await link.click();
  await expect
    .poll(async () => (await part.rows())[1]?.warnings)
    .toContainEqual({
      rule: "marketing",
      level: "block",
      sentAnyway: "She asked for it on the phone",
    });
});
