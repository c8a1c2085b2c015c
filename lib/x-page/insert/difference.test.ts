import fc from "fast-check";
import { expect, test } from "vitest";
import { differenceOf } from "./difference.ts";

test.each([
  ["Tweet us your number", "Write us your number", { from: 0, to: 5, text: "Write" }],
  ["call 123 now", "call now", { from: 4, to: 9, text: " " }],
  ["123 now", "now", { from: 0, to: 5, text: "n" }],
  ["now 123", "now", { from: 2, to: 7, text: "w" }],
  ["a 👩‍👧 b", "a 👩 b", { from: 2, to: 7, text: "👩" }],
  ["same", "same", undefined],
  ["all of it", "", undefined],
])("%j to %j", (before, after, difference) => {
  expect(differenceOf(before, after)).toEqual(difference);
});

test("put in its place it makes the other text, and is never empty", () => {
  const text = fc.string({
    unit: fc.constantFrom("a", "b", " ", "👩", "\u200d", "e\u0301", "\n", "\ud83d\ude00", "🏽"),
    maxLength: 12,
  });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const found = differenceOf(before, after);
      const { from, to, text: put } = found ?? { from: 0, to: 0, text: "none" };
      const made = found ? before.slice(0, from) + put + before.slice(to) : before;
      expect(made).toBe(after === "" ? before : after);
      expect(put).not.toBe("");
    }),
    { numRuns: 500 },
  );
});
