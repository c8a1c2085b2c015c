import { FADING, weightOf, wordsPull } from "./evidence.ts";
import type { RankedLibrary } from "./library.ts";
import { KINDS, softmax, step } from "./mixture.ts";
import { agentRow, countOf, featureRow, mainRow, type Model } from "./model.ts";
import { rank, type Considered } from "./rank.ts";
import type { FeatureRow, Row, Use } from "./types.ts";

/** What a row holds at most: what was met or moved least goes first, so that no row ever grows without bound. */
const MOST = { met: 160, pull: 160, recent: 64, lately: 64 };
/** Replies that what was not chosen is learned from; and the size of a step. */
const RIVALS = 24;
const STEP = 0.15;
/** Below this, a word is left as it is. */
const SLIGHT = 0.01;
const HOLD_BACK = 0.001;

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

  if (chosen !== undefined) {
    const choice = [chosen, ...considered.choice.filter((at) => at !== chosen)];
    step(
      main,
      choice.map((at) => KINDS.map((kind) => evidence[kind][at]!)),
      0,
    );
    pullTowards(library, rows, evidence.pull, choice.slice(0, RIVALS + 1));
  }

  const number = main.next;
  main.next += 1;
  main.n += 1;
  main.recent.push([use.at, use.reply]);
  if (main.recent.length > MOST.lately) main.recent.shift();
  const met = [`r:${use.reply}`];
  if (chosen !== undefined)
    for (const at of library.words[chosen]!) met.push(library.wordKeys[at]!);
  for (const key of met as `r:${string}`[]) rowOf({ key, n: countOf(model, key) + 1 });

  for (const row of rows) row.n += 1;
  const weights = rows.map((row) => weightOf(row, main.n));
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  for (const [at, row] of rows.entries()) {
    for (const key of met) row.met.set(key, (row.met.get(key) ?? 0) + 1);
    keepMost(row.met, MOST.met, (n) => n);
    const weight = weights[at]!;
    if (weight === 0) continue;
    row.recent.push([number, use.reply, use.agent ?? "", weight / length]);
    if (row.recent.length > MOST.recent) row.recent.shift();
  }

  if (use.agent !== undefined) {
    const own = rowOf(
      agentRow(model, use.agent) ?? { key: `a:${use.agent}` as const, n: 0, used: new Map() },
    );
    own.n += 1;
    const [n, faded, of] = own.used.get(use.reply) ?? [0, 0, own.n];
    own.used.set(use.reply, [n + 1, faded * FADING ** (own.n - of) + 1, own.n]);
  }
  return [...changed];
}

function emptyRow(feature: string, shown: string): FeatureRow {
  return { key: `f:${feature}`, shown, n: 0, met: new Map(), pull: new Map(), recent: [] };
}

/** A step of logistic regression from features of questions to features of replies, the chosen one first. */
function pullTowards(
  library: RankedLibrary,
  rows: readonly FeatureRow[],
  scores: Float64Array,
  choice: readonly number[],
): void {
  const shares = softmax(choice.map((at) => scores[at]!));
  const towards = new Map<string, number>();
  const add = (key: string, by: number) => towards.set(key, (towards.get(key) ?? 0) + by);
  for (const [place, at] of choice.entries()) {
    const by = (place === 0 ? 1 : 0) - shares[place]!;
    if (Math.abs(by) < 1e-3) continue;
    add(library.replyKeys[at]!, by);
    const words = library.words[at]!;
    const part = by * wordsPull(words);
    for (const word of words) add(library.wordKeys[word]!, part);
  }
  const part = 1 / Math.sqrt(rows.length || 1);
  const moves = [...towards].filter(([, by]) => Math.abs(by) > SLIGHT);
  for (const { pull } of rows) {
    for (const [key, by] of moves) {
      const known = pull.get(key);
      // A full row makes room for what was chosen, not for what was not.
      if (known === undefined && by < 0 && pull.size >= MOST.pull) continue;
      const weight = known?.[0] ?? 0;
      const slope = by * part - HOLD_BACK * weight;
      const squares = (known?.[1] ?? 0) + slope * slope;
      const moved = weight + (STEP * slope) / Math.sqrt(squares + 0.05);
      if (known === undefined) pull.set(key, [moved, squares]);
      else {
        known[0] = moved;
        known[1] = squares;
      }
    }
    keepMost(pull, MOST.pull, ([weight]) => Math.abs(weight));
  }
}

/** Drops half when it is over a quarter too full: it is seldom looked through, and what matters stays. */
function keepMost<V>(map: Map<string, V>, most: number, worth: (value: V) => number): void {
  if (map.size <= most * 1.25) return;
  const bar = Float64Array.from(map.values(), worth).toSorted()[map.size - most / 2] ?? 0;
  for (const [key, value] of map) if (worth(value) < bar) map.delete(key);
  // Of equals, the oldest go.
  for (const key of map.keys()) if (map.size > most * 0.75) map.delete(key);
}
