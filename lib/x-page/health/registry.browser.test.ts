import { describe, expect, test } from "vitest";
import { openPage, pages } from "../../../test/pages/open-page.ts";
import { PART_NAMES, type PartName } from "../../health/index.ts";
import { findAll } from "../find.ts";
import { chatRoots } from "../readers/chat.ts";
import * as at from "../selectors.ts";
import { registry, type Expected } from "./registry.ts";

const selectors: Readonly<Record<PartName, string>> = at;

test("there is one line for each selector, and none for what is no selector", () => {
  expect([...PART_NAMES].sort()).toEqual(Object.keys(at).sort());
  expect(Object.keys(registry).sort()).toEqual(Object.keys(at).sort());
});

describe.each(Object.keys(pages) as (keyof typeof pages)[])("on the test page %s", (page) => {
  test("each selector matches what it must", () => {
    openPage(page);
    const roots = chatRoots(document);
    const found = PART_NAMES.map((name) => [
      name,
      roots.flatMap((root) => findAll(selectors[name], root)).length,
    ]);
    const expected = PART_NAMES.map((name) => [
      name,
      (registry[name].on as Partial<Record<string, number>>)[page] ?? 0,
    ]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
  });
});

test("each selector is tried on some test page", () => {
  // Shown only while somebody types.
  const nowhere = new Set<string>(["chatSend"]);
  const untried = PART_NAMES.filter((name) => Object.keys(registry[name].on).length === 0);
  expect(untried.filter((name) => !nowhere.has(name))).toEqual([]);
});

test("where there are variants, they are the selector, newest first", () => {
  const lines = Object.entries(registry) as [PartName, Expected][];
  const several = lines.flatMap(([name, { variants }]) =>
    variants ? [[selectors[name], variants.join(",")]] : [],
  );
  expect(several.map(([selector]) => selector)).toEqual(several.map(([, joined]) => joined));
});
