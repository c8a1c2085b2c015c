import type { Span } from "../text/index.ts";

/** A text that is no longer is one piece. */
const WHOLE = 500;
/** Characters that a piece of a longer one has at least and at most, where the text lets it be cut there. */
const LEAST = 120;
const MOST = 500;
/** Behind a sentence, or a line that announces nothing. */
const END = /[.!?]["'”’)]*\s+|[。！？]+|(?<![:：\s])\s*\n\s*/g;
const SPACE = /\s+/g;

/** A text that was cut before, with its pieces in order. */
export interface Cut {
  readonly text: string;
  readonly pieces: readonly (Span & { readonly words: string })[];
}

/** A piece of a text; `same`: which piece of the text before reads the same. */
export interface CutPiece extends Span {
  readonly same?: number;
}

/**
 * Cuts a text where sentences end, so that one more key changes one piece and those before and behind it
 * stay what they were. Texts as long as a post are one piece.
 * @param before another text: where both are the same, its cuts are taken and not looked for.
 */
export function piecesOf(text: string, before?: Cut): CutPiece[] {
  const pieces: CutPiece[] = before ? sameAtStart(text, before) : [];
  const behind = before ? sameAtEnd(text, before) : NONE;
  let start = pieces.at(-1)?.end ?? 0;
  while (text.length - start > (start === 0 ? WHOLE : MOST)) {
    const same = start === 0 ? undefined : behind.get(start);
    if (same !== undefined && before) {
      const by = text.length - before.text.length;
      before.pieces.slice(same).forEach((piece, at) => {
        pieces.push({ start: piece.start + by, end: piece.end + by, same: same + at });
      });
      return pieces;
    }
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

const NONE: ReadonlyMap<number, number> = new Map();

/** The pieces in front of all that differs: where one ends is told by the letters up to twice the most behind its start. */
function sameAtStart(text: string, { pieces }: Cut): CutPiece[] {
  let same = 0;
  for (const { start, end, words } of pieces) {
    if (text.slice(start, end) !== words) break;
    same = end;
  }
  const kept: CutPiece[] = [];
  for (const { start, end } of pieces) {
    if (start + 2 * MOST > same) break;
    kept.push({ start, end, same: kept.length });
  }
  return kept;
}

/** Where the pieces behind all that differs begin in this text, and which they are. */
function sameAtEnd(text: string, before: Cut): ReadonlyMap<number, number> {
  const by = text.length - before.text.length;
  const found = new Map<number, number>();
  for (let at = before.pieces.length - 1; at > 0; at -= 1) {
    const { start = 0, end = 0, words } = before.pieces[at] ?? {};
    if (start + by < 0 || text.slice(start + by, end + by) !== words) break;
    found.set(start + by, at);
  }
  return found;
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
