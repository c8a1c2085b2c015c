import fc from "fast-check";
import { expect, test } from "vitest";
import { dmLinkOf } from "../text/index.ts";
import { MESSAGE_MAX, messageLength, POST_MAX, postLength } from "./index.ts";

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
