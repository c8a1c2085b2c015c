import type { Page } from "@playwright/test";
import { chatPath } from "../../lib/text/index.ts";
import { inPanel } from "../person/in-panel.ts";
import { onX } from "../person/on-x.ts";
import { rowsOf } from "../person/rows.ts";
import { expect, moveButton, test } from "./fixtures.ts";
import { asPanel, startStage, type Stage } from "./stage.ts";
import { tellWhatStood } from "./what-stood.ts";

// One browser for all: each test has a customer of its own.
test.describe.configure({ mode: "default" });

let stage: Stage;
test.beforeAll(async () => {
  stage = await startStage();
});
test.afterAll(() => stage.close());
tellWhatStood(() => stage);

const IN_MESSAGE_BOX = "Put it in the message box";

const onProfile = (page: Page) => page.locator(`${moveButton}:has(+ [data-testid="userActions"])`);
const inChat = (page: Page) =>
  page.locator(`${moveButton}:has(+ [data-testid="dm-conversation-more-button"])`);

const userId = (handle: string): string => stage.world.state.user(handle)?.id ?? "";
const chatWith = (handle: string) =>
  `https://x.com${chatPath(stage.world.state.viewerId, userId(handle))}`;
const caseOf = async (page: Page, handle: string) =>
  (await rowsOf(page, "cases")).filter(({ customer }) => customer === handle);
const switchTo = (page: Page, handle: string) =>
  page.goto(`https://x.com/world/as/${userId(handle)}`);

/** The page layer and X have had their turns with all that is there. */
const settled = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 10; frame += 1) await new Promise(requestAnimationFrame);
  });

test("from a profile to a message in X Chat: no tweet, nothing in public, one case however often it is pressed", async () => {
  const { browser, home, world } = stage;
  await home.goto("https://x.com/jtallman");
  await onProfile(home).click();
  const panel = inPanel(await browser.sidePanel());
  await panel.caseOf("jtallman");
  await panel.box("dm").waitFor();
  await expect(panel.page.locator(".tweet")).toHaveCount(0);
  await expect(panel.box("public")).toHaveCount(0);
  await expect(panel.page.locator(".step-name")).toHaveText(["They wrote", "Resolved", "Thanked"]);
  await panel.says("You write as @northwind");
  // He takes messages from everyone and does not follow: it lands in Requests, and that is said.
  await panel.says("They don’t follow you and have not written, so this lands in their Requests");
  await expect(panel.page.getByRole("button", { name: "Go to the public step" })).toHaveCount(0);
  await expect(panel.page.getByText("Waiting for @jtallman to write")).toHaveCount(0);
  await onProfile(home).click();
  const [only, ...others] = await caseOf(panel.page, "jtallman");
  expect(others).toEqual([]);
  expect(only).toMatchObject({ account: "northwind", customer: "jtallman", steps: [] });
  expect(only).not.toHaveProperty("tweet");

  const text = "Hi Joe 🚲\n\nwe found your parcel. Shall we bring it tonight?";
  await panel.box("dm").fill(text);
  await panel.page.getByRole("button", { name: "Open the chat" }).click();
  await home.waitForURL(chatWith("jtallman"));
  const x = onX(home);
  await expect(x.messageBox()).toHaveValue("");
  await panel.press("dm", IN_MESSAGE_BOX);
  await panel.says("In X’s message box. Press send there.");
  await expect(x.messageBox()).toHaveValue(text);
  await x.pressSendMessage();
  await panel.says("Sent. Seen in the chat.");
  await panel.says("Waiting for @jtallman to write");
  const ours = world.state.messages.filter(({ via }) => via !== "seed");
  expect(ours.map((message) => [message.recipientId, message.text])).toEqual([
    [userId("jtallman"), text],
  ]);

  world.state.addMessage({
    senderId: userId("jtallman"),
    recipientId: world.state.viewerId,
    text: "Tonight is fine. Order number: 4471193",
    via: "site",
  });
  // What the case needs is ticked off as he writes it; what he wrote is not kept.
  const [{ id: caseId } = { id: "" }] = await caseOf(panel.page, "jtallman");
  await asPanel(panel.page, "panel/about", { caseId, what: "category", value: "delivery" });
  await panel.says("seen in the chat, just now");
  await panel.says("1 of 2");
  await panel.page.getByRole("button", { name: "Ask for what is missing" }).click();
  await expect(panel.box("dm")).toHaveValue(/\n\n• Postcode\n\n/);
  await expect(panel.box("dm")).toBeFocused();
  const kept = ["cases", "customers", "entries", "drafts"] as const;
  const rows = await Promise.all(kept.map((table) => rowsOf(panel.page, table)));
  expect(rows[2]).toHaveLength(1);
  expect(JSON.stringify(rows)).not.toContain("4471193");
  await panel.page.getByRole("button", { name: "Mark as resolved" }).click();
  await panel.says("This case is closed.");
  expect((await caseOf(panel.page, "jtallman"))[0]?.steps).toMatchObject([
    { name: "wrote", by: "page" },
    { name: "resolved", by: "person" },
  ]);
  // The matter is over: pressed again, another one begins.
  await expect(inChat(home)).toHaveCount(1);
  await inChat(home).click();
  await expect.poll(async () => (await caseOf(panel.page, "jtallman")).length).toBe(2);
  expect(world.site?.clientErrors).toEqual([]);
});

