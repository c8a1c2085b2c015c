import type { Question } from "./types.ts";
import { unit } from "./vectors.ts";
import { wordsOf } from "./words.ts";

/** Where words stand to each other: words that are used alike point the same way. */
export interface Meanings {
  /** Which making of the table it is: directions of two makings have nothing to do with each other. */
  readonly made: number;
  readonly dims: number;
  /** By folded word: its place in `vectors`, counted in words. */
  readonly at: ReadonlyMap<string, number>;
  readonly vectors: Int8Array;
}

/** A table of meanings that cannot be read. */
export class MeaningsError extends Error {
  override readonly name = "MeaningsError";
}

/**
 * Reads `public/meanings.bin`: a line of JSON (`made`, `dims`, `words`), a folded word a line, and then for
 * each word `dims` signed bytes.
 *
 * @throws {MeaningsError} when the file is none, or is cut off
 */
export function readMeanings(file: Uint8Array): Meanings {
  const lines: string[] = [];
  let from = 0;
  const line = (): string => {
    const end = file.indexOf(10, from);
    if (end < 0) throw new MeaningsError("The table of meanings is cut off in its words.");
    const text = new TextDecoder().decode(file.subarray(from, end));
    from = end + 1;
    return text;
  };
  const { made, dims, words } = headOf(line());
  while (lines.length < words) lines.push(line());
  if (file.length - from !== words * dims)
    throw new MeaningsError(`The table of meanings should have ${words * dims} bytes of vectors.`);
  return {
    made,
    dims,
    at: new Map(lines.map((word, at) => [word, at])),
    vectors: new Int8Array(file.buffer, file.byteOffset + from, words * dims),
  };
}

function headOf(text: string): { made: number; dims: number; words: number } {
  try {
    const { made, dims, words } = JSON.parse(text) as Record<string, unknown>;
    if ([made, dims, words].every((value) => Number.isInteger(value) && Number(value) > 0))
      return { made: Number(made), dims: Number(dims), words: Number(words) };
  } catch {
    // Told below.
  }
  throw new MeaningsError("The table of meanings does not begin with what it holds.");
}

/** Where a text points, of length 1; undefined where no word of it is known. */
export function meaningOf(
  { at, vectors, dims }: Meanings,
  { text }: Pick<Question, "text">,
): Float64Array | undefined {
  const sum = new Float64Array(dims);
  for (const { word } of wordsOf(text)) {
    const place = at.get(word);
    if (place === undefined) continue;
    for (let d = 0; d < dims; d += 1) sum[d]! += vectors[place * dims + d]!;
  }
  return sum.some((value) => value !== 0) ? unit(sum) : undefined;
}
