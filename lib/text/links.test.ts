import fc from "fast-check";
import { expect, test } from "vitest";
import { chatPath, dmLinkIsLast, dmLinkOf, isDmLink, links, replyIntent } from "./index.ts";

const found = (text: string) => links(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ["none here, not even 3.50 or e.g.", []],
  ["See https://acme.com/help.", ["https://acme.com/help"]],
  ["(www.acme.com), or acme.com/x!", ["www.acme.com", "acme.com/x"]],
  [
    "https://en.wikipedia.org/wiki/Aside_(theatre)",
    ["https://en.wikipedia.org/wiki/Aside_(theatre)"],
  ],
  ["詳しくは「https://acme.jp/a」へ", ["https://acme.jp/a"]],
])("links in %s", (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test("a DM link carries any prompt, and is known again", () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 1n, max: 10n ** 19n - 1n }),
      fc.string({ unit: "binary" }),
      (id, prompt) => {
        const link = dmLinkOf(String(id), prompt);
        expect(isDmLink(link)).toBe(true);
        expect(new URL(link).searchParams.get("recipient_id")).toBe(String(id));
        expect(new URL(link).searchParams.get("text") ?? "").toBe(prompt.toWellFormed());
        expect(dmLinkIsLast(`Please write to us ${link}\n`)).toBe(true);
      },
    ),
  );
});

test.each([
  ["https://twitter.com/messages/compose?recipient_id=12", true],
  ["x.com/messages/compose?text=a&recipient_id=12", true],
  ["https://x.com/messages/compose", false],
  ["https://x.com/messages/compose?recipient_id=abc", false],
  ["https://x.com.evil.example/messages/compose?recipient_id=1", false],
  ["https://evil.example/?x.com/messages/compose?recipient_id=1", false],
  ["https://x.com/i/chat/1-2", false],
])("is %s a DM link: %s", (address, expected) => {
  expect(isDmLink(address)).toBe(expected);
});

test("only the very end counts as last", () => {
  const link = dmLinkOf("12");
  expect(dmLinkIsLast(`${link} please`)).toBe(false);
  expect(dmLinkIsLast(`Here: ${link} ^KM`)).toBe(false);
  expect(dmLinkIsLast("no link")).toBe(false);
  expect(dmLinkIsLast(`${link}.`)).toBe(false);
});

test("the web intent carries the text to the letter", () => {
  const url = new URL(replyIntent("20", "Hi & bye?\n#1 100%"));
  expect([url.origin + url.pathname, ...url.searchParams]).toEqual([
    "https://x.com/intent/post",
    ["in_reply_to", "20"],
    ["text", "Hi & bye?\n#1 100%"],
  ]);
});

test("a chat's path is the same from both sides, the lower id first", () => {
  const id = fc.bigInt({ min: 1n, max: 10n ** 19n - 1n });
  fc.assert(
    fc.property(id, id, (a, b) => {
      const path = chatPath(String(a), String(b));
      expect(path).toBe(chatPath(String(b), String(a)));
      expect(path).toBe(a < b ? `/i/chat/${a}-${b}` : `/i/chat/${b}-${a}`);
    }),
  );
});
