import type { Finder } from "../reading.ts";
import { hitsOf } from "../words/hits.ts";
import { lexicon } from "../words/lexicon.ts";

/**
 * Finds words, of any of these lists, that are neither quoted nor part of a link or a handle.
 * @param unspaced of scripts that put no spaces between words
 */
export function wordsFinder(words: readonly string[], unspaced?: RegExp): Finder {
  const find = lexicon([{ words }]);
  return (piece) => {
    const isThere = find(piece).length > 0;
    const isOther = unspaced !== undefined && piece.isUnspaced;
    if (!isThere && !isOther) return [];
    const spans = [...(isThere ? find(piece.own) : [])];
    if (isOther) {
      for (const { 0: match, index } of piece.own.text.matchAll(unspaced)) {
        spans.push({ group: 0, start: index, end: index + match.length });
      }
    }
    return hitsOf(spans);
  };
}

/** Words by language, as parts of regular expressions. */
interface ToneWords {
  readonly en: readonly string[];
  readonly es: string;
  readonly pt: string;
  readonly fr: string;
  readonly de: string;
  readonly ja: RegExp;
}

/** Finds words of these languages; of none: of all. */
export type FinderByLanguage = (languages: readonly string[]) => Finder;

/** As `wordsFinder`, of some languages only where a person has named them. */
export function toneFinder({ en, ja, ...others }: ToneWords): FinderByLanguage {
  const all = wordsFinder([...en, ...Object.values(others)], ja);
  const made = new Map<string, Finder>();
  return (languages) => {
    if (languages.length === 0) return all;
    const key = languages.join(" ");
    const has = (language: string) => languages.includes(language);
    const words = Object.entries(others).flatMap(([code, list]) => (has(code) ? [list] : []));
    const finder =
      made.get(key) ??
      // A list of nothing would find nothing everywhere.
      wordsFinder([...(has("en") ? en : []), ...words, "(?!)"], has("ja") ? ja : undefined);
    made.set(key, finder);
    return finder;
  };
}
