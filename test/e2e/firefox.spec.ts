import type { ElementHandle, Page } from "puppeteer-core";
import { chatPath, dmLinkOf } from "../../lib/text/index.ts";
import { rowsOf } from "../person/rows.ts";
import { readModel } from "../world/site/read-model.ts";
import { expect, moveButton, postId, test } from "./fixtures.ts";

/** Waits until the panel says this. */
async function says(panel: Page, text: string): Promise<void> {
  await panel.waitForSelector(`::-p-text(${text})`);
}

const press = (page: Page, name: string) =>
  page.locator(`::-p-aria([name="${name}"][role="button"])`).click();

/** Replaces what one of the panel's boxes holds, as if typed; the protocol's own way is not seen by React. */
async function write(panel: Page, label: string, text: string): Promise<void> {
  const box = await panel.waitForSelector(`::-p-aria([name="${label}"][role="textbox"])`);
  await box?.evaluate((area, words) => {
    (area as HTMLTextAreaElement).focus();
    (area as HTMLTextAreaElement).select();
    document.execCommand("insertText", false, words);
  }, text);
  expect(await box?.evaluate((area) => (area as HTMLTextAreaElement).value)).toBe(text);
}

const valueOf = (page: Page, selector: string) =>
  page.$eval(selector, (box) => (box as HTMLTextAreaElement).value);

const modelOf = (box: ElementHandle) => box.evaluate(readModel);

test("Firefox: a whole handoff by hand, from the press on the tweet to the message in the chat", async ({
  world,
  firefox,
}) => {
  await firefox.closeSidebar();
  const id = postId(world, "lost");
  const joe = world.state.posts.get(id)?.authorId ?? "";
  const us = world.state.viewerId;
  const page = await firefox.openPage("https://x.com/northwind");
  await page.waitForSelector('[data-testid="UserName"]');
  await page.goto("https://x.com/home");

  const tweet = `article:has(a[href$="/status/${id}"] time)`;
  await page.locator(`${tweet} ${moveButton}`).click();
  const panel = await firefox.panel();
  await says(panel, "@jtallman");
  await says(panel, "my parcel has been “out for delivery” for three days now");

  // A starter, by keyboard and pointer as anybody would.
  await press(panel, "Start from a reply");
  await panel.locator('[role="option"]').click();
  await panel.waitForSelector("textarea");
  const starter = await valueOf(panel, "textarea");
  expect(starter).toContain(`https://x.com/messages/compose?recipient_id=${us}`);
  const text = `Hi Joe 👩‍👩‍👧‍👦\n\nשלום, <b>exact</b> & “quick”\n${dmLinkOf(us, "Order number: ")}`;
  await write(panel, "Your public reply", text);

  await page.bringToFront();
  await page.locator(`${tweet} [data-testid="reply"]`).click();
  const box = await page.waitForSelector('[role="dialog"] [data-testid="tweetTextarea_0"]');
  await press(panel, "Put it in X’s reply box");
  await says(panel, "In X’s reply box. Press Post there.");
  expect((await modelOf(box!)).text).toBe(text);
  expect([...world.state.posts.values()].filter(({ via }) => via === "site")).toEqual([]);

  await page.locator('[role="dialog"] [data-testid="tweetButton"]').click();
  await says(panel, "Posted. Seen on X.");
  const posted = [...world.state.posts.values()].filter(({ via }) => via === "site");
  expect(posted.map((post) => [post.inReplyTo, post.text])).toEqual([[id, text]]);
  expect((await rowsOf(panel, "cases"))[0]?.steps.map(({ name }) => name)).toEqual([
    "acknowledged",
    "invited",
  ]);

  world.state.addMessage({ senderId: joe, recipientId: us, text: "It is NW-20331.", via: "site" });
  await page.goto(`https://x.com${chatPath(us, joe)}`);
  await panel.waitForSelector('::-p-aria([name="Your private message"][role="textbox"])');
  const answer = "Thank you, Joe 🚲\nשלום & <b>goodbye</b>";
  await write(panel, "Your private message", answer);
  await page.waitForSelector('>>> [data-testid="dm-composer-textarea"]');
  await press(panel, "Put it in the message box");
  await says(panel, "In X’s message box. Press send there.");
  expect(await valueOf(page, '>>> [data-testid="dm-composer-textarea"]')).toBe(answer);
  await page.locator('>>> [data-testid="dm-composer-send-button"]').click();
  await says(panel, "Sent. Seen in the chat.");

  const sent = world.state.messages.filter(
    ({ senderId, via }) => senderId === us && via === "site",
  );
  expect(sent.map((message) => [message.recipientId, message.text])).toEqual([[joe, answer]]);
  const rows = (await rowsOf(panel, "sends")).toSorted((a, b) => a.createdAt - b.createdAt);
  expect(rows).toMatchObject([
    { channel: "public", route: "draft", text, state: { name: "seen", remoteId: posted[0]?.id } },
    { channel: "dm", route: "draft", text: null, state: { name: "seen", by: "page" } },
  ]);
  for (const { life } of rows)
    expect(life.map(({ name }) => name)).toEqual(["drafted", "inserted"]);
  expect(world.site?.clientErrors).toEqual([]);
});
