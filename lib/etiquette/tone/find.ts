import type { Finder } from "../reading.ts";
import { hitsOf } from "../words/hits.ts";
import { lexicon } from "../words/lexicon.ts";

/**
 * Finds words, of any of these lists, that are neither quoted nor part of a link or a handle.
 * @param japanese where words stand without spaces between them
 */
export function wordsFinder(words: readonly string[], japanese?: RegExp): Finder {
  const find = lexicon([{ words }]);
  return (piece) => {
    const isThere = find(piece).length > 0;
    const isJapanese = japanese !== undefined && piece.isJapanese;
    if (!isThere && !isJapanese) return [];
    const spans = [...(isThere ? find(piece.own) : [])];
    if (isJapanese) {
      for (const { 0: match, index } of piece.own.text.matchAll(japanese)) {
        spans.push({ group: 0, start: index, end: index + match.length });
      }
    }
    return hitsOf(spans);
  };
}
