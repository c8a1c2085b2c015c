import { expect, test } from "vitest";
import { lookAgainAfter, lookedLately } from "./watching.ts";

test("looks that bring nothing come later and later, and never more than a quarter of an hour apart", () => {
  const minutes = [0, 1, 2, 3, 4, 5, 1000].map((times) => lookAgainAfter(times) / 60_000);
  expect(minutes).toEqual([1, 2, 4, 8, 15, 15, 15]);
});

test("what another window has just looked for is not looked for again", () => {
  const now = 10_000_000;
  expect(lookedLately(undefined, now)).toBe(false);
  expect(lookedLately(now - 30_000, now)).toBe(true);
  expect(lookedLately(now - lookAgainAfter(0), now)).toBe(false);
  expect(lookedLately(now + 3_600_000, now)).toBe(false);
});
