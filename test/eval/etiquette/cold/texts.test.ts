import { expect, test } from "vitest";
import { featuresOf } from "../../../../lib/etiquette/cold/features.ts";
import { batchesOf, isStray, ranked } from "./texts.ts";

test("a batch goes on as long as the same people's texts do", () => {
  expect(batchesOf(["a", "b", "a", "b", "c", "d", "c", "e"])).toEqual([
    [0, 4],
    [4, 7],
    [7, 8],
  ]);
  expect(batchesOf(["a", "b", "c", "b", "a"])).toEqual([[0, 5]]);
  expect(batchesOf([])).toEqual([]);
});

const KIND = "Thanks a lot, could you have a look?";
const RUDE = "Why did you not read it?";
const batch = (size: number, scoreOf: (i: number) => number) =>
  ranked(
    Array.from({ length: size }, (_, i) => ({
      features: featuresOf(i % 2 === 0 ? KIND : RUDE),
      score: scoreOf(i),
    })),
  );
/** As many kind texts as rude ones get each score. */
const ofOthers = (i: number) => (i >> 1) % 100;

test("a batch whose scores were given for other texts is told from one whose scores are its own", () => {
  expect(isStray(batch(400, ofOthers))).toBe(true);
  expect(isStray(batch(400, (i) => (i % 2 === 0 ? 1 : -1)))).toBe(false);
});

test("a batch too small to be sure of stays in", () => {
  expect(isStray(batch(40, ofOthers))).toBe(false);
  expect(isStray([])).toBe(false);
});
