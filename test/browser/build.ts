import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { until } from "./wait.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const sources = [
  "lib",
  "components",
  "entrypoints",
  "public",
  "wxt.config.ts",
  "package-lock.json",
];

function filesIn(path: string): string[] {
  const stat = statSync(join(root, path), { throwIfNoEntry: false });
  if (stat === undefined) return [];
  if (!stat.isDirectory()) return [path];
  return readdirSync(join(root, path))
    .toSorted()
    .flatMap((name) => filesIn(`${path}/${name}`));
}

/** What the build depends on: the sources without their tests, and what the environment gives in. */
function sourceHash(): string {
  const hash = createHash("sha256");
  for (const file of sources.flatMap(filesIn)) {
    if (/\.test\.tsx?$/.test(file)) continue;
    hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  }
  for (const [name, value] of Object.entries(process.env).toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  )) {
    if (/^(WXT|VITE)_/.test(name)) hash.update(`${name}=${value}\0`);
  }
  return hash.digest("hex").slice(0, 12);
}

async function buildInto(browser: "chrome" | "firefox", folder: string): Promise<void> {
  // By a name of this process's own and then renamed: what stands under the final name is whole.
  const out = `${folder}-${process.pid}`;
  const program = fileURLToPath(new URL("build-into.ts", import.meta.url));
  try {
    // Test runners set NODE_ENV to "test", which would make another build of it.
    const env = { ...process.env, NODE_ENV: "production" };
    await promisify(execFile)(process.execPath, [program, browser, out], { cwd: root, env });
    renameSync(join(out, "built"), folder);
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new Error(`The ${browser} build failed.\n${stdout}${stderr}`, { cause: error });
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/**
 * The production build of the product as it stands now, as `wxt build` makes it. Built once for
 * each state of the sources; others that ask meanwhile wait for it.
 *
 * @returns the folder with `manifest.json`.
 */
export async function builtExtension(browser: "chrome" | "firefox" = "chrome"): Promise<string> {
  const all = join(root, ".cache", "builds");
  const folder = join(all, `${browser}-${sourceHash()}`);
  const lock = `${folder}.lock`;
  mkdirSync(all, { recursive: true });
  return until(`the ${browser} build`, 180_000, async () => {
    if (existsSync(folder)) return folder;
    try {
      mkdirSync(lock);
    } catch {
      // Somebody else builds; one that died left its lock behind.
      const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
      if (Date.now() - since > 120_000) rmSync(lock, { recursive: true, force: true });
      return undefined;
    }
    try {
      if (!existsSync(folder)) await buildInto(browser, folder);
      forgetOlder(all, browser, folder);
      return folder;
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
  });
}

/** Keeps the three youngest builds of each browser: others may be in use by a test that runs now. */
function forgetOlder(all: string, browser: string, current: string): void {
  const older = readdirSync(all)
    .filter((name) => new RegExp(`^${browser}-[0-9a-f]{12}$`).test(name))
    .map((name) => join(all, name))
    .filter((path) => path !== current)
    .map((path) => ({ path, age: statSync(path).mtimeMs }))
    .toSorted((a, b) => b.age - a.age);
  for (const { path } of older.slice(2)) rmSync(path, { recursive: true, force: true });
}
