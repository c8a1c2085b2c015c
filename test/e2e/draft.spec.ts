import type { Locator, Page } from "@playwright/test";
import { onX } from "../person/on-x.ts";
import { chatPath, dmLinkOf } from "../../lib/text/index.ts";
import { readModel } from "../world/site/read-model.ts";
import { expect, test } from "./fixtures.ts";
import { sharedStage, type Part } from "./stage.ts";

const stage = sharedStage();

const IN_REPLY_BOX = "Put it in X’s reply box";
const IN_MESSAGE_BOX = "Put it in the message box";

/** Lines, an empty line, emoji of several code points, right-to-left among left-to-right. */
const MIXED =
  "Sorry about that 👩‍👩‍👧‍👦 – we are on it.\n\n" +
  "אנחנו בודקים, نحن نتحقق (NW 12).\n確認します 🏳️‍🌈 “quick” & <b>exact</b> \\ 100 %";

/** What the editor holds, not only what it shows. */
const modelOf = async (box: Locator) => (await box.evaluate(readModel)).text;

async function putIn(part: Part, text: string): Promise<void> {
  await part.panel.box("public").fill(text);
  await part.panel.press("public", IN_REPLY_BOX);
}

const inlineBox = (page: Page) =>
  page.getByTestId("inline_reply_offscreen").getByTestId("tweetTextarea_0");

test("from the timeline into the reply window: what the panel shows is what stands on the site, and the case has moved", async () => {
  const { world, home } = stage;
  const x = onX(home);
  const part = await stage.take("lost");
  const text = `${MIXED}\n${dmLinkOf(world.state.viewerId, "Order number: ")}`;
  const box = await x.openReplyBox(part.id);
  await putIn(part, text);
  await part.panel.says("In X’s reply box. Press Post there.");
  expect(await part.panel.box("public").inputValue()).toBe(text);
  expect(await modelOf(box)).toBe(text);
  expect(await part.rows()).toMatchObject([{ text, state: { name: "inserted" } }]);
  expect(part.replies()).toEqual([]);

  await x.pressPost();
  await part.panel.says("Posted. Seen on X.");
  const [reply, ...others] = part.replies();
  expect(others).toEqual([]);
  expect(reply).toMatchObject({
    text,
    displayText: MIXED,
    card: { recipientId: world.state.viewerId, prompt: "Order number: " },
  });
  const [row, ...more] = await part.rows();
  expect(more).toEqual([]);
  expect(row).toMatchObject({
    channel: "public",
    route: "draft",
    text,
    target: { kind: "tweet", tweetId: part.id },
    state: { name: "seen", by: "page", remoteId: reply?.id },
  });
  expect(row?.life.map(({ name }) => name)).toEqual(["drafted", "inserted"]);
  expect((await part.stored())?.steps).toMatchObject([
    { name: "acknowledged", by: "page", sendId: row?.id },
    { name: "invited", by: "page", sendId: row?.id },
  ]);
  expect(world.site?.clientErrors).toEqual([]);
});

test("a colleague has answered under the tweet: the panel says so before one writes, and shows it", async () => {
  const { world, home } = stage;
  const { state } = world;
  const part = await stage.take("frown");
  const title = /^@northwind has already answered under this tweet, .* ago\.$/;
  await expect(part.panel.page.getByText(title)).toBeHidden();
  const { id } = state.addPastPost({
    authorId: state.viewerId,
    inReplyTo: part.id,
    text: "We have written to you.",
    at: Date.now() - 600_000,
    via: "site",
  });
  await home.goto(`https://x.com/${part.customer.handle}/status/${part.id}`);
  await expect(part.panel.page.getByText(title)).toBeVisible();
  expect(await part.stored()).toMatchObject({ answer: { id }, steps: [] });
  await part.panel.page.getByRole("button", { name: "Open that answer" }).click();
  await home.waitForURL(new RegExp(`/northwind/status/${id}$`));
});

test("on a tweet's own page, into the box below it: what stood there stays, and the panel says so", async () => {
  const { world, home } = stage;
  const part = await stage.take("brokenbowls");
  await home.goto(`https://x.com/${part.customer.handle}/status/${part.id}`);
  const box = inlineBox(home);
  await box.click();
  await home.keyboard.type("Hi Mara!");
  await putIn(part, "A new pair leaves today.\nNothing to pay.");
  await part.panel.says("In X’s reply box, after what stood there already.");
  const together = "Hi Mara! A new pair leaves today.\nNothing to pay.";
  expect(await modelOf(box)).toBe(together);

  await onX(home).pressPost();
  await part.panel.says("Posted. Seen on X.");
  expect(part.replies().map(({ text }) => text)).toEqual([together]);
  expect(await part.rows()).toMatchObject([
    {
      text: "A new pair leaves today.\nNothing to pay.",
      state: { name: "seen", remoteId: part.replies()[0]?.id },
    },
  ]);
  expect((await part.stored())?.steps.map(({ name }) => name)).toEqual(["acknowledged"]);
  expect(world.site?.clientErrors).toEqual([]);
});

