import type { Span } from "../text/index.ts";

/** A text that is no longer is one piece. */
const WHOLE = 500;
/** Characters that a piece of a longer one has at least and at most, where the text lets it be cut there. */
const LEAST = 120;
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
  while (text.length - start > (start === 0 ? WHOLE : MOST)) {
    const end =
      ownCut(text, start + LEAST, start + MOST) ??
      cut(SPACE, text, start + MOST, start + 2 * MOST) ??
      start + 2 * MOST;
    pieces.push({ start, end: Math.min(end, text.length) });
    start = end;
  }
  if (start < text.length || pieces.length === 0) pieces.push({ start, end: text.length });
  return pieces;
}

/**
 * The first sentence's end that the words in front of it choose. So a change moves the ends of its own piece,
 * and a piece or two further on they are again where they were.
 */
function ownCut(text: string, from: number, most: number): number | undefined {
  let first: number | undefined;
  let at: number | undefined = from;
  while ((at = cut(END, text, at, most)) !== undefined) {
    first ??= at;
    if (isChosen(text, at)) return at;
  }
  return first;
}

/** Every second one or so. */
function isChosen(text: string, end: number): boolean {
  let sum = 0;
  for (let i = Math.max(0, end - 12); i < end; i += 1)
    sum = (sum * 31 + text.charCodeAt(i)) % 65_521;
  return sum % 2 === 0;
}

/** Where the next such place ends, if it begins before `most`. */
function cut(at: RegExp, text: string, from: number, most: number): number | undefined {
  at.lastIndex = from;
  // Looked for in what may be taken, so that a text without such places is not read over and over.
  const match = at.exec(text.length > most ? text.slice(0, most) : text);
  return match ? match.index + match[0].length : undefined;
}
