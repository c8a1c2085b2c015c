import type { Span } from "../text/index.ts";

/** Characters that a piece has at least and at most, where the text lets it be cut there. */
const LEAST = 250;
const MOST = 500;
/** Behind a sentence, or a line that announces nothing. */
const END = /[.!?]["'”’)]*\s+|[。！？]+|(?<![:：\s])\s*\n\s*/g;
const SPACE = /\s+/g;

/**
 * Cuts a text where sentences end, so that one more key changes one piece and those before and behind it
 * stay what they were. Texts as long as a post are one piece.
 */
export function piecesOf(text: string): Span[] {
  const pieces: Span[] = [];
  let start = 0;
  while (text.length - start > MOST) {
    const end =
      cut(END, text, start + LEAST, start + MOST) ??
      cut(SPACE, text, start + MOST, start + 2 * MOST) ??
      start + 2 * MOST;
    pieces.push({ start, end: Math.min(end, text.length) });
    start = end;
  }
  if (start < text.length || pieces.length === 0) pieces.push({ start, end: text.length });
  return pieces;
}

/** Where the next such place ends, if it begins before `most`. */
function cut(at: RegExp, text: string, from: number, most: number): number | undefined {
  at.lastIndex = from;
  // Looked for in what may be taken, so that a text without such places is not read over and over.
  const match = at.exec(text.length > most ? text.slice(0, most) : text);
  return match ? match.index + match[0].length : undefined;
}