test("a box that takes nothing: said so, and the text is copied to be pasted by hand", async () => {
  const { home } = stage;
  const part = await stage.take("refund");
  const box = await onX(home).openReplyBox(part.id);
  const text = "We look into it.\n\nשלום 👩‍👩‍👧‍👦";
  await home.evaluate(() => {
    const swallow = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    addEventListener("paste", swallow, { capture: true, once: true });
  });
  await putIn(part, text);
  await part.panel.says("X’s box did not take the text.");
  expect(await modelOf(box)).toBe("");
  await part.panel.press("public", "Copy the text");
  await part.panel.composer("public").getByRole("button", { name: "Copied" }).waitFor();
  await home.bringToFront();
  await box.click();
  await home.keyboard.press("Control+v");
  await expect.poll(() => modelOf(box)).toBe(text);
});

test("another tweet's box is open: nothing goes in; with the right one it does", async () => {
  const { world, home } = stage;
  const x = onX(home);
  const part = await stage.take("de");
  const text = "Danke für den Hinweis, wir sehen nach.";
  const wrong = await x.openReplyBox(tweetOf("fr"));
  await putIn(part, text);
  await part.panel.says("The open box belongs to somebody else.");
  await part.panel.says("Open the box for this customer, then press again.");
  expect(await modelOf(wrong)).toBe("");
  expect(await part.panel.box("public").inputValue()).toBe(text);

  await home.keyboard.press("Escape");
  await expect(home.getByRole("dialog")).toHaveCount(0);
  const right = await x.openReplyBox(part.id);
  await part.panel.press("public", IN_REPLY_BOX);
  await part.panel.says("In X’s reply box. Press Post there.");
  expect(await modelOf(right)).toBe(text);
  const states = (await part.rows()).map(({ state }) => state);
  expect(states).toEqual([{ name: "abandoned", why: "wrongTarget" }, { name: "inserted" }]);
  expect(world.site?.clientErrors).toEqual([]);
});

test("no box is open: a sentence says so, the words are still there, and the box at the head of the timeline stays empty", async () => {
  const { home } = stage;
  const part = await stage.take("ja");
  const text = "今すぐ調べます。少々お待ちください。";
  await putIn(part, text);
  await part.panel.says("No box was open for it, so nothing was put in.");
  await part.panel.says("Open the reply box or the message box on X, then press again.");
  expect(await modelOf(home.getByTestId("tweetTextarea_0").first())).toBe("");
  expect(await part.panel.box("public").inputValue()).toBe(text);

  const box = await onX(home).openReplyBox(part.id);
  await part.panel.press("public", IN_REPLY_BOX);
  await part.panel.says("In X’s reply box. Press Post there.");
  expect(await modelOf(box)).toBe(text);
});

test("X's own undo takes it out in one step, redo brings it back, and one can write on", async () => {
  const { world, home } = stage;
  const x = onX(home);
  const part = await stage.take("hours");
  const box = await x.openReplyBox(part.id);
  await home.keyboard.type("Hello.");
  await putIn(part, "Open from ten to four\non all Sundays.");
  await part.panel.says("In X’s reply box, after what stood there already.");
  const whole = "Hello. Open from ten to four\non all Sundays.";
  expect(await modelOf(box)).toBe(whole);

  await home.bringToFront();
  await box.focus();
  await home.keyboard.press("Control+z");
  await expect.poll(() => modelOf(box)).toBe("Hello.");
  await home.keyboard.press("Control+Shift+z");
  await expect.poll(() => modelOf(box)).toBe(whole);
  await home.keyboard.press("Control+End");
  await home.keyboard.type(" See you!");
  expect(await modelOf(box)).toBe(`${whole} See you!`);
  await x.pressPost();
  await part.panel.says("Posted. Seen on X.");
  expect(part.replies().map(({ text }) => text)).toEqual([`${whole} See you!`]);
  expect(world.site?.clientErrors).toEqual([]);
});

test("a private answer goes into this customer's chat and into nobody else's", async () => {
  const { world, home } = stage;
  const x = onX(home);
  const part = await stage.take("he");
  await part.writePrivately();
  const chatWith = (handle: string) =>
    chatPath(world.state.viewerId, world.state.user(handle)?.id ?? "");
  const text = "שלום הדר 🙂\n\nThe parcel is at the pick-up point.\nCode: see your e-mail.";
  await part.panel.box("dm").fill(text);

  await home.goto(`https://x.com${chatWith("jtallman")}`);
  await x.messageBox().waitFor();
  await part.panel.press("dm", IN_MESSAGE_BOX);
  await part.panel.says("The open box belongs to somebody else.");
  await expect(x.messageBox()).toHaveValue("");

  await home.goto(`https://x.com${chatWith("hadar_levi")}`);
  await x.messageBox().waitFor();
  await part.panel.press("dm", IN_MESSAGE_BOX);
  await part.panel.says("In X’s message box. Press send there.");
  await expect(x.messageBox()).toHaveValue(text);
  expect(part.messages()).toEqual([]);
  await x.pressSendMessage();
  await part.panel.says("Sent. Seen in the chat.");
  expect(part.messages().map((message) => message.text)).toEqual([text]);
  expect(world.state.messages.filter(({ via }) => via !== "seed")).toHaveLength(1);
  const rows = await part.rows();
  expect(rows).toMatchObject([
    { state: { name: "abandoned", why: "wrongTarget" } },
    // Settled: its words are not kept.
    { channel: "dm", route: "draft", text: null, state: { name: "seen", by: "page" } },
  ]);
  expect(rows[1]?.state).toHaveProperty("remoteId");
});

function tweetOf(key: string): string {
  return stage.world.posts.get(key) ?? "";
}
