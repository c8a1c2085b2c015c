import type { Span } from "../text/index.ts";
import { piecesOf } from "./pieces.ts";
import type { Edit } from "./spans.ts";
import type { Level } from "./types.ts";
import { Piece } from "./words/piece.ts";

/** What a rule found in a piece of a text. */
export interface Hit {
  readonly spans: readonly Span[];
  /** What puts it right. */
  readonly edits?: readonly Edit[];
  /** Which of the things that the rule looks for. */
  readonly kind?: string;
  readonly level?: Level;
}

export type Finder = (piece: Piece) => readonly Hit[];

interface Read {
  readonly piece: Piece;
  /** By the name of who looked. */
  readonly found: Map<string, readonly Hit[]>;
}

/** What was found in pieces of texts that were read before. */
export type Memo = Map<string, Read>;

/** A text, read piece by piece: what was found in a piece once is not looked for again. */
export interface Reading {
  readonly text: string;
  /** @param name of the finder; one name always finds the same. */
  readonly find: (name: string, finder: Finder) => readonly Hit[];
  /** The sum of a figure over all pieces. */
  readonly sum: (name: string, figure: (piece: Piece) => number) => number;
}

export const newMemo = (): Memo => new Map();

/** Pieces that a memo keeps: those of a private message as long as X takes it, before and after a fix. */
const KEPT = 200;

/** @param memo keeps what is found; what was not read for long is forgotten. */
export function read(text: string, memo?: Memo): Reading {
  const pieces = piecesOf(text).map(({ start, end }) => {
    const words = text.slice(start, end);
    const { piece, found } = memo?.get(words) ?? { piece: new Piece(words), found: new Map() };
    return { start, words, piece, found };
  });
  if (memo) {
    for (const { words, piece, found } of pieces) {
      memo.delete(words);
      memo.set(words, { piece, found });
    }
    for (const words of memo.keys()) {
      if (memo.size <= KEPT) break;
      memo.delete(words);
    }
  }
  const look = (name: string, finder: Finder) =>
    pieces.flatMap(({ start, piece, found }) => {
      const before: readonly Hit[] | undefined = found.get(name);
      const hits: readonly Hit[] = before ?? finder(piece);
      if (!before) found.set(name, hits);
      return start === 0 ? hits : hits.map((hit) => shifted(hit, start));
    });
  return {
    text,
    find: look,
    sum: (name, figure) =>
      look(name, (piece) => [{ spans: [{ start: 0, end: figure(piece) }] }]).reduce(
        (sum, { spans }) => sum + ((spans[0]?.end ?? 0) - (spans[0]?.start ?? 0)),
        0,
      ),
  };
}

function shifted(hit: Hit, by: number): Hit {
  const move = <T extends Span>(span: T): T => ({
    ...span,
    start: span.start + by,
    end: span.end + by,
  });
  return { ...hit, spans: hit.spans.map(move), ...(hit.edits && { edits: hit.edits.map(move) }) };
}
