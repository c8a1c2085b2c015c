import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { builtExtension } from "./browser/build.ts";
import { find } from "./browser/find.ts";
import { checks, runChecks } from "./house/checks.ts";

/**
 * `npm test`: everything, the quickest answers first. A part that fails stops none of the others. Parts that wait
 * much run beside one another, and each tells what it has to say when it has ended.
 * `--only NAME` for one part (may be given more than once).
 */
const root = fileURLToPath(new URL("..", import.meta.url));
const bin = join(root, "node_modules", ".bin");

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** Takes what a part has to say. */
type Tell = (text: string) => void;

/** Runs a program of node_modules with its output told, and gives that back when it has ended. */
function run(tell: Tell, words: readonly string[]): Promise<{ ok: boolean; output: string }> {
  const [program = "", ...rest] = words;
  return new Promise((resolve) => {
    let output = "";
    const child = spawn(join(bin, program), rest, {
      cwd: root,
      env: { ...process.env, PATH: bin + delimiter + process.env["PATH"] },
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (piece: Buffer) => {
        output += piece.toString();
        tell(piece.toString());
      });
    }
    child.on("error", (error) => resolve({ ok: false, output: error.message }));
    child.on("close", (code) => resolve({ ok: code === 0, output: stripColour(output) }));
  });
}

function stripColour(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replaceAll(/\u001B\[[0-9;]*m/g, "");
}

/** A program that says how many, e.g. "3 failed | 41 passed": the last such line counts. */
function counted({ ok, output }: { ok: boolean; output: string }, from: RegExp): Counts {
  const line = output.split("\n").findLast((one) => from.test(one)) ?? "";
  const last = (word: string) => Number(new RegExp(`(\\d+) ${word}`).exec(line)?.[1] ?? 0);
  const failed = last("failed");
  // One that fails without saying how many has failed at least once.
  return { passed: last("passed"), failed: ok ? failed : Math.max(1, failed) };
}

function one(ok: boolean): Counts {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

function add(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}

async function houseChecks(tell: Tell): Promise<Counts> {
  let counts = { passed: 0, failed: 0 };
  await runChecks(root, checks, ({ name, ok, ms, output }) => {
    tell(`${ok ? "ok  " : "FAIL"} ${name} (${(ms / 1000).toFixed(1)} s)\n`);
    if (!ok) tell(`\n${output}\n\n`);
    counts = add(counts, one(ok));
  });
  return counts;
}

async function builds(tell: Tell): Promise<Counts> {
  let counts = { passed: 0, failed: 0 };
  for (const browser of ["chrome", "firefox"] as const) {
    const folder = await builtExtension(browser);
    tell(`${browser}: ${folder}\n`);
    counts = add(counts, one(true));
  }
  return counts;
}

async function storeLint(tell: Tell): Promise<Counts> {
  const source = await builtExtension("firefox");
  const words = ["web-ext", "lint", "--source-dir", source, "--no-config-discovery"];
  return one((await run(tell, words)).ok);
}

async function endToEnd(tell: Tell): Promise<Counts> {
  find("chromium", "firefox");
  const { ok, output } = await run(tell, ["playwright", "test"]);
  const last = (word: string) =>
    Number(new RegExp(`^\\s+(\\d+) ${word}`, "m").exec(output)?.[1] ?? 0);
  const failed = last("failed") + last("flaky") + last("did not run") + last("interrupted");
  return { passed: last("passed"), failed: ok ? failed : Math.max(1, failed) };
}

const parts: Record<string, (tell: Tell) => Promise<Counts>> = {
  check: houseChecks,
  unit: async (tell) =>
    counted(await run(tell, ["vitest", "run", "--project=unit", "--project=joined"]), /^\s+Tests /),
  build: builds,
  "web-ext": storeLint,
  browser: async (tell) => {
    find("chromium");
    return counted(await run(tell, ["vitest", "run", "--project=browser"]), /^\s+Tests /);
  },
  e2e: endToEnd,
};

/** Beside one another; then the next. In a lane, one after the other. */
const rounds: readonly (readonly (readonly string[])[])[] = [
  [["build", "check", "web-ext"], ["unit"]],
  [["browser"]],
  [["e2e"]],
];

const { values } = parseArgs({ options: { only: { type: "string", multiple: true } } });
const unknown = values.only?.filter((name) => !(name in parts)) ?? [];
if (unknown.length > 0) {
  console.error(`--only ${unknown.join(", ")}: write one of ${Object.keys(parts).join(", ")}.`);
  process.exit(2);
}

rmSync(join(root, ".cache", "e2e"), { recursive: true, force: true });
const lines: string[] = [];
let total: Counts = { passed: 0, failed: 0 };

async function runPart(name: string, beside: boolean): Promise<void> {
  let said = `\n--- ${name}\n`;
  const tell: Tell = beside ? (text) => (said += text) : (text) => process.stdout.write(text);
  if (!beside) console.log(said);
  const began = performance.now();
  const counts = await (parts[name] as (tell: Tell) => Promise<Counts>)(tell).catch(
    (error: unknown): Counts => {
      tell(`${error instanceof Error ? error.stack : String(error)}\n`);
      return one(false);
    },
  );
  if (beside) process.stdout.write(said);
  total = add(total, counts);
  const seconds = ((performance.now() - began) / 1000).toFixed(1).padStart(6);
  lines.push(
    `${counts.failed === 0 ? "ok  " : "FAIL"} ${name.padEnd(8)} ${seconds} s  ${counts.passed} passed, ${counts.failed} failed`,
  );
}

const started = performance.now();
for (const round of rounds) {
  const lanes = round
    .map((lane) => lane.filter((name) => values.only?.includes(name) ?? true))
    .filter((lane) => lane.length > 0);
  await Promise.all(
    lanes.map(async (lane) => {
      for (const name of lane) await runPart(name, lanes.length > 1);
    }),
  );
}
console.log(`\n${lines.join("\n")}\n`);
console.log(`${Math.round((performance.now() - started) / 1000)} s in all`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
