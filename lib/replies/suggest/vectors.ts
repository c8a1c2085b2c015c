export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d += 1) sum += a[d]! * b[d]!;
  return sum;
}

/** The same direction, of length 1; what has no length stays so. */
export function unit(of: Float64Array): Float64Array {
  const length = Math.sqrt(dot(of, of)) || 1;
  return of.map((value) => value / length);
}

/**
 * What makes vectors differ alike in all directions that differ by `spread`: L of spread⁻¹ = LᵀL, which is
 * the inverse of Cholesky's.
 *
 * @param spread row by row; positive definite
 * @returns row by row, as long as they are: one number, two numbers …
 */
export function whitening(spread: ArrayLike<number>, dims: number): Float64Array {
  const row = (i: number) => (i * (i + 1)) / 2;
  const root = new Float64Array(row(dims));
  for (let i = 0; i < dims; i += 1)
    for (let j = 0; j <= i; j += 1) {
      let rest = spread[i * dims + j]!;
      for (let k = 0; k < j; k += 1) rest -= root[row(i) + k]! * root[row(j) + k]!;
      root[row(i) + j] = i === j ? Math.sqrt(rest) : rest / root[row(j) + j]!;
    }
  const inverse = new Float64Array(root.length);
  for (let j = 0; j < dims; j += 1)
    for (let i = j; i < dims; i += 1) {
      let rest = Number(i === j);
      for (let k = j; k < i; k += 1) rest -= root[row(i) + k]! * inverse[row(k) + j]!;
      inverse[row(i) + j] = rest / root[row(i) + i]!;
    }
  return inverse;
}
