import type { RankedLibrary } from "./library.ts";
import { KINDS, type Kind } from "./mixture.ts";
import { agentRow, countOf, featureRow, mainRow, type Model } from "./model.ts";
import type { FeatureRow, Question } from "./types.ts";

/** By kind of evidence: how much it speaks for each reply of the library. 0 says nothing. */
export type Evidence = Readonly<Record<Kind, Float64Array>>;

/** The more a count is, the more it tells; below these it is hardly more than what is used often anyway. */
const DOUBT = { lately: 2, habit: 1, goesWith: 4, alike: 0.5, alikeMine: 0.3 };
const HOUR = 3_600_000;
/** What faded in this many hours tells nothing of the shift that is on. */
const SHIFT = 6;
/** A habit fades by this with each later use. */
export const FADING = 0.85;
const ALIKE_MOST = 40;
/** A reply's own words together against its own number, in what it is pulled by. */
const WORDS_PULL = 3;

/** How much each reply's words count in `pull`: long replies are no likelier. */
export function wordsPull(words: ArrayLike<number>): number {
  return WORDS_PULL / Math.sqrt(words.length || 1);
}

/** All that is known for and against each reply, before it is weighed. */
export function evidenceFor(
  model: Model,
  library: RankedLibrary,
  question: Question,
  features: ReadonlyMap<string, string>,
): Evidence {
  const size = library.ids.length;
  const of = Object.fromEntries(KINDS.map((kind) => [kind, new Float64Array(size)])) as Record<
    Kind,
    Float64Array
  >;
  const main = mainRow(model);
  const rows = [...features.keys()].flatMap((feature) => featureRow(model, feature) ?? []);
  const shares = library.replyKeys.map(
    (key) => (countOf(model, key) + 0.5) / (main.n + 0.5 * size),
  );
  for (let reply = 0; reply < size; reply += 1) of.often[reply] = Math.log(shares[reply]!);

  const lately = new Map<string, number>();
  for (const [at, reply] of main.recent) {
    const hours = Math.max(0, (question.at - at) / HOUR);
    if (hours < SHIFT) lately.set(reply, (lately.get(reply) ?? 0) + Math.exp(-hours));
  }
  /** Where a reply was found `n` times and `share` were to be expected. */
  const lift = (
    into: Float64Array,
    found: ReadonlyMap<string, number>,
    doubt: number,
    than = shares,
  ) => {
    for (const [reply, n] of found) {
      const at = library.at.get(reply);
      if (at !== undefined) into[at] = Math.log1p(n / (doubt * than[at]!));
    }
  };
  lift(of.lately, lately, DOUBT.lately);

  const own = agentRow(model, question.agent);
  let mine = shares;
  if (own !== undefined) {
    const used = new Map<string, number>();
    const faded = new Map<string, number>();
    for (const [reply, [n, left, after]] of own.used) {
      used.set(reply, n);
      faded.set(reply, left * FADING ** (own.n - after));
    }
    lift(of.habit, used, DOUBT.habit);
    mine = shares.map((share, at) => {
      const n = used.get(library.ids[at]!) ?? 0;
      return (n + DOUBT.habit * share) / (own.n + DOUBT.habit);
    });
    lift(of.fresh, faded, DOUBT.habit, mine);
  }
  byWords(model, library, rows, of);
  byAlike(main.n, rows, question.agent, (all, ofAgent) => {
    lift(of.alike, all, DOUBT.alike);
    if (own !== undefined) lift(of.alikeMine, ofAgent, DOUBT.alikeMine, mine);
  });
  for (const feature of features.keys()) share(library, feature, of.shared);
  return of;
}

/** What the question's features go with, over the features of replies: so a reply nobody used yet has a say. */
function byWords(
  model: Model,
  library: RankedLibrary,
  rows: readonly FeatureRow[],
  { goesWith, pull }: Pick<Record<Kind, Float64Array>, "goesWith" | "pull">,
): void {
  const { n } = mainRow(model);
  const size = library.wordKeys.length;
  const met = new Float64Array(size);
  const pulled = new Float64Array(size + pull.length);
  const part = 1 / Math.sqrt(rows.length || 1);
  for (const row of rows) {
    const expected = DOUBT.goesWith * (row.n / n);
    for (const [key, count] of row.met) {
      const word = library.placeOf.get(key);
      if (word !== undefined && word < size) met[word]! += Math.log1p(count / expected);
    }
    for (const [key, [weight]] of row.pull) {
      const place = library.placeOf.get(key);
      if (place !== undefined) pulled[place]! += weight * part;
    }
  }
  if (rows.length === 0) return;
  for (let word = 0; word < size; word += 1) {
    const used = countOf(model, library.wordKeys[word]!);
    met[word]! -= rows.length * Math.log1p(used / DOUBT.goesWith);
  }
  for (let reply = 0; reply < library.words.length; reply += 1) {
    const words = library.words[reply]!;
    let goes = 0;
    let towards = 0;
    for (const word of words) {
      goes += library.rarity[word]! * met[word]!;
      towards += pulled[word]!;
    }
    goesWith[reply] = (goes * part) / (library.told[reply]! || 1);
    pull[reply] = pulled[size + reply]! + towards * wordsPull(words);
  }
}

/** What was used for the questions most like this one: all, and by this agent. */
function byAlike(
  n: number,
  rows: readonly FeatureRow[],
  agent: string | undefined,
  found: (all: Map<string, number>, ofAgent: Map<string, number>) => void,
): void {
  const uses = new Map<number, { reply: string; agent: string; alike: number }>();
  let length = 0;
  for (const row of rows) {
    const weight = weightOf(row, n);
    length += weight * weight;
    for (const [use, reply, by, share] of row.recent) {
      const known = uses.get(use);
      if (known === undefined) uses.set(use, { reply, agent: by, alike: weight * share });
      else known.alike += weight * share;
    }
  }
  const all = new Map<string, number>();
  const ofAgent = new Map<string, number>();
  const norm = Math.sqrt(length) || 1;
  const nearest = [...uses.values()].toSorted((a, b) => b.alike - a.alike);
  for (const [place, { reply, agent: by, alike }] of nearest.entries()) {
    const likeness = alike / norm;
    if (place < ALIKE_MOST) all.set(reply, (all.get(reply) ?? 0) + likeness ** 1.5);
    if (by === agent) ofAgent.set(reply, (ofAgent.get(reply) ?? 0) + likeness);
  }
  found(all, ofAgent);
}

/** How much a feature tells in saying that two questions are alike; how a text looks tells nothing there. */
export function weightOf({ key, n: seen }: FeatureRow, n: number): number {
  return key.includes("=") ? 0 : Math.max(0, Math.log((n + 1) / (seen + 0.5)));
}

function share(library: RankedLibrary, feature: string, shared: Float64Array): void {
  const word = library.placeOf.get(`w:${feature}`);
  if (word === undefined) return;
  for (const reply of library.havers[word]!)
    shared[reply]! += library.rarity[word]! / Math.sqrt(library.told[reply]!);
}
