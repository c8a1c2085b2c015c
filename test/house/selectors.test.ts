import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { PART_NAMES, PARTS } from "../../lib/health/index.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The page layer and what is put into tabs later; not the selectors themselves, nor what checks them. */
const sources = ["lib/x-page", "entrypoints"].flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .map((file) => `${room}/${file}`)
    .filter((file) => !/^lib\/x-page\/(selectors\.ts|health\/)|^entrypoints\/health\//.test(file)),
);
const source = sources.map((file) => readFileSync(join(root, file), "utf8")).join("\n");

test("each selector is used on the page", () => {
  const dead = PART_NAMES.filter((name) => !new RegExp(`\\bat\\.${name}\\b`).test(source));
  expect(dead).toEqual([]);
});

test("whoever needs a selector is there", () => {
  const needy = new Set(Object.values(PARTS).flatMap(({ neededBy }) => neededBy));
  expect([...needy].filter((name) => !source.includes(`"${name}"`))).toEqual([]);
});
