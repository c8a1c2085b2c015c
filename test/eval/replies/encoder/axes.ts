import { dot, unit } from "../../../../lib/replies/suggest/vectors.ts";

/** The mean of vectors, and the `dims` directions in which they differ most (principal components). */
export function axesOf(
  of: readonly Float64Array[],
  dims: number,
): { readonly mean: Float64Array; readonly axes: readonly Float64Array[] } {
  const size = of[0]?.length ?? 0;
  const mean = new Float64Array(size);
  for (const one of of) for (let d = 0; d < size; d += 1) mean[d]! += one[d]! / of.length;
  const spread = new Float64Array(size * size);
  for (const one of of) {
    const from = one.map((value, d) => value - mean[d]!);
    for (let i = 0; i < size; i += 1)
      for (let j = 0; j < size; j += 1) spread[i * size + j]! += from[i]! * from[j]!;
  }
  let axes = upright(
    Array.from({ length: dims }, (_, axis) =>
      Float64Array.from({ length: size }, (__, d) => Math.cos((axis + 1) * (d + 1) * 0.7)),
    ),
  );
  // The power method, all directions at once.
  for (let turn = 0; turn < TURNS; turn += 1)
    axes = upright(
      axes.map((axis) =>
        Float64Array.from({ length: size }, (_, i) =>
          dot(spread.subarray(i * size, (i + 1) * size), axis),
        ),
      ),
    );
  return { mean, axes };
}

const TURNS = 60;

/** The same space by vectors of length 1 that stand upright on each other (Gram and Schmidt). */
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
