import { expect, test } from "vitest";
import { directionOf, namesApart } from "./direction.ts";

test.each([
  ["Where is my parcel?", "ltr"],
  ["أين طردي؟", "rtl"],
  ["@northwind أين طردي؟", "rtl"],
  ["@northwind @mara_l היכן החבילה שלי?", "rtl"],
  ["https://x.com/status/1 أين", "rtl"],
  ["@northwind where is أين", "ltr"],
  ["3 × أين", "rtl"],
  ["۱۲۳ where", "ltr"],
  ["@northwind", "auto"],
  ["😀 12", "auto"],
  ["", "auto"],
])("%s is read %s", (text, direction) => {
  expect(directionOf(text)).toBe(direction);
});

test.each([
  ["@northwind أين @mara_l?", ["@northwind", " أين ", "@mara_l", "?"], [0, 2]],
  ["a@b.com @ @@x", ["a", "@b", ".com ", "@", " ", "@", "@x"], [1, 6]],
  ["no one", ["no one"], []],
  ["", [], []],
])("names in %j stand apart, and nothing is lost", (text, pieces, names) => {
  const apart = namesApart(text);
  expect(apart.map(({ piece }) => piece)).toEqual(pieces);
  expect(apart.flatMap(({ isName }, at) => (isName ? [at] : []))).toEqual(names);
});
