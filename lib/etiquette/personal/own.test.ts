import { expect, test } from "vitest";
import { isOwn } from "./own.ts";

test.each([
  ["+44 7911 123456", "07911 123456", true],
  ["07911 123456", "+44 (0)7911-123456", true],
  ["0800 555 0199", "0800 5550199", true],
  ["kim@acme.example", "Kim@Acme.example ", true],
  ["221B Baker Street, London", "221b baker street; London", true],
  ["+44 7911 123456", "07911 123457", false],
  ["+44 7911 123456", "3456", false],
  ["+44 7911 123456", "", false],
  ["kim@acme.example", "acme.example", false],
  ["kim@acme.example", "kim.jones@acme.example", false],
  ["221B Baker Street", "221", false],
])("%s, told as %s: %s", (found, own, is) => {
  expect(isOwn(found, ["press@else.example", own])).toBe(is);
  expect(isOwn(found, [])).toBe(false);
});
