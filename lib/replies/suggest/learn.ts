import { weightOf } from "./alike.ts";
import { meantBy } from "./by-meaning.ts";
import { mannersOf } from "./features.ts";
import type { RankedLibrary } from "./library.ts";
import { KINDS, step } from "./mixture.ts";
import { agentRow, count, featureRow, mainRow, mannerKey, mannerRow, type Model } from "./model.ts";
import { PULL_MOST, pullTowards } from "./pull.ts";
import { rank, type Considered } from "./rank.ts";
import type { FeatureRow, MannerRow, Row, Use } from "./types.ts";

/** What a row holds at most: what was met or moved least goes first, so that no row ever grows without bound. */
const MOST = { met: 256, recent: 64, lately: 64 };

/**
 * Learns from a use: which reply the person took for this question.
 *
 * @param considered what `rank` weighed for this very question; missing: it is weighed now
 * @returns the rows that changed, to be stored. They are the model's own: store them before the next use.
 */
export function learn(
  model: Model,
  library: RankedLibrary,
  use: Use,
  considered: Considered = rank(model, library, use).considered,
): Row[] {
  const { features, evidence } = considered;
  const main = mainRow(model);
  const chosen = library.at.get(use.reply);
  const changed = new Set<Row>([main]);
  const rowOf = <R extends Row>(row: R): R => {
    model.rows.set(row.key, row);
    changed.add(row);
    return row;
  };
  rowOf(main);
  const rows = [...features].map(([feature, shown]) =>
    rowOf(featureRow(model, feature) ?? emptyRow(feature, shown)),
  );

  const { agent } = use;
  const manners =
    agent === undefined
      ? []
      : mannersOf(features).map((feature) =>
          rowOf<MannerRow>(
            mannerRow(model, agent, feature) ?? {
              key: mannerKey(agent, feature),
              n: 0,
              pull: new Map(),
            },
          ),
        );

  const number = main.next;
  main.next += 1;
  main.n += 1;
  main.recent.push([use.at, use.reply]);
  if (main.recent.length > MOST.lately) main.recent.shift();
  const met = [`r:${use.reply}`];
  if (chosen !== undefined)
    for (const at of library.words[chosen]!) met.push(library.wordKeys[at]!);
  for (const key of met as `r:${string}`[]) changed.add(count(model, key, 1));

  for (const row of [...rows, ...manners]) row.n += 1;
  if (chosen !== undefined) {
    const choice = [chosen, ...considered.choice.filter((at) => at !== chosen)];
    const seen = choice.map((at) => KINDS.map((kind) => evidence[kind][at]!));
    pullTowards(library, { rows, manners }, choice, step(main, seen, 0));
    for (const { pull } of [...rows, ...manners]) keepMost(pull, PULL_MOST);
  }
  const weights = rows.map((row) => weightOf(row, main.n));
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  for (const [at, row] of rows.entries()) {
    for (const key of met) row.met.set(key, (row.met.get(key) ?? 0) + 1);
    keepMost(row.met, MOST.met);
    const weight = weights[at]!;
    if (weight === 0) continue;
    row.recent.push([number, use.reply, use.agent ?? "", weight / length]);
    if (row.recent.length > MOST.recent) row.recent.shift();
  }

  for (const row of meantBy(model, use, 1)) rowOf(row);

  if (use.agent !== undefined) {
    const own = rowOf(
      agentRow(model, use.agent) ?? { key: `a:${use.agent}` as const, n: 0, used: new Map() },
    );
    own.n += 1;
    own.used.set(use.reply, (own.used.get(use.reply) ?? 0) + 1);
  }
  return [...changed];
}

function emptyRow(feature: string, shown: string): FeatureRow {
  return { key: `f:${feature}`, shown, n: 0, met: new Map(), pull: new Map(), recent: [] };
}

/** Drops half when it is full: it is seldom looked through, and what matters stays. */
function keepMost(map: Map<string, number>, most: number): void {
  if (map.size <= most) return;
  const worths = new Float64Array(map.size);
  let at = 0;
  for (const value of map.values()) worths[at++] = Math.abs(value);
  const kept = most >> 1;
  const bar = worths.sort()[map.size - kept] ?? 0;
  for (const [key, value] of map) if (Math.abs(value) < bar) map.delete(key);
  // Of equals, the oldest go.
  if (map.size > kept) for (const key of map.keys()) if (map.size > kept) map.delete(key);
}
