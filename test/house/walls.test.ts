import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checks, runCheck, type CheckResult } from "./checks.ts";

/** Breaks each wall on purpose, in a copy of the tree, and sees the check fail by that wall's name. */

const root = fileURLToPath(new URL("../..", import.meta.url));
const settings = [
  ".dependency-cruiser.mjs",
  ".oxlintrc.json",
  ".oxfmtrc.json",
  "tsconfig.json",
  "tsconfig.product.json",
  "package.json",
  "test/house/doors.mjs",
];

/** A small tree of the product's shape in which everything is in order. */
const sound: Record<string, string> = {
  "lib/text/index.ts": "export const shout = (text: string): string => `${text}!`;\n",
  "lib/sends/index.ts": 'export { once } from "./once.ts";\n',
  "lib/sends/once.ts":
    'import { shout } from "../text/index.ts";\n\nexport const once = (text: string): string => shout(text);\n',
  "lib/db/index.ts": "export const rows: readonly string[] = [];\n",
  "lib/vault/index.ts": "export const tokens: readonly string[] = [];\n",
  "lib/x-api/index.ts": "export const call = (): boolean => true;\n",
  "lib/x-page/index.ts": "export const read = (): boolean => true;\n",
  "lib/messages/index.ts":
    'import type { rows } from "../db/index.ts";\n\nexport type Rows = typeof rows;\n',
  "lib/platform/index.ts": 'export { default as browser } from "webextension-polyfill";\n',
  "components/ui/view.tsx": "export const View = () => <p>Hello</p>;\n",
  "entrypoints/x.content/index.ts":
    'import type { Rows } from "../../lib/messages/index.ts";\nimport { read } from "../../lib/x-page/index.ts";\n\nexport const seen: Rows = [String(read())];\n',
  "entrypoints/answering/index.ts":
    'import { tokens } from "../../lib/vault/index.ts";\n\nexport const begun = tokens;\n',
  "entrypoints/calls/index.ts":
    'import { call } from "../../lib/x-api/index.ts";\n\nexport const called = call();\n',
  "entrypoints/sidepanel/main.tsx":
    'import { View } from "../../components/ui/view.tsx";\nimport { rows } from "../../lib/db/index.ts";\n\nexport const shown = [View, rows];\n',
  "test/fakes/fake.ts": "export const fake = true;\n",
};

interface Wall {
  /** The check that must fail, and what it must say. */
  readonly check: string;
  readonly says: string;
  readonly file: string;
  readonly text: string;
}

const walls: readonly Wall[] = [
  wall("walls", "page-layer-holds-no-secrets", "entrypoints/x.content/a.ts", "lib/db/index.ts"),
  {
    // Not even through another room.
    ...wall("walls", "page-layer-holds-no-secrets", "lib/x-page/through.ts", "lib/vault/index.ts"),
    says: "entrypoints/x.content/b.ts",
  },
  wall("walls", "page-layer-is-plain-dom", "entrypoints/x.content/c.ts", "components/ui/view.tsx"),
  wall("walls", "panel-never-calls-x", "entrypoints/sidepanel/a.ts", "lib/x-api/index.ts"),
  wall("walls", "worker-has-no-views", "entrypoints/answering/a.ts", "components/ui/view.tsx"),
  wall("walls", "worker-starts-light", "entrypoints/answering/d.ts", "lib/x-api/index.ts"),
  wall("walls", "worker-listens-first", "entrypoints/background/a.ts", "lib/db/index.ts"),
  wall("walls", "views-get-props", "components/ui/a.ts", "lib/db/index.ts"),
  wall("walls", "vault-is-the-workers", "lib/x-api/a.ts", "lib/vault/index.ts"),
  {
    check: "walls",
    says: "platform-is-the-one-door",
    file: "lib/db/a.ts",
    text: 'export { default } from "webextension-polyfill";\n',
  },
  wall("walls", "no-circles", "lib/db/b.ts", "lib/db/b2.ts"),
  wall("walls", "no-lost-imports", "lib/db/c.ts", "lib/db/nowhere.ts"),
  {
    check: "walls",
    says: "product-ships-no-tools",
    file: "lib/db/d.ts",
    text: 'export { test } from "vitest";\n',
  },
  wall("doors", "rooms-have-one-door", "lib/db/e.ts", "lib/sends/once.ts"),
  wall("doors", "rooms-have-one-door-outside", "entrypoints/answering/b.ts", "lib/sends/once.ts"),
  wall("doors", "core-knows-core-only", "lib/text/a.ts", "lib/db/index.ts", "type rows"),
  {
    check: "doors",
    says: "core-uses-pure-libraries",
    file: "lib/text/b.ts",
    text: 'export { default } from "dexie";\n',
  },
  wall("doors", "product-knows-no-tests", "lib/db/f.ts", "test/fakes/fake.ts"),
  wall("doors", "vault-has-few-callers", "lib/db/g.ts", "lib/vault/index.ts", "type tokens"),
  wall(
    "doors",
    "entrypoints-are-strangers",
    "entrypoints/answering/c.ts",
    "entrypoints/sidepanel/main.tsx",
  ),
  {
    check: "lint",
    says: "take the time as an argument",
    file: "lib/sends/clock.ts",
    text: "export const now = (): number => Date.now();\n",
  },
  {
    check: "lint",
    says: "core rooms know no DOM",
    file: "lib/sends/dom.ts",
    text: "export const title = (): string => document.title;\n",
  },
  {
    check: "lint",
    says: "core rooms call nobody",
    file: "lib/text/net.ts",
    text: 'export const get = (): Promise<Response> => fetch("/");\n',
  },
  {
    check: "lint",
    says: "no-floating-promises",
    file: "lib/db/floating.ts",
    text: "export function go(): void {\n  Promise.resolve(1);\n}\n",
  },
  {
    check: "lint",
    says: "no-console",
    file: "lib/db/console.ts",
    text: 'export function go(): void {\n  console.log("x");\n}\n',
  },
  {
    check: "types",
    says: "lib/db/wrong.ts",
    file: "lib/db/wrong.ts",
    text: 'export const count: number = "one";\n',
  },
  {
    check: "types in a browser",
    says: "lib/db/node.ts",
    file: "lib/db/node.ts",
    text: "export const here = process.cwd();\n",
  },
  {
    check: "format",
    says: "lib/db/untidy.ts",
    file: "lib/db/untidy.ts",
    text: "export const a = {b:1}\n",
  },
];

