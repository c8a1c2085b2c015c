import fc from "fast-check";
import { expect, test } from "vitest";
import { together } from "./together.ts";

test.each([
  ["", "Sorry, Ana.", "Sorry, Ana."],
  ["Sorry, Ana.", "", "Sorry, Ana."],
  ["  \n", "Sorry, Ana.", "Sorry, Ana."],
  ["Sorry, Ana.", "Sorry, Ana.", "Sorry, Ana."],
  ["Sorry, Ana.", "Sorry, Ana. We look into it.", "Sorry, Ana. We look into it."],
  ["Sorry, Ana. We look into it.", "Sorry, Ana.", "Sorry, Ana. We look into it."],
  ["Sorry, Ana.\n", "\nWe look into it.", "Sorry, Ana.\n\nWe look into it."],
])("%j and %j is %j", (first, second, both) => {
  expect(together(first, second)).toBe(both);
});

test("neither is lost, and the same again changes nothing", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (first, second) => {
      const both = together(first, second);
      expect(both).toContain(first.trim());
      expect(both).toContain(second.trim());
      expect(together(both, second)).toBe(both);
    }),
  );
});
