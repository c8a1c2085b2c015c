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
