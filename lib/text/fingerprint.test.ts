import fc from "fast-check";
import { expect, test } from "vitest";
import { dmLinkOf, fingerprint, holdsWords, sameWords } from "./index.ts";

const words = fc
  .array(fc.stringMatching(/^[A-Za-zÀ-ſ一-丏]{1,9}[,!?]?$/), { minLength: 1, maxLength: 12 })
  .map((list) => list.join(" "));

test.each([
  ["a link becomes t.co", "See https://acme.com/help now", "See https://t.co/Ab12 now"],
  ["the page shortens a link", "See https://acme.com/help/a/b", "See acme.com/help/a/b…"],
  [
    "a bare host becomes t.co",
    "Our site acme.com, always open",
    "Our site https://t.co/x, always open",
  ],
  ["a link with a full stop behind it", "See acme.com/help.", "See https://t.co/x."],
  [
    "a DM link at the end is taken away",
    `Write to us: ${dmLinkOf("12", "Order: ")}`,
    "Write to us:",
  ],
  ["X adds a mention in front of a reply", "We are on it", "@sam We are on it"],
  ["several mentions in front", "@sam @Kim We are on it", "@kim We are on it"],
  ["line breaks", "Hi Sam,\n\nwe are on it ", "Hi Sam, we are on it"],
  ["the API escapes", "Fish & chips <now>", "Fish &amp; chips &lt;now&gt;"],
  ["decomposed letters", "cafe\u0301", "café"],
  ["an emoji without its selector", "thanks ❤\ufe0f", "thanks ❤"],
  [
    "Japanese around a link",
    "詳しくはhttps://acme.jp/aをご覧ください",
    "詳しくはhttps://t.co/xをご覧ください",
  ],
])("the same words: %s", (_, a, b) => {
  expect(fingerprint(a)).toBe(fingerprint(b));
  expect(sameWords(a, b)).toBe(true);
});

test.each([
  ["capitals", "We are on it", "we are on it"],
  ["quotes", "it's", "it’s"],
  ["dashes", "now - soon", "now – soon"],
  ["a mention inside", "Hi @sam", "Hi @kim"],
  ["an e-mail address", "write to a@acme.com", "write to b@acme.com"],
  ["Japanese beside a link", "詳しくはhttps://t.co/x", "今すぐhttps://t.co/x"],
  ["order", "a b", "b a"],
])("other words: %s", (_, a, b) => {
  expect(fingerprint(a)).not.toBe(fingerprint(b));
  expect(sameWords(a, b)).toBe(false);
});

test("what X adds, folds and replaces never changes the fingerprint", () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      const typed = `${before} https://acme.com/a?b=c#d\n${after} ${dmLinkOf("7", before)}`;
      const shown = `@sam  @kim ${before}\thttps://t.co/abc ${after.replaceAll(" ", "\u00a0\u200b ")}\n`;
      expect(fingerprint(typed)).toBe(fingerprint(shown));
    }),
  );
});

test("any text has 16 digits, and sameWords says what the fingerprint says", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (a, b) => {
      expect(fingerprint(a)).toMatch(/^[0-9a-f]{16}$/);
      expect(sameWords(a, b)).toBe(fingerprint(a) === fingerprint(b));
      expect(sameWords(a, a)).toBe(true);
    }),
  );
});

test("no two of 50,000 near texts meet", () => {
  const seen = new Set<string>();
  for (let i = 0; i < 50_000; i += 1) seen.add(fingerprint(`Your parcel ${i} is on its way`));
  expect(seen.size).toBe(50_000);
});

test("a text is found within a longer one, and nothing is found within nothing", () => {
  expect(holdsWords("Hi Ana!  Sorry to\nhear that. Jo", "Sorry to hear that.")).toBe(true);
  expect(
    holdsWords("@ana Write us", "Write us https://x.com/messages/compose?recipient_id=1"),
  ).toBe(true);
  expect(holdsWords("Sorry to hear", "Sorry to hear that.")).toBe(false);
  expect(holdsWords("Anything", "https://x.com/a")).toBe(false);
});
