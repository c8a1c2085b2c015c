import { isConcept } from "./features.ts";
import { kin, type RankedLibrary } from "./library.ts";
import type { FeatureRow } from "./types.ts";

/** Of so many questions most like this one is looked at what was answered. */
const ALIKE_MOST = 60;
/** What two questions are about makes them more alike than a word does. */
const CONCEPT = 2;
/** What is expected anyway counts as much as this likeness. */
const DOUBT = 0.3;

/** How much a feature tells in saying that two questions are alike; how a text looks tells nothing there. */
export function weightOf({ key, n: seen }: FeatureRow, n: number): number {
  const feature = key.slice("f:".length);
  if (feature.includes("=")) return 0;
  return (isConcept(feature) ? CONCEPT : 1) * Math.max(0, Math.log((n + 1) / (seen + 0.5)));
}

/** By reply: how alike this question is to those it was used for. */
export type Likeness = Map<string, number>;

/** What was used for the questions most like this one: by all, and by this agent. */
export function alikeUses(
  n: number,
  rows: readonly FeatureRow[],
  agent: string | undefined,
): { readonly all: Likeness; readonly ofAgent: Likeness } {
  const uses = new Map<number, { reply: string; agent: string; alike: number }>();
  let length = 0;
  for (const row of rows) {
    const weight = weightOf(row, n);
    if (weight === 0) continue;
    length += weight * weight;
    for (const [use, reply, by, share] of row.recent) {
      const known = uses.get(use);
      if (known === undefined) uses.set(use, { reply, agent: by, alike: weight * share });
      else known.alike += weight * share;
    }
  }
  const all: Likeness = new Map();
  const ofAgent: Likeness = new Map();
  const norm = Math.sqrt(length) || 1;
  const nearest = [...uses.values()].toSorted((a, b) => b.alike - a.alike);
  for (const [place, { reply, agent: by, alike }] of nearest.entries()) {
    const likeness = alike / norm;
    if (place < ALIKE_MOST) all.set(reply, (all.get(reply) ?? 0) + likeness ** 1.5);
    if (by === agent) ofAgent.set(reply, (ofAgent.get(reply) ?? 0) + likeness);
  }
  return { all, ofAgent };
}

/**
 * What alike questions speak for, where what speaks for a reply speaks for those with the same words too.
 *
 * @param counts uses of each reply
 */
export function byAlike(library: RankedLibrary, all: Likeness, counts: Float64Array): Float64Array {
  const size = library.ids.length;
  const votes = new Float64Array(size);
  let sum = 0;
  for (const [reply, likeness] of all) {
    const at = library.at.get(reply);
    if (at === undefined) continue;
    votes[at]! += likeness;
    sum += likeness;
  }
  if (sum === 0) return votes;
  const used = counts.reduce((total, n) => total + n, 0);
  const expected = kin(library, counts);
  return kin(library, votes).map((vote, reply) => {
    const share = (expected[reply]! + 0.5) / (used + 0.5 * size);
    return Math.log((vote + DOUBT * share) / ((sum + DOUBT) * share));
  });
}
