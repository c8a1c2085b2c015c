import { expect, test } from "vitest";
import { LANGUAGES, WORDS, wordsOf } from "./languages.ts";
import { directionOf, readLook } from "./look.ts";

test("forty languages and more, each with all its words", () => {
  const tags = Object.keys(LANGUAGES);
  expect(tags.length).toBeGreaterThanOrEqual(40);
  for (const tag of tags) {
    const words = wordsOf(tag);
    expect(Object.values(words).filter((word) => word === "")).toEqual([]);
  }
  // A missing word would stand under its key.
  const others = tags.filter((tag) => tag !== "en");
  const missing = others.filter((tag) => WORDS.some((key) => wordsOf(tag)[key] === key));
  expect(missing).toEqual([]);
  expect(tags.filter((tag) => directionOf(tag) === "rtl")).toEqual(["ar", "fa", "he", "ur"]);
});

test("a look is read from an address; what it cannot be is refused", () => {
  expect(readLook(new URLSearchParams("size=18&dock=false&lang=he&to=/home"))).toEqual({
    size: 18,
    dock: false,
    lang: "he",
  });
  for (const wrong of ["size=16", "lang=xx", "accent=red", "dock=maybe", "counterMs=-1"])
    expect(() => readLook(new URLSearchParams(wrong))).toThrow(RangeError);
});
