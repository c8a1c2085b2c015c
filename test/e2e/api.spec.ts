import type { Page } from "@playwright/test";
import { chatPath, dmLinkOf } from "../../lib/text/index.ts";
import { builtExtension } from "../browser/build.ts";
import { chromiumId } from "../browser/extension.ts";
import { connect } from "../person/in-options.ts";
import { rowsOf, tokensIn } from "../person/rows.ts";
import { ask } from "../world/ask.ts";
import { expect, test } from "./fixtures.ts";
import { asPanel, startStage, type Stage } from "./stage.ts";

// One browser for all: each test has a tweet, a customer and a case of its own.
test.describe.configure({ mode: "default" });

let stage: Stage;
test.beforeAll(async () => {
  const extension = await builtExtension("chrome");
  const redirectUris = [`https://${chromiumId(extension)}.chromiumapp.org/`];
  const apps = [{ clientId: "aside-client-id", name: "Aside", redirectUris }];
  stage = await startStage({ extension, world: { api: { apps } } });
  await stage.browser.grantApiHost();
});
test.afterAll(() => stage.close());
test.beforeEach(async () => {
  await stage.home.goto("https://x.com/home");
});

const options = async (clientId = "aside-client-id") => {
  const page = await stage.browser.context.newPage();
  await page.goto(stage.browser.address("options.html"));
  await page.getByLabel("Client ID of your X app").fill(clientId);
  return page;
};
const pressConnect = async (page: Page) => {
  await page.getByRole("button", { name: "Connect an account" }).click();
  return stage.browser.authWindow("/i/oauth2/authorize");
};

/** Connects unless an earlier test has. */
async function connected(): Promise<void> {
  const page = await stage.browser.context.newPage();
  await page.goto(stage.browser.address("options.html"));
  await page.getByRole("heading", { name: "Your accounts" }).waitFor();
  const count = await page.getByRole("button", { name: "Disconnect @northwind" }).count();
  await page.close();
  if (count === 0) await connect(stage.browser, "northwind");
}

test("not connecting after all ends in a sentence, and nothing is kept", async () => {
  const page = await options();
  const declined = await pressConnect(page);
  await expect(declined.getByText("dm.write")).toBeVisible();
  await declined.getByRole("button", { name: "Cancel" }).click();
  await page.getByText("The X window was closed before it was done.").waitFor();

  const closed = await pressConnect(page);
  await closed.close();
  await page.getByText("The X window was closed before it was done.").waitFor();
  await expect(page.getByRole("button", { name: "Connect an account" })).toBeEnabled();
  await expect(page.getByRole("button", { name: /^Disconnect/ })).toHaveCount(0);
  await page.close();
});

test("a client ID that X does not know: the settings say what to check", async () => {
  const page = await options("somebody-elses");
  await page.getByRole("button", { name: "Connect an account" }).click();
  // Chromium closes the window by itself when X's page answers with an error.
  await page.getByText("X could not be reached, or did not accept the connection.").waitFor();
  await page.getByText("Check your network and the client ID").waitFor();

  // X may also say so only when the code is to be exchanged.
  await page.getByLabel("Client ID of your X app").fill("aside-client-id");
  const description = "Value passed for the client was invalid.";
  stage.world.faults.add({
    on: "POST /2/oauth2/token",
    times: 1,
    does: {
      kind: "status",
      status: 401,
      body: { error: "unauthorized_client", error_description: description },
    },
  });
  const consent = await pressConnect(page);
  await consent.getByTestId("OAuth_Consent_Button").click();
  await page.getByText("X did not accept the connection.").waitFor();
  await page.getByText("Check the client ID").waitFor();
  await page.close();
});

