import { links } from "../../text/index.ts";
import type { Finder, Hit } from "../reading.ts";

/** What somebody else said is not what we say; names are names. */
const QUOTED =
  /"[^"\n]{1,120}"|“[^”\n]{1,120}”|„[^“”\n]{1,120}[“”]|«[^»\n]{1,120}»|‘[^’\n]{1,120}’(?!\p{L})|「[^」\n]{1,120}」|[@#][\p{L}\p{N}_]+/gu;

const whole = (words: readonly string[]) =>
  new RegExp(`(?<![\\p{L}\\p{N}_@#])(?:${words.join("|")})(?![\\p{L}\\p{N}_])`, "giu");

/** Finds words, of any of these lists, that are neither quoted nor part of a link or a handle. */
export function wordsFinder(words: readonly string[], bare?: RegExp): Finder {
  const patterns = [whole(words), ...(bare ? [bare] : [])];
  return (piece) => {
    if (!patterns.some((pattern) => piece.search(pattern) >= 0)) return [];
    const said = ownWords(piece);
    return patterns.flatMap((pattern): Hit[] =>
      [...said.matchAll(pattern)].map(({ 0: match, index }) => ({
        spans: [{ start: index, end: index + match.length }],
      })),
    );
  };
}

/** The text with links, names and what it quotes blanked out, all else in its place. */
function ownWords(text: string): string {
  let result = text.replace(QUOTED, (quoted) => " ".repeat(quoted.length));
  for (const { start, end } of links(text)) {
    result = result.slice(0, start) + " ".repeat(end - start) + result.slice(end);
  }
  return result;
}
