import fc from "fast-check";
import parseTweet from "twitter-text/dist/parseTweet.js";
import { expect, test } from "vitest";
import { dmLinkOf } from "../text/index.ts";
import { MESSAGE_MAX, messageLength, POST_MAX, postLength, surelyFits } from "./index.ts";

test.each([
  ["Good morning", 12],
  ["é", 1],
  ["e\u0301", 1],
  ["こんにちは", 10],
  ["안녕", 4],
  ["👋", 2],
  ["👨‍👩‍👧‍👦", 2],
  ["🇩🇪", 2],
  ["’“—", 3],
  ["…", 2],
  ["acme.com", 23],
  [dmLinkOf("2244994945", "Order number: "), 23],
  ["Hi https://acme.com/a/very/long/path?with=a&query=too !", 28],
])("%s weighs %i", (text, weighted) => {
  expect(postLength(text)).toEqual({ weighted, max: 280, valid: true });
});

test("280 is the most, empty is none", () => {
  expect(postLength("x".repeat(POST_MAX)).valid).toBe(true);
  expect(postLength("x".repeat(POST_MAX + 1))).toEqual({ weighted: 281, max: 280, valid: false });
  expect(postLength("字".repeat(140)).valid).toBe(true);
  expect(postLength("字".repeat(141)).valid).toBe(false);
  expect(postLength("").valid).toBe(false);
});

test("weight adds up, for texts without links", () => {
  const text = fc.stringMatching(/^[a-z 字あ가é]{0,60}$/);
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(postLength(`${a} ${b}`).weighted).toBe(
        postLength(a).weighted + 1 + postLength(b).weighted,
      );
    }),
  );
});

test("a message is counted in code points", () => {
  expect(messageLength("a👋b")).toEqual({ length: 3, max: MESSAGE_MAX });
});

test("any text weighs what twitter-text says", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary", maxLength: 8 }),
    fc.constantFrom(
      "a",
      ". ",
      ".",
      "..",
      "acme",
      ".com",
      "é",
      "e\u0301",
      "©",
      "1\ufe0f\u20e3",
      "ש",
      "’",
      " ",
      "\n",
      "#",
      "👋🏽",
      "字",
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join("");
      const { weightedLength } = parseTweet(text);
      expect(postLength(text).weighted).toBe(weightedLength);
      expect(surelyFits(text) && weightedLength > POST_MAX).toBe(false);
    }),
    { numRuns: 2_000, examples: [[[" ", "é", "a", ".com"]]] },
  );
});

test("most texts are told to fit without being counted", () => {
  const full = "x".repeat(POST_MAX);
  expect(
    [full, `Hi ${dmLinkOf("12", "Order")} ok`, "é’".repeat(140), "字".repeat(140)].map(surelyFits),
  ).toEqual([true, true, true, true]);
  expect([`${full}x`, "", "字".repeat(141), `${full.slice(9)} acme.com`].map(surelyFits)).toEqual([
    false,
    false,
    false,
    false,
  ]);
  // Near the border, of what an address or an odd letter may do.
  const scrap = fc.constantFrom(
    "a.co ",
    "https://t.co ",
    "\u0958",
    "\ufb2c",
    "👋🏽",
    "©",
    "1\ufe0f\u20e3",
    "a.b.co,t.co ",
  );
  fc.assert(
    fc.property(fc.array(scrap, { minLength: 8, maxLength: 40 }), (scraps) => {
      const text = scraps.join("").padEnd(260, "x ").slice(0, 281);
      expect(surelyFits(text) && parseTweet(text).weightedLength > POST_MAX).toBe(false);
    }),
    { numRuns: 200 },
  );
});

test("a long text is counted in pieces, to the same sum", () => {
  const piece = `Hi 字 👋 ${dmLinkOf("12", "x".repeat(300))} ok, `;
  const one = postLength(piece).weighted;
  expect(postLength(piece.repeat(40))).toEqual({ weighted: 40 * one, max: 280, valid: false });
  const links = Array.from({ length: 3 }, () => `https://example.com/${"x".repeat(900)}`).join(
    "\n",
  );
  expect(postLength(links)).toEqual({ weighted: 71, max: 280, valid: true });
  expect(postLength("x".repeat(9_000)).weighted).toBe(9_000);
  expect(postLength(" \n").valid).toBe(false);
});
