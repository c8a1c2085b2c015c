import type { Linear, Norm } from "./layers.ts";
import { piecesFrom, type Pieces } from "./pieces.ts";

/** One of the network's two layers: what it takes from the other pieces, and what it makes of that. */
export interface Layer {
  readonly before: Norm;
  readonly ask: Linear;
  readonly answer: Linear;
  readonly between: Norm;
  readonly inner: Linear;
  readonly outer: Linear;
}

/** Places a text by what it means: a network as its file gives it. */
export interface Encoder {
  /** Which making of the file it is: directions of two makings have nothing to do with each other. */
  readonly made: number;
  readonly pieces: Pieces;
  /** By piece: bytes, and what one of them is worth. */
  readonly embedding: Int8Array;
  readonly worth: Float32Array;
  /** Brings what goes by the first layer to the width of the second. */
  readonly widen: Linear;
  readonly layers: readonly [Layer, Layer];
  readonly last: Linear;
  /** From the network's own directions to the fewer in which texts differ most. */
  readonly axes: Linear;
}

/** A file of the encoder that cannot be read. */
export class EncoderError extends Error {
  override readonly name = "EncoderError";
}

/** The Universal Sentence Encoder lite's widths, in numbers for a piece. */
export const EMBEDDING = 256;
export const HIDDEN = 512;
const INNER = 1_536;

/**
 * Reads `public/encoder.bin`: a line of JSON (`made`, `dims`, `pieces`), a piece a line, spaces up to a
 * multiple of four bytes, and then numbers in the order in which `Encoder` names them: of four bytes, lowest
 * first, what bytes are worth and what is added, then the bytes.
 *
 * @throws {EncoderError} when the file is none, or is cut off
 */
export function readEncoder(file: Uint8Array): Encoder {
  const { made, dims, pieces: count, from } = headOf(file);
  const bytes = file.subarray(from.numbers);
  let at = 0;
  const take = (length: number): Uint8Array => {
    if (at + length > bytes.length)
      throw new EncoderError(`The encoder is cut off: it has ${file.length} bytes.`);
    at += length;
    return bytes.subarray(at - length, at);
  };
  const numbers = (length: number): Float32Array => {
    // A copy, since where the file begins in memory may be no multiple of four.
    return new Float32Array(new Uint8Array(take(4 * length)).buffer);
  };
  const small = (length: number): Int8Array => {
    const of = take(length);
    return new Int8Array(of.buffer, of.byteOffset, length);
  };
  const linear = (width: number, outputs: number): Linear => ({
    width,
    scale: numbers(outputs),
    bias: numbers(outputs),
    weights: small(width * outputs),
  });
  const norm = (width: number): Norm => ({ scale: numbers(width), bias: numbers(width) });
  const layer = (width: number): Layer => ({
    before: norm(width),
    ask: linear(width, 3 * width),
    answer: linear(width, HIDDEN),
    between: norm(HIDDEN),
    inner: linear(HIDDEN, INNER),
    outer: linear(INNER, HIDDEN),
  });
  const encoder: Encoder = {
    made,
    pieces: piecesFrom(from.pieces, numbers(count)),
    worth: numbers(count),
    embedding: small(count * EMBEDDING),
    widen: linear(EMBEDDING, HIDDEN),
    layers: [layer(EMBEDDING), layer(HIDDEN)],
    last: linear(HIDDEN, HIDDEN),
    axes: linear(HIDDEN, dims),
  };
  if (at !== bytes.length)
    throw new EncoderError(`The encoder has ${bytes.length - at} bytes more than it should.`);
  return encoder;
}

function headOf(file: Uint8Array) {
  let at = 0;
  const text = new TextDecoder();
  const line = (): string => {
    const end = file.indexOf(10, at);
    if (end < 0) throw new EncoderError("The encoder is cut off in its pieces.");
    const of = text.decode(file.subarray(at, end));
    at = end + 1;
    return of;
  };
  const { made, dims, pieces: count } = told(line());
  const pieces: string[] = [];
  while (pieces.length < count) pieces.push(line());
  return { made, dims, pieces: count, from: { pieces, numbers: Math.ceil(at / 4) * 4 } };
}

function told(text: string): Record<"made" | "dims" | "pieces", number> {
  try {
    const { made, dims, pieces } = JSON.parse(text) as Record<string, unknown>;
    if ([made, dims, pieces].every((value) => Number.isInteger(value) && Number(value) > 0))
      return { made: Number(made), dims: Number(dims), pieces: Number(pieces) };
  } catch {
    // Told below.
  }
  throw new EncoderError("The encoder does not begin with what it holds.");
}
