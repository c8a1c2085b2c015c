import fc from "fast-check";
import { expect, test } from "vitest";
import { nearness } from "./index.ts";

test.each([
  ["Sorry to hear that", "Sorry to hear that", 1, 1],
  ["@ann Sorry to hear that https://t.co/abc", "sorry to  hear that", 1, 1],
  ["Sorry to hear that, Ann!", "Sorry to hear that. Ann", 0.7, 0.99],
  ["We are open from noon to six.", "Sorry about the parcel", 0, 0.3],
  ["", "Sorry", 0, 0],
  ["すぐに調べます。", "すぐに調べます", 0.8, 0.99],
])("%j and %j", (a, b, least, most) => {
  expect(nearness(a, b)).toBeGreaterThanOrEqual(least);
  expect(nearness(a, b)).toBeLessThanOrEqual(most);
});

test("it is the same both ways, and between 0 and 1", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      const near = nearness(a, b);
      expect(near).toBe(nearness(b, a));
      expect(near >= 0 && near <= 1).toBe(true);
    }),
  );
});