test("Send now says its price, sends once, and what the panel showed stands on the site with its card", async () => {
  await connected();
  const { world, home } = stage;
  const part = await stage.take("lost");
  const send = part.panel.composer("public").getByRole("button", { name: /^Send now/ });
  const plain = "Sorry, Joe – we are on it.\n\nשלום & <b>exact</b> “quick”";
  await part.panel.box("public").fill(plain);
  await expect(send).toHaveText("Send now – $0.01");
  const text = `${plain}\n${dmLinkOf(world.state.viewerId, "Order number: ")}`;
  await part.panel.box("public").fill(text);
  await expect(send).toHaveText("Send now – $0.01–$0.20");

  // For one's own account, which X told when it was connected.
  await part.panel.says("Spent on X’s API: $0.01 today, $0.01 this month.");
  const spent = world.api.spent;
  await send.click();
  await part.panel.says("X has taken it.");
  expect(world.api.spent - spent).toBeGreaterThanOrEqual(0.01);
  expect(world.api.spent - spent).toBeLessThanOrEqual(0.2);
  const [reply, ...others] = part.replies();
  expect(others).toEqual([]);
  expect(reply).toMatchObject({
    text,
    via: "api",
    card: { recipientId: world.state.viewerId, prompt: "Order number: " },
  });
  const [row, ...more] = await part.rows();
  expect(more).toEqual([]);
  expect(row).toMatchObject({ text, state: { name: "accepted", remoteId: reply?.id } });
  expect(row?.life.map(({ name }) => name)).toEqual(["drafted", "queued", "leased", "calling"]);
  expect((await part.stored())?.steps).toMatchObject([
    { name: "acknowledged", by: "api", sendId: row?.id },
    { name: "invited", by: "api", sendId: row?.id },
  ]);

  await home.goto(`https://x.com/northwind/status/${reply?.id}`);
  const shown = home.locator("article").filter({ hasText: "we are on it" });
  await expect(shown.getByTestId("card.wrapper")).toContainText("Send a private message");
  await expect(shown.getByTestId("tweetText")).toHaveText(plain, { useInnerText: true });
});

test("what X does not take by the API is said before it costs anything; the ways by hand stay", async () => {
  await connected();
  const calls = stage.world.calls.length;
  const part = await stage.take("frown");
  await part.panel.box("public").fill("Merci, nous regardons cela.");
  const routes = part.panel.composer("public").getByRole("group", { name: "How it leaves" });
  const send = routes.getByRole("button", { name: "Send now" });
  await expect(send).toHaveAttribute("aria-disabled", "true");
  await expect(send).toHaveAccessibleDescription(/only where a tweet mentions or quotes you/);
  await send.click({ force: true });
  await expect(routes.getByRole("button", { name: "Open on X" })).not.toHaveAttribute(
    "aria-disabled",
  );
  expect(await part.rows()).toEqual([]);
  expect(stage.world.calls).toHaveLength(calls);
});

test("mentions: read when pressed, newest since the last look, within the budget; a case begins with one", async () => {
  await connected();
  const { world } = stage;
  const part = await stage.take("de");
  const { page } = part.panel;
  const asked = () =>
    world.calls.filter(({ path }) => path.endsWith("/mentions")).map(({ query }) => query);
  const mention = (text: string) =>
    world.state.addPost({ authorId: world.state.user("sora_tanaka")?.id ?? "", text, via: "seed" });
  const set = (settings: object) => asPanel(page, "panel/settings", settings);
  await page.getByRole("tab", { name: "Mentions" }).click();
  await page.getByText("costs nothing: press Move to DM there").waitFor();
  const look = page.getByRole("button", { name: "Look now (up to $0.05)" });
  await look.waitFor();
  expect(asked()).toEqual([]);

  await set({ budget: { day: 0, month: 10_000 } });
  await look.click();
  await page.getByText("Your budget for reading X is used up.").waitFor();
  expect(asked()).toEqual([]);
  await set({ budget: { day: 5000, month: 10_000 } });
  // Nobody presses.
  await set({ looksByItself: true });
  await page.getByText("10 found.").waitFor();
  await set({ looksByItself: false });
  expect(asked()).toMatchObject([{ max_results: "10" }]);

  const newest = mention("@northwind the parcel went to my neighbour’s <old> flat & back.");
  await look.click();
  await page.getByText("One found.").waitFor();
  expect(asked()[1]).toMatchObject({
    max_results: "10",
    since_id: stage.world.posts.get("lost") ?? "",
  });
  const row = page.getByRole("listitem").filter({ hasText: "my neighbour’s" });
  await expect(row).toContainText("New to you");
  await row.getByRole("button", { name: "Move to DM ($0.01)" }).click();
  await page.locator(`.tweet a[href$="/status/${newest.id}"]`).waitFor();
  await expect(page.getByRole("heading", { name: "田中そら" })).toBeVisible();
  const cases = (await rowsOf(page, "cases")).filter(({ tweet }) => tweet?.id === newest.id);
  expect(cases).toMatchObject([{ account: "northwind", customer: "sora_tanaka" }]);

  await page.getByRole("tab", { name: "Mentions" }).click();
  await expect(row.getByRole("button", { name: "Open case" })).toBeVisible();
  world.api.setCredits(0);
  await look.click();
  await page
    .getByText(/^X said .* that your credits are used up\.$/)
    .last()
    .waitFor();
  world.api.setCredits(25);
});

