import { expect, test } from "vitest";
import { milliOf } from "./budget.tsx";

test.each<readonly [string, number | undefined]>([
  ["1", 1000],
  ["$0.50", 500],
  ["0,5", 500],
  [" 12.345 ", 12_345],
  ["0", 0],
  ["", undefined],
  ["-1", undefined],
  ["a lot", undefined],
  ["1.2345", undefined],
  ["1,000.00", undefined],
  ["99999", undefined],
])("%j typed as a budget", (typed, milli) => {
  expect(milliOf(typed)).toBe(milli);
});
