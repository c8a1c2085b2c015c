// A room of its own: twitter-text weighs 59 kB, only the panel and the picker count, and the page layer
// must not reach it by way of the text room.
// The CommonJS build is the one that Node and Vite both resolve to the same function.
import parseTweet from "twitter-text/dist/parseTweet.js";
import type { PostLength } from "./types.ts";

/** The most weight X takes from an account without long posts: twitter-text's configuration v3. */
export const POST_MAX = 280;

/**
 * Counts a public text as X does: https://docs.x.com/fundamentals/counting-characters.
 * Mentions that X adds in front of a reply by itself don't count and must not be in `text`.
 */
export function postLength(text: string): PostLength {
  const { weightedLength, valid } = parseTweet(text);
  return { weighted: weightedLength, max: POST_MAX, valid };
}
