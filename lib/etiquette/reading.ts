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

interface Part extends Read, Span {
  readonly words: string;
}

/** What was found in pieces of texts that were read before. */
export class Memo extends Map<string, Read> {
  /** The text that was read last: most of the next one is the same. */
  last: { readonly text: string; readonly pieces: readonly Part[] } | undefined;
}

/** A text, read piece by piece: what was found in a piece once is not looked for again. */
export interface Reading {
  readonly text: string;
  /** @param name of the finder; one name always finds the same. */
  readonly find: (name: string, finder: Finder) => readonly Hit[];
  /** The sum of a figure over all pieces. */
  readonly sum: (name: string, figure: (piece: Piece) => number) => number;
}

export const newMemo = (): Memo => new Memo();

/** Pieces that a memo keeps: those of a private message as long as X takes it, before and after a fix. */
const KEPT = 200;

/** @param memo keeps what is found */
export function read(text: string, memo?: Memo): Reading {
  const pieces = partsOf(text, memo);
  const look = (name: string, finder: Finder): readonly Hit[] => {
    let all: Hit[] | undefined;
    for (const { start, piece, found } of pieces) {
      let hits = found.get(name);
      if (hits === undefined) {
        hits = finder(piece);
        found.set(name, hits);
      }
      for (const hit of hits) (all ??= []).push(start === 0 ? hit : shifted(hit, start));
    }
    return all ?? NONE;
  };
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

const NONE: readonly never[] = [];

function partsOf(text: string, memo: Memo | undefined): readonly Part[] {
  const last = memo?.last;
  if (last?.text === text) return last.pieces;
  const pieces = piecesOf(text, last).map(({ start, end, same }): Part => {
    const before = same === undefined ? undefined : last?.pieces[same];
    if (before?.start === start) return before;
    const words = before?.words ?? text.slice(start, end);
    const { piece, found } = before ?? remembered(words, memo);
    return { start, end, words, piece, found };
  });
  if (memo) memo.last = { text, pieces };
  return pieces;
}

/** What was not read for long is forgotten. */
function remembered(words: string, memo: Memo | undefined): Read {
  const read = memo?.get(words) ?? { piece: new Piece(words), found: new Map() };
  memo?.delete(words);
  memo?.set(words, read);
  for (const other of memo?.keys() ?? NONE) {
    if ((memo?.size ?? 0) <= KEPT) break;
    memo?.delete(other);
  }
  return read;
}

function shifted(hit: Hit, by: number): Hit {
  const move = <T extends Span>(span: T): T => ({
    ...span,
    start: span.start + by,
    end: span.end + by,
  });
  return { ...hit, spans: hit.spans.map(move), ...(hit.edits && { edits: hit.edits.map(move) }) };
}
