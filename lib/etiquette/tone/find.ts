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
