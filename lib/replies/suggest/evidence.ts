import { alikeUses, byAlike } from "./alike.ts";
import { byMeaning } from "./by-meaning.ts";
import type { RankedLibrary } from "./library.ts";
import { KINDS, type Kind } from "./mixture.ts";
import { agentRow, countsOf, featureRow, mainRow, type Model } from "./model.ts";
import { mannerRows, pulled } from "./pull.ts";
import { fitsOf } from "./says.ts";
import type { FeatureRow, Question } from "./types.ts";

/** By kind of evidence: how much it speaks for each reply of the library. 0 says nothing. */
export type Evidence = Readonly<Record<Kind, Float64Array>>;

/** The more a count is, the more it tells; below these it is hardly more than what is used often anyway. */
const DOUBT = { lately: 2, habit: 1, goesWith: 4, alikeMine: 0.3 };
/** A cosine tells in steps of a tenth what the other kinds tell in steps of a half. */
const FITS = 4;
const HOUR = 3_600_000;
/** What faded in this many hours tells nothing of the shift that is on. */
const SHIFT = 6;

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
  const counts = countsOf(model, library);
  const shares = counts.replies.map((n) => (n + 0.5) / (main.n + 0.5 * size));
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
      if (at !== undefined) into[at] = Math.log(1 + n / (doubt * than[at]!));
    }
  };
  lift(of.lately, lately, DOUBT.lately);

  const own = agentRow(model, question.agent);
  if (own !== undefined) lift(of.habit, own.used, DOUBT.habit);
  byWords(main.n, library, rows, counts.words, of.goesWith);
  of.pull.set(pulled(library, rows, mannerRows(model, question, features)));
  const { all, ofAgent } = alikeUses(main.n, rows, question.agent);
  of.alike.set(byAlike(library, all, counts.replies));
  if (own !== undefined) {
    const sure = own.n + DOUBT.habit;
    const mine = shares.map((share) => (DOUBT.habit * share) / sure);
    for (const [reply, n] of own.used) {
      const at = library.at.get(reply);
      if (at !== undefined) mine[at]! += n / sure;
    }
    lift(of.alikeMine, ofAgent, DOUBT.alikeMine, mine);
  }
  for (const feature of features.keys()) share(library, feature, of.shared);
  if (question.meaning) {
    of.meaning.set(byMeaning(model, library, question.meaning));
    of.fits.set(fitsOf(library, question.meaning).map((fit) => FITS * fit));
  }
  return of;
}

/** What the question's features go with, over the features of replies: so a reply nobody used yet has a say. */
function byWords(
  n: number,
  library: RankedLibrary,
  rows: readonly FeatureRow[],
  counts: Float64Array,
  goesWith: Float64Array,
): void {
  if (rows.length === 0) return;
  const size = library.wordKeys.length;
  const met = new Float64Array(size);
  const part = 1 / Math.sqrt(rows.length);
  for (const row of rows) {
    const expected = DOUBT.goesWith * (row.n / n);
    for (const [key, times] of row.met) {
      const word = library.placeOf.get(key);
      if (word !== undefined && word < size) met[word]! += Math.log(1 + times / expected);
    }
  }
  for (let word = 0; word < size; word += 1)
    met[word]! -= rows.length * Math.log(1 + counts[word]! / DOUBT.goesWith);
  for (let reply = 0; reply < library.words.length; reply += 1) {
    let goes = 0;
    for (const word of library.words[reply]!) goes += library.rarity[word]! * met[word]!;
    goesWith[reply] = (goes * part) / (library.told[reply]! || 1);
  }
}

function share(library: RankedLibrary, feature: string, shared: Float64Array): void {
  const word = library.placeOf.get(`w:${feature}`);
  if (word === undefined) return;
  for (const reply of library.havers[word]!)
    shared[reply]! += library.rarity[word]! / Math.sqrt(library.told[reply]!);
}
