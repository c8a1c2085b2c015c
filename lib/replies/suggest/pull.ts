import { mannersOf } from "./features.ts";
import { kin, type RankedLibrary } from "./library.ts";
import { mannerRow, type Model } from "./model.ts";
import type { FeatureRow, MannerRow, Question } from "./types.ts";

/** How much of what is learned of a reply holds for one with just the same words. */
const KIN = 9;
/** The size of a step, for features of all and for one agent's manner. */
const STEP = { all: 1, agent: 0.5 };
/** Replies that a row speaks for or against at most; then half is dropped. */
export const PULL_MOST = 256;
/**
 * A row with so many makes room for what was chosen, not for what was not, and hears of the likeliest of them
 * only: that many replies are in no library but the largest, where each step would take too long.
 */
const FULL = 200;
const LIKELIEST = 24;

/** What this agent does otherwise than all others, as far as it is known, for the features of a question. */
export function mannerRows(
  model: Model,
  { agent }: Pick<Question, "agent">,
  features: ReadonlyMap<string, string>,
): MannerRow[] {
  return mannersOf(features).flatMap((feature) => mannerRow(model, agent, feature) ?? []);
}

/** What the features of a question were learned to speak for: for a reply, for those akin to it, for this agent. */
export function pulled(
  library: RankedLibrary,
  rows: readonly FeatureRow[],
  manners: readonly MannerRow[],
): Float64Array {
  const own = summed(library, rows);
  const akin = kin(library, own);
  const manner = summed(library, manners);
  return own.map((value, reply) => value + KIN * akin[reply]! + manner[reply]!);
}

function summed(
  library: RankedLibrary,
  rows: readonly { readonly pull: ReadonlyMap<string, number> }[],
): Float64Array {
  const sum = new Float64Array(library.ids.length);
  const part = 1 / Math.sqrt(rows.length || 1);
  for (const { pull } of rows)
    for (const [reply, weight] of pull) {
      const at = library.at.get(reply);
      if (at !== undefined) sum[at]! += weight * part;
    }
  return sum;
}

/**
 * A step of logistic regression, over what all the evidence together expected: what habit told already is
 * not learned again, and what it told wrongly is put right. A feature's steps get smaller with its uses.
 *
 * @param choice places of the replies that stood to choice, the chosen one first
 * @param shares what was expected of each
 */
export function pullTowards(
  { ids }: RankedLibrary,
  {
    rows,
    manners,
  }: { readonly rows: readonly FeatureRow[]; readonly manners: readonly MannerRow[] },
  choice: readonly number[],
  shares: ArrayLike<number>,
): void {
  const moves = choice.map(
    (at, place) => [ids[at]!, (place === 0 ? 1 : 0) - shares[place]!] as const,
  );
  const likeliest = moves.slice(0, LIKELIEST);
  const move = (of: readonly (FeatureRow | MannerRow)[], step: number) => {
    const part = step / Math.sqrt(of.length || 1);
    for (const { n, pull } of of) {
      const size = part / Math.sqrt(n);
      const full = pull.size >= FULL;
      for (const [reply, by] of full ? likeliest : moves) {
        const known = pull.get(reply);
        if (known === undefined && by < 0 && full) continue;
        pull.set(reply, (known ?? 0) + size * by);
      }
    }
  };
  move(rows, STEP.all);
  move(manners, STEP.agent);
}
