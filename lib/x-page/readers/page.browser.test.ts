import { expect, test } from "vitest";
import { chatRoot, openPage, tweetOf } from "../../../test/pages/open-page.ts";
import { accountHandle, readAccount } from "./account.ts";
import { chatPanels, chatRoots, namesAnother, pairIn, pinGate, readChat } from "./chat.ts";
import { chatComposers, replyComposers } from "./composers.ts";
import { readLook } from "./look.ts";
import { readProfile } from "./profile.ts";

const NOW = 1_800_000_000_000;

test("the account, from either place in the navigation", () => {
  openPage("tweets");
  expect(readAccount(document, "/home", [document])).toEqual({
    handle: "northwind",
    shownHandle: "northwind",
    name: "Northwind 🚲",
  });
  document.querySelector('[data-testid="AppTabBar_Profile_Link"]')!.remove();
  expect(accountHandle(document)).toBe("northwind");
});

test("the account's id only from two conversations, or its own profile", () => {
  openPage("chat");
  const read = () => readAccount(document, "/i/chat/500-777001", chatRoots(document))?.userId;
  expect(read()).toBe("500");
  chatRoot().querySelector('[data-testid="dm-conversation-item-500:777002"]')!.remove();
  expect(read()).toBeUndefined();

  openPage("profile");
  expect(readAccount(document, "/Mia_K", [document])?.userId).toBeUndefined();
  document.querySelector('[data-testid="AppTabBar_Profile_Link"]')!.setAttribute("href", "/Mia_K");
  expect(readAccount(document, "/Mia_K", [document])).toEqual({
    handle: "mia_k",
    shownHandle: "Mia_K",
    userId: "777001",
    name: "Mia",
  });
});

test("a profile", () => {
  openPage("profile");
  const values = (path: string) =>
    Object.fromEntries(
      Object.entries(readProfile(document, path, NOW)?.facts ?? {}).map(([k, f]) => [k, f.value]),
    );
  const all = {
    handle: "Mia_K",
    displayName: "Mia 🌿",
    userId: "777001",
    bio: "Bikes & bread",
    youFollow: false,
    followsYou: true,
    receivesYourDm: true,
  };
  expect(values("/Mia_K")).toEqual(all);
  expect(values("/mia_k/with_replies")).toEqual(all);
  // X is on its way from one profile to the next.
  expect(values("/jon")).toEqual({});

  document.querySelector('[data-testid="sendDMFromProfile"]')!.remove();
  document.querySelector('[data-testid="userFollowIndicator"]')!.remove();
  document.querySelector('[data-testid="UserProfileSchema-test"]')!.remove();
  const { receivesYourDm: _gone, ...rest } = all;
  expect(values("/Mia_K")).toEqual({ ...rest, followsYou: false });

  document.querySelector('[data-testid="777001-follow"]')!.remove();
  expect(values("/Mia_K")).toEqual({
    handle: "Mia_K",
    displayName: "Mia 🌿",
    bio: "Bikes & bread",
  });
});

test("a conversation in its shadow root", () => {
  openPage("chat");
  const [panel] = chatPanels(document);
  expect(readChat(panel!)).toEqual({
    partner: "mia_k",
    messages: [
      { id: "aaa", mine: true, status: "read", text: "What is your\norder number?" },
      { id: "bbb", mine: false, status: "sent", text: "4411" },
    ],
  });
  expect(chatComposers(document).map((one) => one.for)).toEqual([
    { kind: "person", handle: "mia_k" },
  ]);

  // A group has several people in its header.
  const more = document.createElement("a");
  more.href = "https://x.com/jon";
  panel!.querySelector('[data-testid="dm-conversation-header"]')!.append(more);
  expect(readChat(panel!).partner).toBeUndefined();

  expect(pinGate(document, "/i/chat/500-777001")).toBe(false);
  expect(pinGate(document, "/i/chat/pin/recovery")).toBe(true);
});

test.each([
  ["/i/chat/500-777001", "500-777001"],
  ["/i/chat/500-777001/info", "500-777001"],
  ["/i/chat/requests/500-777001", "500-777001"],
  ["/i/chat/requests/other/500-777001", "500-777001"],
  ["/i/chat/g1990000000000000001", undefined],
  ["/i/chat", undefined],
  ["/mia/i/chat/500-777001", undefined],
])("%s names the conversation of %s", (path, pair) => {
  expect(pairIn(path)).toBe(pair);
});

