import type { Handle } from "../../lib/customers/index.ts";
import { chatPath } from "../../lib/text/index.ts";
import type { RunningWorld } from "../world/server.ts";
import { lookAddress } from "../world/site/look.ts";
import { readComposers } from "../world/site/composers.ts";
import { expect, postId, test } from "./fixtures.ts";
import { FULL } from "../full.ts";
import { COMPOSERS, EDITORS, SETTINGS, TEXTS, textsFor } from "./insertion/cases.ts";
import { inChromium, inFirefox } from "./insertion/hands.ts";
import { send, tryAll, type Hands, type Place } from "./insertion/matrix.ts";

const INLINE = '[data-testid="inline_reply_offscreen"] [data-testid="tweetTextarea_0"]';
const POST = '[data-testid="inline_reply_offscreen"] [data-testid="tweetButtonInline"]';
const DIALOG = '#layers [role="dialog"]';

/** Each cell of composer, text and place: the editor's model, what Post would send, undo, typing on. */
async function everyComposer(world: RunningWorld, hands: Hands): Promise<string[]> {
  const joe = [...world.state.users.values()].find(({ handle }) => handle === "jtallman");
  if (!joe) throw new Error("Nobody of that name.");
  const author = joe.handle.toLowerCase() as Handle;
  const account = "northwind" as Handle;
  const { id } = world.state.addPost({
    authorId: joe.id,
    text: "Two pictures of one parcel.",
    media: ["/world/media/parcel.svg", "/world/media/label.svg"],
    via: "site",
  });
  const tweet = { kind: "tweet", tweetId: id, author } as const;
  const reply = { channel: "public", account, target: tweet } as const;
  const message = { channel: "dm", account, target: { kind: "person", handle: author } } as const;
  const status = `/${joe.handle}/status/${id}`;

  const wrong: string[] = [];
  const at = async (place: Place, address: string, ...clicks: string[]): Promise<void> => {
    // Where nothing is tried, in places of an editor that this browser has had.
    if (SETTINGS.every((_, row) => textsFor(row, place.composer, hands.browser).length === 0))
      return;
    await hands.goto(address);
    for (const selector of clicks) await hands.click(selector);
    wrong.push(...(await tryAll(hands, place)));
    const text = await send(hands, place);
    const stands = (): boolean =>
      place.ask.channel === "dm"
        ? world.state.messages.some((one) => one.recipientId === joe.id && one.text === text)
        : [...world.state.posts.values()].some((one) => one.inReplyTo === id && one.text === text);
    const message = `${place.name}: ${text}`;
    await expect.poll(stands, { message, intervals: [25] }).toBe(true);
  };
  const focal = `https://x.com${status}`;
  await at({ name: "reply", ask: reply, composer: 0, button: POST }, focal, INLINE);
  await at(
    { name: "photo", ask: reply, composer: 1, button: `${DIALOG} ${POST}` },
    `${focal}/photo/1`,
    `${DIALOG} ${INLINE}`,
  );
  await at(
    { name: "modal", ask: reply, composer: 2, button: `${DIALOG} [data-testid="tweetButton"]` },
    focal,
    'article[tabindex="-1"] [data-testid="reply"]',
    `${DIALOG} [data-testid="tweetTextarea_0"]`,
  );
  const press = '[data-testid="dm-composer-send-button"]';
  const box = '[data-testid="dm-composer-textarea"]';
  await at(
    { name: "chat", ask: message, composer: 3, button: press },
    `https://x.com${chatPath(world.state.viewerId, joe.id)}`,
    box,
  );
  await at(
    { name: "dock", ask: message, composer: 4, button: press },
    "https://x.com/home",
    '[data-testid="chat-drawer-main"]',
    `[data-testid^="dm-conversation-item-"][data-testid*="${joe.id}"] button`,
    box,
  );
  const mobile = lookAddress({ layout: "mobile" }, status);
  await at({ name: "reply", ask: reply, composer: 5, button: POST }, mobile, INLINE);
  return wrong;
}

test("what is tried has each pair of a composer, a text and a setting, and all of them when asked", () => {
  const cells = (browser: "chromium" | "firefox", full: boolean) =>
    SETTINGS.flatMap(({ name }, row) =>
      Array.from({ length: COMPOSERS }, (_, composer) =>
        textsFor(row, composer, browser, full).map((text) => ({ composer, text, setting: name })),
      ).flat(),
    );
  type Cell = ReturnType<typeof cells>[number];
  const pairs = (all: readonly Cell[], one: keyof Cell, other: keyof Cell) =>
    new Set(all.map((cell) => `${cell[one]} | ${cell[other]}`)).size;
  const [texts, settings] = [Object.keys(TEXTS).length, SETTINGS.length];
  const chromium = cells("chromium", false);
  expect(pairs(chromium, "composer", "text")).toBe(COMPOSERS * texts);
  const editors = chromium.filter(({ composer }) => EDITORS.includes(composer));
  expect(pairs(editors, "composer", "setting")).toBe(EDITORS.length * settings);
  const firefox = cells("firefox", false);
  expect(pairs(firefox, "composer", "text")).toBe(EDITORS.length * texts);
  expect(pairs(firefox, "setting", "setting")).toBe(settings);
  expect(cells("firefox", true)).toHaveLength(COMPOSERS * texts * settings);
});

test("Chromium: every composer, text and place", async ({ world, chromium }) => {
  test.setTimeout(FULL ? 1_200_000 : 180_000);
  const page = await chromium.openPage("https://x.com/home");
  expect(await everyComposer(world, await inChromium(chromium, page))).toEqual([]);
});

test("Firefox: every composer, text and place", async ({ world, firefox }) => {
  test.setTimeout(FULL ? 1_200_000 : 180_000);
  await firefox.closeSidebar();
  const page = await firefox.openPage("https://x.com/home");
  const hands = await inFirefox(firefox, page);
  expect(await everyComposer(world, hands)).toEqual([]);

  // Set to keep the clipboard from pages, which breaks pasting itself on X: the text goes in whole all the same.
  await firefox.set("dom.event.clipboardevents.enabled", false);
  const tweetId = postId(world, "lost");
  await hands.goto(`https://x.com/jtallman/status/${tweetId}`);
  await hands.click(INLINE);
  const author = "jtallman" as Handle;
  const answer = await hands.ask({
    sendId: "s1",
    channel: "public",
    account: "northwind" as Handle,
    target: { kind: "tweet", tweetId, author },
    text: TEXTS.lines,
  });
  expect(answer).toEqual({ kind: "inserted", hadText: false });
  expect(await hands.evaluate(readComposers, undefined)).toMatchObject([{ text: TEXTS.lines }]);
});
