import { expect, test } from "vitest";
import { wordingFor, type Said } from "./wordings.ts";

const now = 10 * 86_400_000;
const ago = (hours: number) => now - hours * 3_600_000;

test.each<[string, number, Said[], number]>([
  ["the first, while nothing was said", 2, [], 0],
  ["the only one, even again", 1, [{ customer: "sam", wording: 0, at: ago(1) }], 0],
  ["not what this customer had", 2, [{ customer: "sam", wording: 0, at: ago(200) }], 1],
  [
    "what this customer had longest ago",
    2,
    [
      { customer: "sam", wording: 0, at: ago(2) },
      { customer: "sam", wording: 1, at: ago(90) },
    ],
    1,
  ],
  ["not what another customer got today", 2, [{ customer: "kit", wording: 0, at: ago(3) }], 1],
  [
    "what was used longest ago, where others got each today",
    3,
    [
      { customer: "kit", wording: 0, at: ago(1) },
      { customer: "kit", wording: 1, at: ago(5) },
      { customer: "lou", wording: 2, at: ago(3) },
    ],
    1,
  ],
])("%s", (_, count, said, wording) => {
  expect(wordingFor(count, "sam", said, now)).toBe(wording);
});
