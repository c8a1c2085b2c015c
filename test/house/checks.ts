import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";

/** One question to the whole tree, answered by a program from node_modules. */
export interface Check {
  readonly name: string;
  readonly words: readonly string[];
}

/**
 * TypeScript's compiler of version 7, which needs a third of the time. It has another name here, because
 * knip and dependency-cruiser still read the code by way of version 6.
 */
const tsc = "../typescript-7/bin/tsc";

/** The longest first, so that two run side by side to the end. */
export const checks: readonly Check[] = [
  { name: "types", words: [tsc, "-p", "tsconfig.json"] },
  { name: "lint", words: ["oxlint"] },
  { name: "dead code", words: ["knip", "--no-progress"] },
  { name: "types in a browser", words: [tsc, "-p", "tsconfig.product.json"] },
  {
    name: "walls",
    words: [
      "depcruise",
      "--config",
      ".dependency-cruiser.mjs",
      "lib",
      "components",
      "entrypoints",
      "test",
    ],
  },
  {
    name: "doors",
    words: ["depcruise", "--config", "test/house/doors.mjs", "lib", "components", "entrypoints"],
  },
  { name: "format", words: ["oxfmt", "--check", "."] },
];

export interface CheckResult {
  readonly name: string;
  readonly ok: boolean;
  readonly ms: number;
  readonly output: string;
}

/** Asks one question of the tree in `folder`. Never throws: what could not start has failed. */
export function runCheck({ name, words }: Check, folder: string): Promise<CheckResult> {
  const began = performance.now();
  const [program = "", ...rest] = words;
  const bin = join(folder, "node_modules", ".bin");
  return new Promise((resolve) => {
    let output = "";
    const done = (ok: boolean) =>
      resolve({ name, ok, ms: performance.now() - began, output: output.trim() });
    const child = spawn(join(bin, program), rest, {
      cwd: folder,
      env: { ...process.env, PATH: bin + delimiter + process.env["PATH"], NO_COLOR: "1" },
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
    });
    child.stdout.on("data", (piece: Buffer) => (output += piece.toString()));
    child.stderr.on("data", (piece: Buffer) => (output += piece.toString()));
    child.on("error", (error) => {
      output += error.message;
      done(false);
    });
    child.on("close", (code) => done(code === 0));
  });
}

/** Runs the checks, two at a time, and tells each as it ends. */
export async function runChecks(
  folder: string,
  wanted: readonly Check[] = checks,
  told: (result: CheckResult) => void = () => {},
): Promise<CheckResult[]> {
  const waiting = [...wanted];
  const results: CheckResult[] = [];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const result = await runCheck(next, folder);
      results.push(result);
      told(result);
    }
  };
  await Promise.all([worker(), worker()]);
  return results;
}
