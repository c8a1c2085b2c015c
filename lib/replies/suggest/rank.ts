import { isTelling } from "./concepts.ts";
import { evidenceFor, type Evidence } from "./evidence.ts";
import { featuresOf } from "./features.ts";
import type { RankedLibrary } from "./library.ts";
import { KINDS } from "./mixture.ts";
import { agentRow, countOf, featureRow, mainRow, type Model } from "./model.ts";
import { directionOf } from "./says.ts";
import type { Question } from "./types.ts";

export interface RankedReply {
  readonly id: string;
  readonly score: number;
  readonly why: Why;
}

/** Why a reply is offered: "used 6 times for 'parcel', 'late'". */
export interface Why {
  /** Uses in all, and by who answers now. */
  readonly used: number;
  readonly usedByAgent: number;
  /** Words of the question, as written there, for which it was used before; those that tell most first. */
  readonly words: readonly string[];
  /** Words of the question, as written there, that say what it is about and stand in the reply too. */
  readonly shared: readonly string[];
  /** The question comes near to what the reply itself says. */
  readonly fits: boolean;
}

/** The best replies, best first, with what `learn` wants to know when one of them is used. */
export interface Ranking {
  readonly best: readonly RankedReply[];
  readonly considered: Considered;
}

/** All that was weighed, and the places of the replies that stood to choice, best first. */
export interface Considered {
  readonly question: Question;
  readonly features: ReadonlyMap<string, string>;
  readonly evidence: Evidence;
  readonly choice: readonly number[];
}

/** Replies that stand to choice: those beyond are no likely use, and nothing is learned from them. */
const CHOICE = 64;
const WORDS_SHOWN = 3;
/** From so much evidence on, a reply is called fitting by what it says itself. */
const FITS_FROM = 1.2;

/**
 * Which canned replies fit what the customer wrote.
 *
 * The model must hold the rows that `keysFor(question)` names, as far as they are stored. Of equally good
 * ones, the library's order decides.
 *
 * @param among the replies that may be offered: of the right scope and language; missing: all
 * @param most how many are wanted
 */
export function rank(
  model: Model,
  library: RankedLibrary,
  question: Question,
  { among, most = 3 }: { readonly among?: (id: string) => boolean; readonly most?: number } = {},
): Ranking {
  const features = featuresOf(question);
  const evidence = evidenceFor(model, library, question, features);
  const { weights } = mainRow(model);
  const scores = new Float64Array(library.ids.length);
  for (const [kind, name] of KINDS.entries()) {
    const weight = weights[kind]!;
    const of = evidence[name];
    if (weight > 0)
      for (let reply = 0; reply < scores.length; reply += 1) scores[reply]! += weight * of[reply]!;
  }
  const choice = highest(scores, Math.max(CHOICE, most), (at) => among?.(library.ids[at]!) ?? true);
  const best = choice.slice(0, most).map((at) => ({
    id: library.ids[at]!,
    score: scores[at]!,
    why: {
      ...usedFor(model, library.ids[at]!, question, features),
      shared: sharedWith(library, at, features),
      fits:
        directionOf(library, at, question.meaning?.made) !== undefined &&
        evidence.fits[at]! >= FITS_FROM,
    },
  }));
  return { best, considered: { question, features, evidence, choice } };
}

/** The places of the highest scores, highest first. */
function highest(scores: Float64Array, most: number, may: (at: number) => boolean): number[] {
  const found: number[] = [];
  let least = -Infinity;
  for (let at = 0; at < scores.length; at += 1) {
    const score = scores[at]!;
    if ((found.length >= most && score <= least) || !may(at)) continue;
    let place = found.length;
    while (place > 0 && scores[found[place - 1]!]! < score) place -= 1;
    found.splice(place, 0, at);
    if (found.length > most) found.pop();
    least = scores[found.at(-1)!]!;
  }
  return found;
}

function sharedWith(
  { placeOf, words, rarity }: RankedLibrary,
  at: number,
  features: ReadonlyMap<string, string>,
): string[] {
  const shared = [...features].flatMap(([feature, shown]) => {
    const place = placeOf.get(`w:${feature}`);
    const isSaid = place !== undefined && isTelling(feature) && words[at]!.includes(place);
    return isSaid ? [{ shown, tells: rarity[place]! }] : [];
  });
  return firstShown(shared);
}

function firstShown(of: readonly { readonly shown: string; readonly tells: number }[]): string[] {
  return of
    .toSorted((a, b) => b.tells - a.tells)
    .slice(0, WORDS_SHOWN)
    .map(({ shown }) => shown);
}

function usedFor(
  model: Model,
  id: string,
  { agent }: Question,
  features: ReadonlyMap<string, string>,
): Omit<Why, "fits" | "shared"> {
  const { n } = mainRow(model);
  const words = [...features]
    .filter(([, shown]) => /[\p{L}\p{Extended_Pictographic}]/u.test(shown) && shown !== "§link")
    .flatMap(([feature, shown]) => {
      const row = featureRow(model, feature);
      const met = row?.met.get(`r:${id}`) ?? 0;
      const tells = row === undefined ? 0 : met * Math.log((n + 1) / (row.n + 0.5));
      return tells > 0 ? [{ shown, tells }] : [];
    });
  return {
    used: countOf(model, `r:${id}`),
    usedByAgent: agentRow(model, agent)?.used.get(id) ?? 0,
    words: firstShown(words),
  };
}
