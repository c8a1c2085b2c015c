import { expect, test } from "vitest";
import { directionOf } from "./direction.ts";

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
