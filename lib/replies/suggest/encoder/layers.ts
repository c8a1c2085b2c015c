/** A linear map whose weights are signed bytes, `width` for each of its outputs. */
export interface Linear {
  readonly width: number;
  /** By output: what one of its bytes is worth. */
  readonly scale: Float32Array;
  readonly bias: Float32Array;
  readonly weights: Int8Array;
}

/** What brings a row to mean 0 and spread 1 and then to where the network wants it (Ba and others, 2016). */
export interface Norm {
  readonly scale: Float32Array;
  readonly bias: Float32Array;
}

/**
 * So many rows and outputs are reckoned at once, their numbers side by side in memory: what is read once
 * serves them all, and the sums stay in registers.
 */
const ROWS = 3;
const OUTPUTS = 4;

/** Each row of `from` through the map; a row is `width` numbers there and one for each output here. */
export function through({ width, scale, bias, weights }: Linear, from: Float32Array): Float32Array {
  const outputs = scale.length;
  const rows = from.length / width;
  // What is missing in the last rows is nought, and what comes of it nobody reads.
  const block = ROWS * width;
  const input = new Float64Array(Math.ceil(rows / ROWS) * block);
  for (let row = 0; row < rows; row += 1) {
    const to = Math.floor(row / ROWS) * block + (row % ROWS);
    for (let at = 0; at < width; at += 1) input[to + at * ROWS] = from[row * width + at]!;
  }
  const into = new Float32Array((input.length / width) * outputs);
  const some = new Float64Array(OUTPUTS * width);
  for (let output = 0; output < outputs; output += OUTPUTS) {
    for (let one = 0; one < OUTPUTS; one += 1)
      for (let at = 0; at < width; at += 1)
        some[at * OUTPUTS + one] = weights[(output + one) * width + at]!;
    for (let begin = 0, row = 0; begin < input.length; begin += block, row += ROWS)
      products(input, begin, some, into, row * outputs + output, outputs);
  }
  const done = into.subarray(0, rows * outputs);
  for (let at = 0; at < done.length; at += 1) {
    const output = at % outputs;
    done[at] = done[at]! * scale[output]! + bias[output]!;
  }
  return done;
}

/** One block of rows by one of outputs. A function of its own, since engines make fast what is called often. */
function products(
  input: Float64Array,
  begin: number,
  some: Float64Array,
  into: Float32Array,
  to: number,
  outputs: number,
): void {
  let a0 = 0;
  let b0 = 0;
  let c0 = 0;
  let d0 = 0;
  let a1 = 0;
  let b1 = 0;
  let c1 = 0;
  let d1 = 0;
  let a2 = 0;
  let b2 = 0;
  let c2 = 0;
  let d2 = 0;
  for (let at = 0, x = begin; at < some.length; at += OUTPUTS, x += ROWS) {
    const x0 = input[x]!;
    const x1 = input[x + 1]!;
    const x2 = input[x + 2]!;
    const a = some[at]!;
    const b = some[at + 1]!;
    const c = some[at + 2]!;
    const d = some[at + 3]!;
    a0 += x0 * a;
    b0 += x0 * b;
    c0 += x0 * c;
    d0 += x0 * d;
    a1 += x1 * a;
    b1 += x1 * b;
    c1 += x1 * c;
    d1 += x1 * d;
    a2 += x2 * a;
    b2 += x2 * b;
    c2 += x2 * c;
    d2 += x2 * d;
  }
  into[to] = a0;
  into[to + 1] = b0;
  into[to + 2] = c0;
  into[to + 3] = d0;
  into[to + outputs] = a1;
  into[to + outputs + 1] = b1;
  into[to + outputs + 2] = c1;
  into[to + outputs + 3] = d1;
  into[to + 2 * outputs] = a2;
  into[to + 2 * outputs + 1] = b2;
  into[to + 2 * outputs + 2] = c2;
  into[to + 2 * outputs + 3] = d2;
}

/** Tensor2Tensor's. */
const LEAST_SPREAD = 1e-6;

export function normed({ scale, bias }: Norm, of: Float32Array): Float32Array {
  const width = scale.length;
  const into = new Float32Array(of.length);
  for (let row = 0; row < of.length; row += width) {
    let mean = 0;
    let square = 0;
    for (let at = row; at < row + width; at += 1) mean += of[at]! / width;
    for (let at = row; at < row + width; at += 1) square += (of[at]! - mean) ** 2 / width;
    const by = 1 / Math.sqrt(square + LEAST_SPREAD);
    for (let at = 0; at < width; at += 1)
      into[row + at] = (of[row + at]! - mean) * by * scale[at]! + bias[at]!;
  }
  return into;
}

/** To `into`, number by number. */
export function add(into: Float32Array, more: Float32Array): Float32Array {
  for (let at = 0; at < into.length; at += 1) into[at]! += more[at]!;
  return into;
}

/** What is below 0 becomes 0. */
export function rectified(of: Float32Array): Float32Array {
  for (let at = 0; at < of.length; at += 1) if (of[at]! < 0) of[at] = 0;
  return of;
}

/** One row, the mean of all. */
export function meanOf(of: Float32Array, width: number): Float32Array {
  const mean = new Float32Array(width);
  const rows = of.length / width;
  for (let at = 0; at < of.length; at += 1) mean[at % width]! += of[at]! / rows;
  return mean;
}

/**
 * What each row takes from all rows: by how well its question fits their keys (Vaswani and others, 2017).
 *
 * @param asked for each row its questions, its keys and its values, `width` of each
 * @param heads that look at their own part of the width each
 */
export function attended(asked: Float32Array, width: number, heads: number): Float32Array {
  const row = 3 * width;
  const rows = asked.length / row;
  const part = width / heads;
  const into = new Float32Array(rows * width);
  const fits = new Float64Array(rows);
  for (let head = 0; head < width; head += part)
    for (let of = 0; of < rows; of += 1) {
      const question = of * row + head;
      let most = -Infinity;
      for (let other = 0; other < rows; other += 1) {
        const key = other * row + width + head;
        let fit = 0;
        for (let at = 0; at < part; at += 1) fit += asked[question + at]! * asked[key + at]!;
        fits[other] = fit / Math.sqrt(part);
        most = Math.max(most, fits[other]!);
      }
      let sum = 0;
      for (let other = 0; other < rows; other += 1)
        sum += fits[other] = Math.exp(fits[other]! - most);
      const to = of * width + head;
      for (let other = 0; other < rows; other += 1) {
        const share = fits[other]! / sum;
        const value = other * row + 2 * width + head;
        for (let at = 0; at < part; at += 1) into[to + at]! += share * asked[value + at]!;
      }
    }
  return into;
}
