import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { mountReplyBox, mountTextarea, type MountedBox } from "../../../test/pages/editors.ts";
import { chatRoot, openPage } from "../../../test/pages/open-page.ts";
import type { InsertAsk } from "../types.ts";
import { insertText } from "./insert.ts";
import type { InsertGround } from "./spot.ts";

const PATH = "/Mia_K/status/1990000000000000001";
const TEXTS = [
  "One line",
  "First\nsecond: https://x.com/messages/compose?recipient_id=12\n\nlast",
  "Żółw 🐢👩‍👩‍👧 — “quoted” <b>&amp;</b>",
];

const reply = (text: string): InsertAsk => ({
  sendId: "s1",
  channel: "public",
  account: "northwind" as never,
  target: { kind: "tweet", tweetId: "1990000000000000001", author: "mia_k" as never },
  text,
});
const message = (text: string): InsertAsk => ({
  ...reply(text),
  channel: "dm",
  target: { kind: "person", handle: "mia_k" as never },
});
const ground = (path: () => string): InsertGround => ({
  page: document,
  path,
  memory: { known: [], partnerIds: new Map() },
});
const put = async (ask: InsertAsk, path = PATH) =>
  (
    await insertText(
      ground(() => path),
      ask,
    )
  ).answer;

let mounted: MountedBox;
afterEach(() => mounted?.unmount());

