import { POST_MAX } from "./post-length.ts";

/** One address by itself, with nothing about it that could be a second one. */
const LINK = /^https?:\/\/[a-z\d]+\.[a-z]+(?:\/[\w/?=&%-]*)?$/i;
/** What any address weighs. */
const WEIGHT = 23;

/**
 * Whether a text surely fits into a post: told without twitter-text, which takes longer than all else that
 * is done at a key. False says nothing.
 */
export function surelyFits(text: string): boolean {
  // The heaviest letter weighs two.
  if (text.length > POST_MAX || text.trim() === "") return false;
  let most = 0;
  for (const run of text.split(" ")) {
    most += 1 + atMost(run);
    if (most - 1 > POST_MAX) return false;
  }
  return true;
}

function atMost(run: string): number {
  let weight = 0;
  let dots = 0;
  for (let i = 0; i < run.length; i += 1) {
    const code = run.charCodeAt(i);
    weight += weightOf(code);
    if (code === 0x2e && i + 1 < run.length) dots += 1;
  }
  if (dots === 0) return weight;
  return LINK.test(run) ? Math.max(weight, WEIGHT) : weight + dots * WEIGHT;
}

/** As twitter-text's configuration v3 has it, or more: other letters may fall apart into several (NFC). */
function weightOf(code: number): number {
  if (code === 0xa9 || code === 0xae) return 2;
  if (code < 0x250 || (code >= 0x2010 && code <= 0x201f)) return 1;
  return (code >= 0x3000 && code < 0xa000) || (code >= 0xac00 && code < 0xd7a4) ? 2 : 4;
}
