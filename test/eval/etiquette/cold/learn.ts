/** A text that people rated. */
export interface Rated {
  readonly features: ReadonlySet<string>;
  /** The share of the texts beside it that are ruder, 0 to 1. */
  readonly politeness: number;
}

export interface Model {
  /** What no feature speaks for. */
  readonly start: number;
  /** In log odds of being polite. */
  readonly weights: ReadonlyMap<string, number>;
}

const ROUNDS = 60;
const SPEED = 0.08;
/** How strongly each weight is pulled to nothing: what is rarely seen proves little. */
const PULL = 20;
const LEAST_SEEN = 4;

/** Logistic regression. @param strongest as many weights are kept: those that decide the most texts */
export function learn(texts: readonly Rated[], strongest: number): Model {
  const seen = new Map<string, number>();
  for (const { features } of texts)
    for (const one of features) seen.set(one, (seen.get(one) ?? 0) + 1);
  const names = [...seen].filter(([, count]) => count >= LEAST_SEEN).map(([name]) => name);
  const all = trained(texts, names);
  const said = ([name, weight]: [string, number]) =>
    Math.abs(weight) * Math.sqrt(seen.get(name) ?? 0);
  const kept = [...all.weights].toSorted((a, b) => said(b) - said(a)).slice(0, strongest);
  return trained(
    texts,
    kept.map(([name]) => name),
  );
}

/** All texts at once, by Adam's steps (Kingma and Ba, 2015): the same at each run. */
function trained(texts: readonly Rated[], names: readonly string[]): Model {
  const index = new Map(names.map((name, at) => [name, at + 1]));
  const rows = texts.map(({ features, politeness }) => ({
    at: [0, ...[...features].flatMap((name) => index.get(name) ?? [])],
    politeness,
  }));
  const [weights, speed, size] = [0, 0, 0].map(() => new Float64Array(index.size + 1)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const slope = weights.map((weight, i) => (i === 0 ? 0 : PULL * weight));
    for (const { at, politeness } of rows) {
      let sum = 0;
      for (const i of at) sum += weights[i] ?? 0;
      const wrong = 1 / (1 + Math.exp(-sum)) - politeness;
      for (const i of at) slope[i] = (slope[i] ?? 0) + wrong;
    }
    for (const [i, by] of slope.entries()) {
      speed[i] = 0.9 * (speed[i] ?? 0) + 0.1 * by;
      size[i] = 0.999 * (size[i] ?? 0) + 0.001 * by * by;
      const step = (speed[i] ?? 0) / (1 - 0.9 ** round);
      const scale = Math.sqrt((size[i] ?? 0) / (1 - 0.999 ** round)) + 1e-8;
      weights[i] = (weights[i] ?? 0) - (SPEED * step) / scale;
    }
  }
  return {
    start: weights[0] ?? 0,
    weights: new Map(names.map((name, at) => [name, weights[at + 1] ?? 0])),
  };
}

export function scoreOf({ start, weights }: Model, features: ReadonlySet<string>): number {
  let sum = start;
  for (const name of features) sum += weights.get(name) ?? 0;
  return sum;
}

/** Each text scored by a model that was made without its tenth of the texts, as many polite as rude ones. */
export function crossScored(texts: readonly Rated[], strongest: number, folds = 10): number[] {
  const models = Array.from({ length: folds }, (_, fold) =>
    learn(
      texts.filter((_text, i) => i % folds !== fold),
      strongest,
    ),
  );
  return texts.map(({ features }, i) => scoreOf(models[i % folds] as Model, features));
}

/**
 * How often one of the politest texts scores higher than one of the rudest, the same score being half a time;
 * 0.5 is chance.
 * @param share of the texts that are taken from each end: 0.25 for the quarters that those who rated them compare
 */
export function auc(scores: readonly number[], texts: readonly Rated[], share: number): number {
  const byScore = new Map<number, { rude: number; polite: number }>();
  for (const [i, score] of scores.entries()) {
    const politeness = texts[i]?.politeness ?? 0.5;
    if (politeness > share && politeness < 1 - share) continue;
    const same = byScore.get(score) ?? { rude: 0, polite: 0 };
    byScore.set(score, same);
    same[politeness > 0.5 ? "polite" : "rude"] += 1;
  }
  let [rude, polite, wins] = [0, 0, 0];
  for (const [, same] of [...byScore].toSorted(([a], [b]) => a - b)) {
    wins += same.polite * (rude + same.rude / 2);
    rude += same.rude;
    polite += same.polite;
  }
  return wins / (rude * polite);
}

/** Its standard error after Hanley and McNeil (1982), for as many polite texts as rude ones. */
export function spread(value: number, each: number): number {
  const one = value / (2 - value) - value ** 2;
  const two = (2 * value ** 2) / (1 + value) - value ** 2;
  return Math.sqrt((value * (1 - value) + (each - 1) * (one + two)) / each ** 2);
}
