// A room of its own: twitter-text weighs 59 kB, only the panel and the picker count, and the page layer
// must not reach it by way of the text room.
// The CommonJS build is the one that Node and Vite both resolve to the same function.
import parseTweet from "twitter-text/dist/parseTweet.js";
import type { PostLength } from "./types.ts";

/** The most weight X takes from an account without long posts: twitter-text's configuration v3. */
export const POST_MAX = 280;

/**
 * twitter-text takes four times as long for twice the text, so longer ones are counted in pieces: weights
 * add up over white space, which no link and no emoji holds.
 */
const PIECE = 250;

/**
 * Letters that weigh one, and no dot that a link could have: most texts, counted without twitter-text.
 * Without © and ®, which are emoji too.
 */
const PLAIN =
  /^(?:[\t\n\x20-\x2d\x2f-\x7e\u00a1-\u00a8\u00aa-\u00ad\u00af-\u10ff\u2010-\u201f]|\.(?![^\s.]))*$/;

/**
 * Counts a public text as X does: https://docs.x.com/fundamentals/counting-characters.
 * Mentions that X adds in front of a reply by itself don't count and must not be in `text`.
 * A run of more than 2,000 characters without white space is cut, so there it may be off by a link.
 */
export function postLength(text: string): PostLength {
  if (PLAIN.test(text)) {
    const length = text.normalize("NFC").length;
    return { weighted: length, max: POST_MAX, valid: text.trim() !== "" && length <= POST_MAX };
  }
  // Weights add up over white space, which no link and no emoji holds: only words that need it are counted dearly.
  let dear = "";
  let weighted = 0;
  for (const { 0: word, index } of text.matchAll(/\s+|\S+/gu)) {
    if (PLAIN.test(word)) weighted += word.normalize("NFC").length;
    else if (index === 0) dear = word;
    else {
      // Where a word begins, twitter-text sees more of a link than where the text does.
      dear += `\n${word}`;
      weighted -= 1;
    }
  }
  let valid = text.trim() !== "";
  for (const piece of pieces(dear)) {
    const counted = parseTweet(piece);
    weighted += counted.weightedLength;
    valid &&= counted.valid || piece.trim() === "";
  }
  return { weighted, max: POST_MAX, valid: valid && weighted <= POST_MAX };
}

function pieces(text: string): string[] {
  if (text.length <= PIECE) return [text];
  return text.match(/[^]{1,250}(?=\s|$)|\S{1,2000}|\s+/gu) ?? [];
}