test("in the head of a chat in which they wrote: the case has that step, and the answer goes into that chat", async () => {
  const { browser, home, world } = stage;
  const already = world.state.messages.length;
  await home.goto(chatWith("omar_alfarsi"));
  await inChat(home).click();
  const panel = inPanel(await browser.sidePanel());
  await panel.caseOf("omar_alfarsi");
  await panel.says("Yes. It reaches their inbox.");
  const [only] = await caseOf(panel.page, "omar_alfarsi");
  expect(only?.steps.map(({ name, by }) => [name, by])).toEqual([["wrote", "page"]]);
  const text = "شكراً عمر 🙂 The kettle leaves today.";
  await panel.box("dm").fill(text);
  await panel.press("dm", IN_MESSAGE_BOX);
  await panel.says("In X’s message box. Press send there.");
  await expect(onX(home).messageBox()).toHaveValue(text);
  expect(world.state.messages).toHaveLength(already);

  // Another conversation in the same place: the control is that one's.
  world.state.addMessage({
    senderId: userId("mara_lindqvist"),
    recipientId: world.state.viewerId,
    text: "Hello? Two bowls are broken.",
    via: "site",
  });
  await home.getByRole("option").filter({ hasText: "Two bowls" }).click();
  await home.waitForURL(chatWith("mara_lindqvist"));
  await home.getByTestId("dm-conversation-username").filter({ hasText: "Mara" }).waitFor();
  await expect(inChat(home)).toHaveCount(1);
  await inChat(home).click();
  await panel.caseOf("mara_lindqvist");
  const known = await rowsOf(panel.page, "customers");
  for (const handle of ["omar_alfarsi", "mara_lindqvist"]) {
    expect(known.filter(({ facts }) => facts.userId?.value === userId(handle))).toMatchObject([
      { handle },
    ]);
  }
});

test("from one page to the next: on others' profiles one, on one's own and elsewhere none", async () => {
  const { home } = stage;
  const controls = home.locator(`${moveButton}:not([role="group"] > *)`);
  await home.goto("https://x.com/mara_lindqvist");
  await expect(onProfile(home)).toHaveCount(1);
  await expect(controls).toHaveCount(1);
  await home.getByTestId("AppTabBar_Profile_Link").click();
  await home.getByTestId("UserName").getByText("@northwind").waitFor();
  await settled(home);
  await expect(controls).toHaveCount(0);
  await home.goBack();
  await expect(onProfile(home)).toHaveCount(1);
  await home.getByTestId("AppTabBar_Notifications_Link").click();
  await expect(controls).toHaveCount(0);
  await home.goto("https://x.com/i/chat");
  await home.getByTestId("dm-conversation-scroller").waitFor();
  await settled(home);
  await expect(controls).toHaveCount(0);
});

