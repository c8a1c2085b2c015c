import { expect, test } from "vitest";
import { searchWords } from "./search-words.ts";

test.each<[string, readonly (string | undefined)[], string[]]>([
  [
    "each word once, in small letters",
    ["Where is my Parcel", "parcel?"],
    ["where", "is", "my", "parcel"],
  ],
  ["without accents", ["Éclair über"], ["eclair", "uber"]],
  ["no single letters", ["a b cd 1"], ["cd"]],
  ["pairs where no space parts words", ["私の配送は"], ["私の", "の配", "配送", "送は"]],
  ["both in one", ["iPhone配送"], ["iphone", "配送"]],
  ["nothing", [undefined, " …!"], []],
])("%s", (_name, texts, words) => {
  expect(searchWords(...texts)).toEqual(words);
});

test("forty words, of 32 letters each, are enough", () => {
  const words = searchWords(
    Array.from({ length: 99 }, (_none, at) => `${"x".repeat(40)}${at}`).join(" "),
    Array.from({ length: 99 }, (_none, at) => `word${at}`).join(" "),
  );
  expect(words).toHaveLength(40);
  expect(Math.max(...words.map(({ length }) => length))).toBe(32);
});
