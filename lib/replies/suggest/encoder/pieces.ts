/** The pieces that texts are made of, each with how likely it is: a unigram vocabulary (Kudo, 2018). */
export interface Pieces {
  readonly at: ReadonlyMap<string, number>;
  /** By piece: the logarithm of its share of all pieces. */
  readonly scores: Float32Array;
  /** UTF-16 units of the longest piece. */
  readonly longest: number;
}

/** What stands for a space, which belongs to the word after it. */
const SPACE = "▁";
/** The place of what no piece is for. */
const UNKNOWN = 0;
/** Less likely than any piece, so that it is taken only where there is none. */
const UNLIKELY = -20;

export function piecesFrom(list: readonly string[], scores: Float32Array): Pieces {
  return {
    at: new Map(list.map((piece, at) => [piece, at])),
    scores,
    longest: list.reduce((most, { length }) => Math.max(most, length), 1),
  };
}

/** The likeliest way to put the text together, by the places of its pieces (Viterbi). */
export function piecesOf({ at, scores, longest }: Pieces, text: string): number[] {
  const plain = text.normalize("NFKC").trim();
  if (plain === "") return [];
  const whole = SPACE + plain.replaceAll(/\s+/g, SPACE);
  const best = new Float64Array(whole.length + 1).fill(-Infinity);
  const last = new Int32Array(whole.length + 1);
  const from = new Int32Array(whole.length + 1);
  best[0] = 0;
  for (let start = 0; start < whole.length; start += 1) {
    const sofar = best[start]!;
    if (sofar === -Infinity) continue;
    const take = (end: number, piece: number, score: number): void => {
      if (sofar + score <= best[end]!) return;
      best[end] = sofar + score;
      last[end] = piece;
      from[end] = start;
    };
    const most = Math.min(whole.length, start + longest);
    for (let end = start + 1; end <= most; end += 1) {
      const piece = at.get(whole.slice(start, end));
      if (piece !== undefined) take(end, piece, scores[piece]!);
    }
    take(start + (whole.codePointAt(start)! > 0xffff ? 2 : 1), UNKNOWN, UNLIKELY);
  }
  const found: number[] = [];
  for (let end = whole.length; end > 0; end = from[end]!)
    if (last[end] !== UNKNOWN || found.at(-1) !== UNKNOWN) found.push(last[end]!);
  return found.reverse();
}
