import { expect, test } from "vitest";
import { triggerIn } from "./trigger.ts";

test.each<[string, string | undefined]>([
  ["/late", "late"],
  ["Hi Mia /l", "l"],
  ["Hi\n/late", "late"],
  ["これ　/遅れ", "遅れ"],
  ["/", undefined],
  ["/late ", undefined],
  ["and/or", undefined],
  ["https://x.com/mia", undefined],
  ["1/2", undefined],
  ["//late", undefined],
  ["/late/er", undefined],
  ["", undefined],
])("%j calls %j", (text, name) => {
  expect(triggerIn(text)).toBe(name);
});