/** A file that imports another against a rule of dependency-cruiser. */
function wall(check: string, says: string, file: string, target: string, name = "*"): Wall {
  const up = "../".repeat(file.split("/").length - 1);
  const type = name.startsWith("type ");
  const text = type
    ? `export type { ${name.slice(5)} } from "${up}${target}";\n`
    : `export * from "${up}${target}";\n`;
  return { check, says, file, text };
}

/** What some of the walls need beside the file that breaks them. */
const accomplices: Record<string, string> = {
  "lib/db/b2.ts": 'export * from "./b.ts";\n',
  "entrypoints/x.content/b.ts": 'export * from "../../lib/x-page/through.ts";\n',
};

function plant(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "aside-walls-"));
  for (const name of settings) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    cpSync(join(root, name), join(folder, name));
  }
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return folder;
}

// Dead code is asked of a tree of its own, whose list of entries is short.
const asked = checks.filter(({ name }) => name !== "dead code");

async function ask(folder: string): Promise<Map<string, CheckResult>> {
  const results = new Map<string, CheckResult>();
  for (const check of asked) results.set(check.name, await runCheck(check, folder));
  return results;
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

test("a sound tree passes", { timeout: 120_000 }, async () => {
  const folder = plant(sound);
  folders.push(folder);
  for (const { name, ok, output } of (await ask(folder)).values()) {
    expect({ name, ok, output: ok ? "" : output }).toEqual({ name, ok: true, output: "" });
  }
});

describe("a broken wall is named", () => {
  let results: Map<string, CheckResult>;
  beforeAll(async () => {
    const broken = Object.fromEntries(walls.map(({ file, text }) => [file, text]));
    const folder = plant({ ...sound, ...broken, ...accomplices });
    folders.push(folder);
    results = await ask(folder);
  }, 120_000);

  test.for(walls)("$check: $says ($file)", ({ check, says }) => {
    const result = results.get(check);
    expect(result?.ok).toBe(false);
    expect(result?.output).toContain(says);
  });
});

test("dead code is named", { timeout: 120_000 }, async () => {
  const folder = plant({
    "package.json": JSON.stringify({ name: "walls", private: true, type: "module" }),
    "knip.json": JSON.stringify({ entry: ["lib/main.ts"], project: ["lib/**/*.ts"] }),
    "lib/main.ts": 'import { used } from "./other.ts";\n\nvoid used;\n',
    "lib/other.ts": "export const used = 1;\nexport const dead = 2;\n",
    "lib/forgotten.ts": "export const lost = 3;\n",
  });
  folders.push(folder);
  const check = checks.find(({ name }) => name === "dead code");
  if (check === undefined) throw new Error("No check for dead code.");
  const { ok, output } = await runCheck(check, folder);
  expect(ok).toBe(false);
  expect(output).toContain("lib/forgotten.ts");
  expect(output).toContain("dead");
});