describe("X's reply box, draft-js", () => {
  const mount = async (text?: string) => {
    mounted = await mountReplyBox(document.getElementById("inlineBox")!, text);
  };
  beforeEach(() => openPage("status"));

  test.each(TEXTS)("takes %j whole", async (text) => {
    await mount();
    expect(await put(reply(text))).toEqual({ kind: "inserted", hadText: false });
    expect(mounted.model()).toBe(text);
  });

  test.each(["was here", "two\nlines", "@northwind "])("keeps %j", async (before) => {
    await mount(before);
    expect(await put(reply("a\nb"))).toEqual({ kind: "inserted", hadText: true });
    expect(mounted.model()).toBe(`${before.trimEnd()} a\nb`);
  });

  test.each(["was", "was here", "was here, and more\nof it"])(
    "goes on with its own beginning, %j",
    async (before) => {
      await mount(before);
      const text = "was here, and more\nof it";
      expect(await put(reply(text))).toEqual({ kind: "inserted", hadText: false });
      expect(mounted.model()).toBe(text);
    },
  );

  test("the caret was left in the middle: what stands there stays in one piece", async () => {
    await mount("was here");
    const box = document.querySelector<HTMLElement>('[data-testid="tweetTextarea_0"]')!;
    box.focus();
    const words = document.createTreeWalker(box, NodeFilter.SHOW_TEXT).nextNode()!;
    getSelection()!.collapse(words, 3);
    await new Promise((resolve) => setTimeout(resolve, 0));
    await put(reply("and more"));
    expect(mounted.model()).toBe("was here and more");
  });

  test.each([
    ["another tweet stands open", { path: "/jon/status/1990000000000000002" }, "wrongTarget"],
    ["it answers somebody else", { author: "jon" }, "wrongTarget"],
    ["it answers another tweet", { tweetId: "1" }, "wrongTarget"],
    ["X is signed in as another account", { account: "other" }, "wrongAccount"],
  ])("%s: nothing goes in", async (_case, change, why) => {
    await mount("was here");
    const { path, account, ...target } = { path: PATH, account: "northwind", ...change };
    const article = document.getElementById("focal")!;
    if (path !== PATH) {
      // The cell was given another tweet.
      for (const link of article.querySelectorAll("a")) {
        link.setAttribute(
          "href",
          link.getAttribute("href")!.replace("Mia_K", "jon").replace(/1$/, "2"),
        );
      }
      article.querySelectorAll("span")[1]!.textContent = "@jon";
    }
    const ask = reply("no");
    const wanted = { ...ask, account, target: { ...ask.target, ...target } } as InsertAsk;
    expect(await put(wanted, path)).toEqual({ kind: "failed", why });
    expect(mounted.model()).toBe("was here");
  });

  test("the page moves on between the press and the paste: nothing goes in", async () => {
    await mount();
    let path = PATH;
    const answer = insertText(
      ground(() => path),
      reply("no"),
    );
    path = "/jon/status/5";
    document
      .getElementById("focal")!
      .querySelector("time")!
      .parentElement!.setAttribute("href", "/jon/status/5");
    expect((await answer).answer).toEqual({ kind: "failed", why: "wrongTarget" });
    expect(mounted.model()).toBe("");
  });

  test("the box is drawn anew between the press and the paste: nothing goes in", async () => {
    await mount();
    const answer = put(reply("no"));
    mounted.unmount();
    await mount();
    expect(await answer).toEqual({ kind: "failed", why: "wrongTarget" });
    expect(mounted.model()).toBe("");
  });

  test("an editor that swallows the text: said so, not tried again", async () => {
    await mount();
    let pastes = 0;
    const swallow = (event: Event): void => {
      pastes += 1;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    document.body.addEventListener("paste", swallow, true);
    expect(await put(reply("gone"))).toEqual({ kind: "failed", why: "notTaken" });
    document.body.removeEventListener("paste", swallow, true);
    expect(pastes).toBe(1);
  });

  test("a dialog for another tweet is in front: the box behind it is left alone", async () => {
    await mount();
    const dialog = document.createElement("div");
    dialog.setAttribute("role", "dialog");
    dialog.innerHTML = '<div data-testid="tweetTextarea_0" contenteditable="true"></div>';
    document.getElementById("layers")!.append(dialog);
    expect(await put(reply("no"))).toEqual({ kind: "failed", why: "noComposer" });
    expect(mounted.model()).toBe("");
  });
});

test("X's plain reply box for phones", async () => {
  openPage("status");
  mounted = await mountTextarea(
    document.getElementById("inlineBox")!,
    "tweetTextarea_0",
    "was here",
  );
  expect(await put(reply(TEXTS[1]!))).toEqual({ kind: "inserted", hadText: true });
  expect(mounted.model()).toBe(`was here ${TEXTS[1]!}`);
});

describe("X Chat's box, in its shadow root", () => {
  const mount = async (text?: string) => {
    openPage("chat");
    const form = chatRoot().querySelector("form")!;
    form.textContent = "";
    mounted = await mountTextarea(form, "dm-composer-textarea", text);
  };

  test.each(TEXTS)("takes %j whole", async (text) => {
    await mount();
    expect(await put(message(text), "/i/chat/500-777001")).toEqual({
      kind: "inserted",
      hadText: false,
    });
    expect(mounted.model()).toBe(text);
  });

  test("keeps what stands there", async () => {
    await mount("Hello");
    expect(await put(message("a\nb"), "/i/chat/500-777001")).toEqual({
      kind: "inserted",
      hadText: true,
    });
    expect(mounted.model()).toBe("Hello\na\nb");
  });

  test("another conversation is open", async () => {
    await mount();
    chatRoot()
      .querySelector('[data-testid="dm-conversation-header"] a')!
      .setAttribute("href", "https://x.com/jon");
    expect(await put(message("no"))).toEqual({ kind: "failed", why: "wrongTarget" });
    expect(mounted.model()).toBe("");
  });

  test.each([
    [undefined, "777001", undefined],
    ["777001", undefined, undefined],
    ["777001", "777001", undefined],
    ["777001", "777009", "wrongTarget"],
  ])("for number %s, in the chat with number %s: %s", async (userId, shown, why) => {
    await mount();
    const target = { kind: "person", handle: "mia_k" as never, ...(userId && { userId }) } as const;
    const there = ground(() => "/i/chat/500-777001");
    const partnerIds = new Map(shown ? [["mia_k" as never, shown]] : []);
    const { answer } = await insertText(
      { ...there, memory: { ...there.memory, partnerIds } },
      { ...message("Hello"), target },
    );
    expect(answer).toMatchObject(why ? { kind: "failed", why } : { kind: "inserted" });
    expect(mounted.model()).toBe(why ? "" : "Hello");
  });

  test("X asks for the chat's PIN: that is named, and nothing is looked for behind it", async () => {
    openPage("pin");
    expect(await put(message("no"), "/i/chat/pin/recovery")).toEqual({
      kind: "failed",
      why: "pin",
    });
    expect(await put(reply("no"), "/i/chat/pin/recovery")).toEqual({
      kind: "failed",
      why: "noComposer",
    });
  });

  test("the conversation is a request that is not accepted: that is named, of this person's alone", async () => {
    openPage("request");
    const why = async (ask: InsertAsk) => await put(ask, "/i/chat/requests/500-777001");
    expect(await why(message("no"))).toEqual({ kind: "failed", why: "request" });
    expect(await why(reply("no"))).toEqual({ kind: "failed", why: "noComposer" });
    chatRoot()
      .querySelector('[data-testid="dm-conversation-header"] a')!
      .setAttribute("href", "https://x.com/jon");
    expect(await why(message("no"))).toEqual({ kind: "failed", why: "noComposer" });
  });

  test("no conversation is open", async () => {
    openPage("tweets");
    expect(await put(message("no"))).toEqual({ kind: "failed", why: "noComposer" });
    expect(await put(reply("no"))).toEqual({ kind: "failed", why: "noComposer" });
  });
});