test("the list beside a conversation may name somebody else for these two", () => {
  openPage("chat");
  const [panel] = chatPanels(document);
  const another = (pair: string) => namesAnother(panel!, pair);
  expect(another("500-777001")).toBe(false);
  const item = (id: string) =>
    chatRoot().querySelector<HTMLElement>(`[data-testid="dm-conversation-item-500:${id}"]`)!;
  item("777001").append("Mia 2h You: What is your order number?");
  item("777002").append("Jon 3h Hello");
  expect(another("500-777001")).toBe(false);
  expect(another("500-777002")).toBe(true);
  expect(another("500-777003")).toBe(false);
});

test.each([
  [{ placeholder: "Unencrypted message" }, false],
  [{ placeholder: "Encrypted message" }, true],
  [{ "aria-label": "Unencrypted message" }, false],
  [{ placeholder: "Message non chiffré" }, undefined],
  [{ placeholder: "Encryptedness" }, undefined],
  [{}, undefined],
])("a message box called %o: encrypted is %s", (names, encrypted) => {
  openPage("chat");
  const [panel] = chatPanels(document);
  for (const [name, words] of Object.entries(names))
    panel!.querySelector("textarea")!.setAttribute(name, words);
  expect(readChat(panel!).encrypted).toBe(encrypted);
});

test("reply boxes: which tweet each belongs to", () => {
  openPage("status");
  const path = "/Mia_K/status/1990000000000000001";
  const owners = (known = [] as Parameters<typeof replyComposers>[2]) =>
    replyComposers(document, path, known).map((one) => one.for);
  const box = () => Object.assign(document.createElement("div"), { contentEditable: "true" });
  const put = (into: Element) => {
    const editor = box();
    editor.dataset["testid"] = "tweetTextarea_0";
    into.append(editor);
  };
  // The box at the head of the home timeline answers nobody.
  put(document.querySelector('[data-testid="primaryColumn"]')!);
  expect(owners()).toEqual([]);
  put(document.getElementById("inlineBox")!);
  const focal = { kind: "tweet", tweetId: "1990000000000000001", author: "mia_k" };
  expect(owners()).toEqual([focal]);

  // The dialog's copy of the answered tweet has neither link nor actions.
  const dialog = document.createElement("div");
  dialog.setAttribute("role", "dialog");
  dialog.innerHTML = `<article data-testid="tweet"><div data-testid="Tweet-User-Avatar"><div data-testid="UserAvatar-Container-jon"></div></div>
    <div data-testid="User-Name"><span>Jon</span><span>@jon</span><time datetime="2026-11-20T11:00:00.000Z"></time></div>
    <div data-testid="tweetText"><span>Same here</span></div></article>`;
  put(dialog);
  document.getElementById("layers")!.append(dialog);
  expect(owners()).toEqual([
    focal,
    { kind: "tweet", tweetId: "1990000000000000002", author: "jon" },
  ]);
  // The timeline behind it is gone: only what was met before can tell.
  tweetOf("answer").remove();
  expect(owners()).toEqual([focal, undefined]);
  const met = {
    id: "9",
    author: "jon",
    postedAt: Date.parse("2026-11-20T11:00:00Z"),
    text: "Same here",
  };
  expect(owners([met as never])).toEqual([focal, { kind: "tweet", tweetId: "9", author: "jon" }]);
  expect(owners([met as never, { ...met, id: "10" } as never])).toEqual([focal, undefined]);
});

test.each([
  ["rgb(255, 255, 255)", false],
  ["rgb(0, 0, 0)", true],
  ["rgb(5, 5, 5)", true],
  ["rgb(21, 32, 43)", true],
  ["", false],
])("the page is painted %s: dark %s", (colour, dark) => {
  openPage("bare");
  document.body.style.backgroundColor = colour;
  expect(readLook(document).dark).toBe(dark);
});

test("direction and size of the text", () => {
  openPage("bare");
  document.documentElement.dir = "rtl";
  document.documentElement.style.fontSize = "18px";
  expect(readLook(document)).toEqual({ dark: false, fontPx: 18, rtl: true });
  document.documentElement.removeAttribute("style");
  document.documentElement.removeAttribute("dir");
});

test("a page without any of it: everything is unknown, nothing throws", () => {
  openPage("bare");
  expect(readAccount(document, "/Mia_K", chatRoots(document))).toBeUndefined();
  expect(readProfile(document, "/Mia_K", NOW)).toBeUndefined();
  expect(chatPanels(document)).toEqual([]);
  expect(replyComposers(document, "/home", [])).toEqual([]);
});
