import type { SentText } from "../types.ts";

/** Shares of three-letter pieces from which on two texts read the same to whoever gets both. Our own choice. */
const SAME = 0.75;
/** Shorter ones ("Thank you!") are the same by nature. */
const LEAST = 24;

const known = new WeakMap<SentText, ReadonlySet<string>>();

/** Whether a text reads as one that was sent, a name or a number apart. */
export function readsAs(pieces: ReadonlySet<string>, sent: SentText): boolean {
  const theirs = known.get(sent) ?? piecesOf(sent.text);
  known.set(sent, theirs);
  if (pieces.size < LEAST || theirs.size < LEAST) return false;
  if (Math.min(pieces.size, theirs.size) < SAME * Math.max(pieces.size, theirs.size)) return false;
  let shared = 0;
  for (const piece of pieces) if (theirs.has(piece)) shared += 1;
  return shared >= SAME * (pieces.size + theirs.size - shared);
}

/** All runs of three letters, without links, mentions and capitals. */
export function piecesOf(text: string): ReadonlySet<string> {
  const words = text
    .toLowerCase()
    .replace(/https?:\/\/\S+|@\w+/g, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  const pieces = new Set<string>();
  for (let i = 0; i + 3 <= words.length; i += 1) pieces.add(words.slice(i, i + 3));
  return pieces;
}
