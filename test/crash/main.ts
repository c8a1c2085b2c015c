import { parseArgs } from "node:util";
import { within } from "../browser/wait.ts";
import { sum, type Counts } from "./judge.ts";
import { calm, KINDS, planOf, type Kind, type Known } from "./plan.ts";
import { startRig } from "./rig.ts";
import { run, type RunResult } from "./run.ts";
import { told, table } from "./told.ts";

const HELP = `npm run crash -- [options]: kills the built extension at random points of its work, in a real browser
against X in miniature, lets it recover, and compares the ledger with what stands on X.

  --runs N   how many runs (default 10)
  --seed S   the first run's seed; each run says its own, and --runs 1 --seed S repeats it
  --json     one JSON value as the last line`;

/** So often a run is made that breaks off. */
const TRIES = 4;

/** A run takes seconds. */
const PATIENCE_MS = 75_000;

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "10" },
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
    json: { type: "boolean" },
    help: { type: "boolean" },
  },
});

async function main(): Promise<void> {
  if (values.help) return console.log(HELP);
  const runs = Number(values.runs);
  const seed = Number(values.seed);
  if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed)) {
    console.error("--runs and --seed take whole numbers.");
    process.exitCode = 2;
    return undefined;
  }
  console.log("Building Aside, and looking once where it can be killed…");
  let rig = await startRig();
  const points = new Map<string, number>();
  const all: Counts[] = [];
  const failed: number[] = [];
  let brokeOff = 0;
  /** A run that breaks off by itself says nothing of Aside; it is made again, in another browser. */
  const tried = async (one: number, known: Known) => {
    const plan = planOf(one, known);
    try {
      return await within("the run to end", PATIENCE_MS, run(rig, plan));
    } catch (error) {
      console.log(`     ${one} broke off: ${String(error)}\n  planned: ${JSON.stringify(plan)}`);
      await rig.close().catch(() => {});
      rig = await startRig();
      return undefined;
    }
  };
  try {
    const known = await look(rig);
    for (let at = 0; at < runs; at += 1) {
      let result: RunResult | undefined;
      for (let time = 0; time < TRIES && !result; time += 1) {
        result = await tried(seed + at, known);
        if (!result) brokeOff += 1;
      }
      if (!result || result.wrong.length > 0) failed.push(seed + at);
      if (!result) continue;
      all.push(result.counts);
      for (const { what, point } of result.struck) {
        const key = `${what} · ${point}`;
        points.set(key, (points.get(key) ?? 0) + 1);
      }
      console.log(told(result));
    }
  } finally {
    await rig.close();
  }
  const counts = sum(all);
  const places = new Set([...points.keys()].map((key) => key.slice(key.indexOf(" · ") + 3)));
  console.log(`\n${table(points)}`);
  console.log(
    failed.length === 0
      ? "\nNothing lost, nothing doubled."
      : `\n${failed.length} runs failed: ${failed.map((one) => `--seed ${one}`).join(", ")}`,
  );
  if (brokeOff > 0)
    console.log(`${brokeOff} times a run broke off and was made again: see what it says above.`);
  if (values.json)
    console.log(JSON.stringify({ runs, killPoints: places.size, ...counts, brokeOff }));
  process.exitCode = failed.length === 0 ? 0 : 1;
  return undefined;
}

/** One run of each kind without a kill tells the points. */
async function look(rig: Parameters<typeof run>[0]): Promise<Known> {
  const known = {} as Record<Kind, Map<string, number>>;
  for (const [at, kind] of KINDS.entries()) {
    const { passed, wrong, rows } = await run(rig, calm(at + 1, kind));
    if (wrong.length > 0)
      throw new Error(`Without a kill: ${wrong.join("; ")}\n${JSON.stringify(rows, null, 1)}`);
    const seen = new Map<string, number>();
    for (const point of passed) seen.set(point, (seen.get(point) ?? 0) + 1);
    known[kind] = seen;
    console.log(`${kind}: ${seen.size} points`);
  }
  return known;
}

await main();
