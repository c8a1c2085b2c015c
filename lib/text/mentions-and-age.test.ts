import { expect, test } from "vitest";
import { ageParts, mentions } from "./index.ts";

test.each([
  ["@Acme hi @acme and @Kim_1!", ["acme", "kim_1"]],
  ["write to sam@acme.com", []],
  ["@a@b", []],
  [".@acme (@kim)", ["acme", "kim"]],
  ["＠acme は", ["acme"]],
  ["@way_too_long_a_handle", []],
])("mentions in %s", (text, expected) => {
  expect(mentions(text)).toEqual(expected);
});

const MINUTE = 60_000;

test.each([
  [0, { unit: "minute", number: 0 }],
  [4.9 * MINUTE, { unit: "minute", number: 4 }],
  [60 * MINUTE - 1, { unit: "minute", number: 59 }],
  [60 * MINUTE, { unit: "hour", number: 1 }],
  [24 * 60 * MINUTE, { unit: "day", number: 1 }],
  [400 * 24 * 60 * MINUTE, { unit: "day", number: 400 }],
  [-5 * MINUTE, { unit: "minute", number: 0 }],
  [Number.NaN, { unit: "minute", number: 0 }],
])("%d ms ago", (passed, expected) => {
  expect(ageParts(1_000, 1_000 + passed)).toEqual(expected);
});
