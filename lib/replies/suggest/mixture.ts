/**
 * The kinds of evidence, and how much each is believed before anything was learned: what is used often,
 * what was used in the last hours, this agent's habit, which words of questions go with which words of
 * replies, what such words were seen to pull towards when all the rest was wrong, alike questions, alike ones
 * of this agent, words that question and reply share, questions that mean the same in other words, and how near
 * the question comes to what the reply itself says. They are guesses; each use corrects them. A new kind comes last: what is stored tells kinds by their place.
 */
export const EVIDENCE = {
  often: 0.7,
  lately: 0.3,
  habit: 0.7,
  goesWith: 0.6,
  pull: 0.7,
  alike: 0.3,
  alikeMine: 0.4,
  shared: 0.2,
  meaning: 0.5,
  fits: 0.5,
} as const;

export type Kind = keyof typeof EVIDENCE;
export const KINDS = Object.keys(EVIDENCE) as Kind[];

/** How many well-told uses the guesses above are worth. */
const TRUST = 40;

export function startWeights(): number[] {
  return Object.values(EVIDENCE);
}

export function startSureness(): number[] {
  return KINDS.flatMap((_, i) => KINDS.map((__, j) => (i === j ? TRUST : 0)));
}

/** What an older Aside learned, before there were the kinds that come last: those begin as guesses. */
export function grown<T extends { readonly weights: number[]; readonly sure: number[] }>(
  row: T,
): T {
  const { weights, sure } = row;
  const known = weights.length;
  if (known >= KINDS.length) return row;
  return {
    ...row,
    weights: startWeights().map((guess, kind) => weights[kind] ?? guess),
    sure: startSureness().map((guess, place) => {
      const [i, j] = [Math.floor(place / KINDS.length), place % KINDS.length];
      return i < known && j < known ? sure[i * known + j]! : guess;
    }),
  };
}

/** Shares that add up to 1, from scores. */
export function softmax(scores: ArrayLike<number>): Float64Array {
  const of = Float64Array.from(scores);
  const most = of.reduce((a, b) => Math.max(a, b), -Infinity);
  let sum = 0;
  for (let i = 0; i < of.length; i += 1) sum += of[i] = Math.exp(of[i]! - most);
  return of.map((share) => share / sum);
}

/**
 * One step of learning: the weights move to where the reply that was chosen would have stood higher among
 * those that it was chosen from, the less the surer they are already (Newton's step for a conditional logit,
 * taken use by use). No weight goes below 0: evidence is never read backwards.
 * @param seen the evidence for each of the replies that stood to choice, one number for each kind
 * @param chosen its place among them
 * @returns the share that was expected of each of them before
 */
export function step(
  { weights, sure }: { weights: number[]; sure: number[] },
  seen: readonly ArrayLike<number>[],
  chosen: number,
): Float64Array {
  const kinds = weights.length;
  const shares = softmax(seen.map((of) => weights.reduce((sum, w, k) => sum + w * of[k]!, 0)));
  const mean = weights.map((_, k) => seen.reduce((sum, of, i) => sum + shares[i]! * of[k]!, 0));
  for (const [at, of] of seen.entries()) {
    if (shares[at]! < 1e-6) continue;
    for (let i = 0; i < kinds; i += 1) {
      const part = shares[at]! * (of[i]! - mean[i]!);
      if (part !== 0)
        for (let j = 0; j < kinds; j += 1) sure[i * kinds + j]! += part * (of[j]! - mean[j]!);
    }
  }
  const gap = mean.map((value, k) => seen[chosen]![k]! - value);
  const move = solved(sure, gap);
  for (let k = 0; k < kinds; k += 1) weights[k] = Math.max(0, weights[k]! + move[k]!);
  return shares;
}

/** x of Ax = b, where A is positive definite, as it is here: it begins so, and only covariances are added. */
function solved(a: readonly number[], b: readonly number[]): number[] {
  const n = b.length;
  const rows = b.map((value, i) => [...a.slice(i * n, (i + 1) * n), value]);
  for (let i = 0; i < n; i += 1)
    for (let j = i + 1; j < n; j += 1) {
      const times = rows[j]![i]! / rows[i]![i]!;
      if (times !== 0) for (let k = i; k <= n; k += 1) rows[j]![k]! -= times * rows[i]![k]!;
    }
  const x = b.map(() => 0);
  for (let i = n - 1; i >= 0; i -= 1) {
    let rest = rows[i]![n]!;
    for (let k = i + 1; k < n; k += 1) rest -= rows[i]![k]! * x[k]!;
    x[i] = rest / rows[i]![i]!;
  }
  return x;
}
