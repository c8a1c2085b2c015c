import { unit } from "../vectors.ts";
import { EMBEDDING, HIDDEN, type Encoder, type Layer } from "./file.ts";
import { add, attended, meanOf, normed, rectified, through } from "./layers.ts";
import { piecesOf } from "./pieces.ts";

/** Where an encoder places a text. */
export interface Meaning {
  /** The making of the encoder. */
  readonly made: number;
  /** Of length 1. */
  readonly direction: Float64Array;
}

/** A post of 280 characters has some 65 pieces; what a longer text is about stands at its beginning. */
const MOST_PIECES = 80;
const MOST_CHARACTERS = 600;
const HEADS = 4;

/** Where a text points by what it means, without handles and links; undefined where it says nothing. */
export function meaningOf(encoder: Encoder, text: string): Meaning | undefined {
  const said = text.slice(0, MOST_CHARACTERS).replaceAll(/https?:\/\/\S+|\S+@\S+|@\w+/giu, " ");
  const pieces = piecesOf(encoder.pieces, said).slice(0, MOST_PIECES);
  if (!/\p{L}/u.test(said)) return undefined;
  return { made: encoder.made, direction: unit(Float64Array.from(placed(encoder, pieces))) };
}

/** The Universal Sentence Encoder lite: a transformer of two layers, its mean, and one layer more. */
function placed(encoder: Encoder, pieces: readonly number[]): Float32Array {
  const begin = embedded(encoder, pieces);
  const [first, second] = encoder.layers;
  const taken = add(through(encoder.widen, begin), looked(first, begin, EMBEDDING));
  const met = add(taken, through(first.outer, made(first, taken)));
  const again = add(met, looked(second, met, HIDDEN));
  // The map is linear, so the mean may be taken before it: once, not for each piece.
  const inner = meanOf(made(second, again), second.outer.width);
  const mean = add(meanOf(again, HIDDEN), through(second.outer, inner));
  const last = through(encoder.last, mean).map(Math.tanh);
  return through(encoder.axes, Float32Array.from(unit(Float64Array.from(last))));
}

/** What each piece takes from all others. */
function looked({ before, ask, answer }: Layer, of: Float32Array, width: number): Float32Array {
  return through(answer, attended(through(ask, normed(before, of)), width, HEADS));
}

function made({ between, inner }: Layer, of: Float32Array): Float32Array {
  return rectified(through(inner, normed(between, of)));
}

/** The longest and the shortest wave that tell where in the text a piece stands, as Tensor2Tensor has them. */
const SLOWEST = 10_000;

/** Twice what is known of each piece, as this network was taught, and where it stands. */
function embedded({ embedding, worth }: Encoder, pieces: readonly number[]): Float32Array {
  const into = new Float32Array(pieces.length * EMBEDDING);
  const waves = EMBEDDING / 2;
  for (const [place, piece] of pieces.entries()) {
    const to = place * EMBEDDING;
    for (let at = 0; at < EMBEDDING; at += 1)
      into[to + at] = 2 * worth[piece]! * embedding[piece * EMBEDDING + at]!;
    for (let wave = 0; wave < waves; wave += 1) {
      const turn = place * SLOWEST ** (-wave / (waves - 1));
      into[to + wave]! += Math.sin(turn);
      into[to + waves + wave]! += Math.cos(turn);
    }
  }
  return into;
}
