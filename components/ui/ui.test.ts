import { expect, test } from "vitest";
import { missingWords } from "../../test/fakes/catalogue.ts";
import { ageWords, agoWords } from "./age.ts";
import { mostWords, priceWords } from "./price.ts";

test.each([
  [0, undefined, "just now"],
  [59_000, undefined, "just now"],
  [60_000, "1 min", "1 min ago"],
  [3 * 3_600_000, "3 h", "3 h ago"],
  [50 * 3_600_000, "2 d", "2 d ago"],
  [-5_000, undefined, "just now"],
])("after %i ms", (passed, age, ago) => {
  expect(ageWords(1e12, 1e12 + passed)).toBe(age);
  expect(agoWords(1e12, 1e12 + passed)).toBe(ago);
  expect(missingWords).toEqual([]);
});

test("prices are dollars, a range where X leaves one open", () => {
  expect(priceWords({ kind: "dm", readsUserFirst: false })).toBe("$0.015");
  expect(priceWords({ kind: "publicReply", withLink: true })).toBe("$0.01–$0.20");
  expect(mostWords({ kind: "readMessages" })).toBe("$0.05");
});
