import type { Hit } from "../reading.ts";
import { hitsOf } from "../words/hits.ts";
import { lexicon, type WordGroup } from "../words/lexicon.ts";
import type { Piece } from "../words/piece.ts";
import { english, JAPANESE, others } from "./words.ts";

const LANGUAGES = [english, ...others];

/** Of each language: what is enough by itself, then each kind of hint. */
const selling = lexicon(
  LANGUAGES.flatMap(({ alone, hints }): WordGroup[] => [
    { words: alone, after: "" },
    ...hints.map((hint) => ({ words: [hint], after: "(?![\\p{L}_])" })),
  ]),
);

/** Which group of the lexicon begins which language. */
const BEGINNINGS = [0];
for (const { hints } of LANGUAGES) BEGINNINGS.push((BEGINNINGS.at(-1) ?? 0) + 1 + hints.length);

/** So many different hints make selling. */
const ENOUGH = 3;

/**
 * Where a text sells: its offers, its calls to buy, to follow or to look at wares. One thing that is said
 * only when selling is enough; of what is also said otherwise, several must come together.
 * @param languages those that are looked at; none: all
 */
export function sellingIn(piece: Piece, languages: readonly string[] = []): Hit[] {
  const has = (code: string) => languages.length === 0 || languages.includes(code);
  const all = selling(piece);
  const found =
    all.length === 0
      ? []
      : LANGUAGES.flatMap(({ code }, at) => (has(code) ? inOneLanguage(all, at) : []));
  if (piece.isJapanese && has("ja")) found.push(...inJapanese(piece.text));
  return found.toSorted((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

function inOneLanguage(all: ReturnType<typeof selling>, at: number): Hit[] {
  const first = BEGINNINGS[at] ?? 0;
  const sure = all.filter(({ group }) => group === first);
  if (sure.length > 0) return hitsOf(sure, "sells");
  const end = BEGINNINGS[at + 1] ?? 0;
  const hinted = all.filter(
    ({ group }, i) =>
      group > first && group < end && all.findIndex((other) => other.group === group) === i,
  );
  return hinted.length >= ENOUGH ? hitsOf(hinted, "sells") : [];
}

function inJapanese(text: string): Hit[] {
  const sure = [...text.matchAll(JAPANESE.alone)];
  const hinted = sure.length > 0 ? sure : [...text.matchAll(JAPANESE.hints)];
  const kinds = new Set(hinted.map(([words]) => words));
  if (sure.length === 0 && kinds.size < ENOUGH) return [];
  return hitsOf(
    hinted.map(({ 0: match, index }) => ({ start: index, end: index + match.length })),
    "sells",
  );
}