test("Look for their message asks X when pressed; a private answer goes to the customer alone", async () => {
  await connected();
  const { world, home } = stage;
  const part = await stage.take("he");
  const { page } = part.panel;
  await part.panel.box("public").fill(`On it, Hadar. ${dmLinkOf(world.state.viewerId)}`);
  await part.panel.press("public", /^Send now/);
  await part.panel.says("X has taken it.");
  const reads = () => world.calls.filter(({ path }) => path.includes("dm_events")).length;
  const before = reads();
  await part.panel.page.getByRole("button", { name: "Write to them first" }).waitFor();
  expect(reads()).toBe(before);

  const first = page.getByRole("button", { name: "Look for their message (up to $0.05)" });
  await first.waitFor();
  // By itself only once their number is known, and only if that is wanted.
  await page.getByRole("button", { name: "Ask X ($0.01)" }).click();
  await page.getByRole("button", { name: "Asking X…" }).waitFor({ state: "detached" });
  expect(reads()).toBe(before);
  await asPanel(page, "panel/settings", { looksByItself: true });
  await expect.poll(reads).toBe(before + 1);
  await asPanel(page, "panel/settings", { looksByItself: false });
  const look = page.getByRole("button", { name: "Look for their message (up to $0.02)" });
  await look.click();
  await part.panel.says("X shows none. It does not show encrypted chats");
  world.state.addMessage({
    senderId: part.customer.id,
    recipientId: world.state.viewerId,
    text: "מספר ההזמנה הוא NW-1",
    via: "site",
  });
  await look.click();
  await part.panel.box("dm").waitFor();
  expect(reads()).toBe(before + 3);
  expect((await part.stored())?.steps.find(({ name }) => name === "wrote")).toMatchObject({
    by: "api",
  });

  await part.panel.says(/^Spent on X’s API: \$\d.* today/);
  const text = "תודה 🙂\n\nIt is at the pick-up point & waits <3 days.";
  await part.panel.box("dm").fill(text);
  const send = part.panel.composer("dm").getByRole("button", { name: /^Send now/ });
  await expect(send).toHaveText("Send now – $0.015");
  await send.click();
  await expect.poll(async () => (await part.rows())[1]?.state.name).toBe("accepted");
  expect(part.messages()).toMatchObject([{ text, via: "api" }]);
  expect((await part.rows())[1]).toMatchObject({ channel: "dm", route: "api", text: null });

  await home.goto(`https://x.com${chatPath(world.state.viewerId, part.customer.id)}`);
  await home.getByRole("log").getByText("It is at the pick-up point & waits <3 days.").waitFor();
});

test("disconnecting takes both tokens back at X and forgets them here; connecting again sends again", async () => {
  await connected();
  const { world, browser } = stage;
  const part = await stage.take("ja");
  const { page } = part.panel;
  await part.panel.box("public").fill("今すぐ調べます。");
  const send = part.panel.composer("public").getByRole("button", { name: /^Send now/ });
  await send.waitFor();
  const [held] = await tokensIn(page);
  const me = (token = "") => ask(world.port, { path: "/2/users/me", token });
  expect((await me(held?.accessToken)).status).toBe(200);

  const settings = await browser.context.newPage();
  await settings.goto(browser.address("options.html"));
  await settings.getByRole("button", { name: "Disconnect @northwind" }).click();
  await expect(send).toHaveCount(0);
  await expect.poll(async () => (await me(held?.accessToken)).status).toBe(401);
  const again = await ask(world.port, {
    path: "/2/oauth2/token",
    form: {
      grant_type: "refresh_token",
      refresh_token: held?.refreshToken ?? "",
      client_id: "aside-client-id",
    },
  });
  expect(again.status).toBe(400);
  expect(await tokensIn(page)).toEqual([]);
  await settings.close();

  await connect(browser, "northwind");
  await send.click();
  await part.panel.says("X has taken it.");
  expect(part.replies().map(({ text }) => text)).toEqual(["今すぐ調べます。"]);
});