test("the panel goes along to whom one looks at: while one writes it offers, pinned it stays, and lists lead to the rest", async () => {
  const { browser, home } = stage;
  // As X's own links lead there.
  const goTo = (address: string) =>
    home.evaluate((to) => {
      history.pushState(null, "", to);
      dispatchEvent(new PopStateEvent("popstate", { state: null }));
    }, address);
  const panel = inPanel(await browser.sidePanel());
  const whose = panel.page.locator(".customer bdi").first();
  await goTo("/omar_alfarsi");
  await home.getByTestId("UserName").getByText("@omar_alfarsi").waitFor();
  await expect(whose).toHaveText("@omar_alfarsi");
  await panel.box("dm").fill("Half a sentence");
  await goTo("/jtallman/with_replies");
  const offer = panel.page.getByRole("button", { name: "Show @jtallman’s case" });
  await offer.waitFor();
  await expect(whose).toHaveText("@omar_alfarsi");
  await expect(panel.box("dm")).toBeFocused();
  await offer.click();
  await expect(whose).toHaveText("@jtallman");
  await expect(offer).toHaveCount(0);
  const others = panel.page.getByRole("region", { name: "1 other case with them" });
  await others.getByRole("button").click();
  await panel.says("This case is closed.");

  await goTo(chatWith("omar_alfarsi"));
  await expect(whose).toHaveText("@omar_alfarsi");
  await expect(panel.box("dm")).toHaveValue("Half a sentence");
  const pin = panel.page.getByRole("button", { name: "Keep this case here" });
  await pin.click();
  await expect(pin).toHaveAttribute("aria-pressed", "true");
  await goTo("/mara_lindqvist");
  await expect(onProfile(home)).toHaveCount(1);
  await settled(home);
  await expect(whose).toHaveText("@omar_alfarsi");

  await panel.page.getByRole("tab", { name: "Cases" }).click();
  await panel.page.keyboard.press("/");
  await panel.page.keyboard.type("mara");
  await panel.says("1 case found");
  await panel.page.keyboard.press("Enter");
  await expect(whose).toHaveText("@mara_lindqvist");
  await expect(pin).toHaveAttribute("aria-pressed", "false");
  await panel.page.getByRole("button", { name: "Back to the cases" }).click();
  await expect(panel.page.getByRole("searchbox")).toHaveValue("mara");
  await panel.page.getByRole("tab", { name: "Case", exact: true }).click();
});

test("by keyboard, in two windows: each has its own case", async () => {
  const { browser, home } = stage;
  await home.goto("https://x.com/priya_codes");
  await onProfile(home).waitFor();
  await home.bringToFront();
  const focused = () => home.evaluate(() => document.activeElement?.localName ?? "");
  await home.getByTestId("userActions").focus();
  await home.keyboard.press("Shift+Tab");
  expect(await focused()).toBe(moveButton);
  const address = home.url();
  // X's own shortcuts hear nothing of the keys that are pressed there.
  for (const key of ["n", "m", "Space"]) await home.keyboard.press(key);
  expect(home.url()).toBe(address);
  const panel = inPanel(await browser.sidePanel());
  await panel.caseOf("priya_codes");

  const opening = browser.context.waitForEvent("page");
  await panel.page.evaluate(() =>
    (
      globalThis as unknown as {
        chrome: { windows: { create(what: { url: string }): Promise<unknown> } };
      }
    ).chrome.windows.create({ url: "https://x.com/dr_anneke" }),
  );
  const second = await opening;
  await onProfile(second).click();
  await expect.poll(async () => (await caseOf(panel.page, "dr_anneke")).length).toBe(1);
  const views = await rowsOf(panel.page, "views");
  const cases = await rowsOf(panel.page, "cases");
  const shown = views.map(({ caseId }) => cases.find(({ id }) => id === caseId)?.customer);
  expect(new Set(shown)).toEqual(new Set(["dr_anneke", "priya_codes"]));
  await expect(panel.page.locator(".customer bdi").first()).toHaveText("@priya_codes");
  await second.close();
});

test("X is signed in as another account: said at once, per tab, and gone when it is the right one again", async () => {
  const { browser, home } = stage;
  await home.bringToFront();
  await home.goto("https://x.com/hadar_levi");
  await onProfile(home).click();
  const panel = inPanel(await browser.sidePanel());
  await panel.caseOf("hadar_levi");
  await panel.box("dm").fill("שלום");
  const said = panel.page.getByText("X is signed in as @northwind_fr. This case is @northwind’s.");
  await expect(said).toHaveCount(0);

  const other = await browser.context.newPage();
  await switchTo(other, "northwind_fr");
  await other.getByTestId("AppTabBar_Profile_Link").waitFor();
  await said.waitFor();
  const hint = "X is signed in as @northwind_fr. Switch to @northwind there first.";
  await expect(panel.composer("dm").getByText(hint).first()).toBeVisible();
  await expect(
    panel.composer("dm").getByText("From the wrong account", { exact: true }),
  ).toBeVisible();
  // What stands in the box is the person's, and stays.
  await expect(panel.box("dm")).toHaveValue("שלום");

  // The tab behind was loaded before, and is still the case's own.
  await home.bringToFront();
  await expect(said).toHaveCount(0);
  await other.bringToFront();
  await said.waitFor();
  await switchTo(other, "northwind");
  await other.getByTestId("AppTabBar_Profile_Link").waitFor();
  await expect(said).toHaveCount(0);
  await other.close();
});
