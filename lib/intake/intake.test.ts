import { expect, test } from "vitest";
import type { Case } from "../handoff/index.ts";
import { intakeOf, missing, SOME_NUMBER, type Needs } from "./index.ts";

const at = 1_000;
const tick = { came: true, at, by: "page" } as const;
const matter = (category?: string, intake: Case["intake"] = {}) => ({
  ...(category !== undefined && { about: { category: { value: category, at } } }),
  intake,
});

test("needs come of the category, of the person's own list for it, and of replies that asked", () => {
  const facts = (category?: string, own: Needs = {}, asked: readonly string[] = []) =>
    missing(intakeOf(matter(category), own, asked));
  expect(facts("delivery")).toEqual(["orderNumber", "postcode"]);
  expect(facts("delivery", { delivery: ["photo", "Model"] })).toEqual(["photo", "Model"]);
  expect(facts("delivery", { delivery: [] })).toEqual([]);
  expect(facts("delivery", {}, ["photo", "postcode"])).toEqual([
    "orderNumber",
    "postcode",
    "photo",
  ]);
  expect(facts("our own word")).toEqual([]);
  expect(facts("constructor")).toEqual([]);
  expect(facts()).toEqual([]);
});

test("what came is ticked, what came unasked stands behind", () => {
  expect(intakeOf(matter("delivery", { postcode: tick, photo: tick }), {})).toEqual([
    { fact: "orderNumber", needed: true },
    { fact: "postcode", needed: true, came: { at, by: "page" } },
    { fact: "photo", needed: false, came: { at, by: "page" } },
  ]);
});

test("a number without a name is the one number that is needed, and none where two are", () => {
  const loose = { [SOME_NUMBER]: tick };
  expect(missing(intakeOf(matter("return", loose), {}))).toEqual(["photo"]);
  const two: Needs = { return: ["orderNumber", "accountNumber"] };
  expect(missing(intakeOf(matter("return", loose), two))).toHaveLength(2);
  expect(intakeOf(matter(undefined, loose), {})).toEqual([]);
  // The person has looked, and says that it was not that.
  const not = { ...loose, orderNumber: { came: false, at: 2_000, by: "person" } as const };
  expect(missing(intakeOf(matter("return", not), {}))).toEqual(["orderNumber", "photo"]);
});
