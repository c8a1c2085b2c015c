import { dot, unit } from "../../../../lib/replies/suggest/vectors.ts";

/** A text as the student sees it, and where the teacher puts it: a vector of length 1. */
export interface Lesson {
  readonly words: readonly string[];
  readonly place: Float64Array;
}

const ROUNDS = 4;
const AT_ONCE = 256;
const STEP = 0.006;
/** Adam's usual settings (Kingma and Ba, 2015). */
const ADAM = { mean: 0.9, square: 0.999, least: 1e-8 };

/**
 * A vector for each word, so that the sum over a text's words points where the teacher put the text: by the
 * cosine, with Adam, in always the same order.
 *
 * @param begin where each word begins, by its place in the list
 */
export function learnWords(
  lessons: readonly Lesson[],
  words: readonly string[],
  begin: readonly Float64Array[],
): Float64Array[] {
  const dims = begin[0]?.length ?? 0;
  const at = new Map(words.map((word, place) => [word, place]));
  const room = words.length * dims;
  const [vectors, mean, square, slope] = Array.from({ length: 4 }, () => new Float64Array(room));
  for (const [place, of] of begin.entries()) vectors!.set(of, place * dims);
  const known = lessons
    .map(({ words: of, place }) => ({ of: of.flatMap((word) => at.get(word) ?? []), place }))
    .filter(({ of }) => of.length > 0);
  const steps = ROUNDS * Math.ceil(known.length / AT_ONCE);
  let done = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let from = 0; from < known.length; from += AT_ONCE) {
      const touched = new Set<number>();
      // Every lesson's turn comes at another time in each round.
      for (let one = from; one < Math.min(from + AT_ONCE, known.length); one += 1) {
        const lesson = known[(one * 7_919 + round * 104_729) % known.length]!;
        addSlope(vectors!, slope!, lesson, dims);
        for (const word of lesson.of) touched.add(word);
      }
      done += 1;
      const size = STEP * (1 - done / (steps + 1));
      for (const word of touched)
        for (let d = word * dims; d < (word + 1) * dims; d += 1) {
          const by = slope![d]! / AT_ONCE;
          slope![d] = 0;
          mean![d] = ADAM.mean * mean![d]! + (1 - ADAM.mean) * by;
          square![d] = ADAM.square * square![d]! + (1 - ADAM.square) * by * by;
          vectors![d]! += (size * mean![d]!) / (Math.sqrt(square![d]!) + ADAM.least);
        }
    }
  }
  return words.map((_, place) => vectors!.slice(place * dims, (place + 1) * dims));
}

/** How the cosine between a text's sum and its place grows, for each word of the text. */
function addSlope(
  vectors: Float64Array,
  slope: Float64Array,
  { of, place }: { readonly of: readonly number[]; readonly place: Float64Array },
  dims: number,
): void {
  const sum = new Float64Array(dims);
  for (const word of of) for (let d = 0; d < dims; d += 1) sum[d]! += vectors[word * dims + d]!;
  const length = Math.hypot(...sum) || 1e-9;
  let cosine = 0;
  for (let d = 0; d < dims; d += 1) cosine += (sum[d]! / length) * place[d]!;
  for (const word of of)
    for (let d = 0; d < dims; d += 1)
      slope[word * dims + d]! += (place[d]! - (cosine * sum[d]!) / length) / length;
}

/** The `dims` directions in which vectors differ most, by turning to the covariance again and again. */
export function directions(
  of: readonly Float64Array[],
  mean: Float64Array,
  dims: number,
): Float64Array[] {
  const size = mean.length;
  const spread = new Float64Array(size * size);
  for (const one of of) {
    const from = one.map((value, d) => value - mean[d]!);
    for (let i = 0; i < size; i += 1)
      for (let j = 0; j < size; j += 1) spread[i * size + j]! += from[i]! * from[j]!;
  }
  let found: Float64Array[] = Array.from({ length: dims }, (_, k) =>
    Float64Array.from({ length: size }, (__, d) => Math.cos((k + 1) * (d + 1) * 0.7)),
  );
  for (let turn = 0; turn < TURNS; turn += 1)
    found = upright(
      found.map((one) =>
        Float64Array.from({ length: size }, (_, i) => {
          let sum = 0;
          for (let j = 0; j < size; j += 1) sum += spread[i * size + j]! * one[j]!;
          return sum;
        }),
      ),
    );
  return found;
}

const TURNS = 60;

function upright(of: readonly Float64Array[]): Float64Array[] {
  const done: Float64Array[] = [];
  for (const one of of) {
    const left = one.slice();
    for (const before of done) {
      const part = dot(left, before);
      for (let d = 0; d < left.length; d += 1) left[d]! -= part * before[d]!;
    }
    done.push(unit(left));
  }
  return done;
}
