import type { Meaning } from "./encoder/index.ts";
import { kin, type RankedLibrary } from "./library.ts";
import type { Model } from "./model.ts";
import type { MeaningRow, Use } from "./types.ts";
import { whitening } from "./vectors.ts";

/** The row in which the meanings of all uses are added up. */
const ALL = "m:";
/** A reply's uses pull its mean from that of all uses as if so many others had been of no meaning. */
const DOUBT = 2;
/** The same for replies with the same words together. */
const KIN_DOUBT = 15;
/** So many questions of no kind are reckoned to those there were: how questions differ is told late. */
const STRANGERS = 10;
/** To how questions differ is added so much of the same in all directions. */
const EVEN = 2;

/**
 * By reply: how much likelier this question is among what it was used for than among all, if what each is
 * used for lies about its mean as all questions lie about theirs (Fisher's discriminant, 1936, its spread
 * evened out as Friedman's, 1989); and the same, by how far they point this way, of those akin to it.
 */
export function byMeaning(
  { rows }: Model,
  library: RankedLibrary,
  { made, direction }: Meaning,
): Float64Array {
  const found = new Float64Array(library.ids.length);
  const all = rowOf(rows, ALL, made);
  if (all?.products === undefined) return found;
  const dims = direction.length;
  const usual = all.sum.map((value) => value / all.n);
  const even = whitening(spreadOf(all, all.products, usual), dims);
  const own = new Float64Array(dims);
  for (let i = 0, at = 0; i < dims; i += 1)
    for (let j = 0; j <= i; j += 1, at += 1) own[i]! += even[at]! * (direction[j]! - usual[j]!);
  const towards = new Float64Array(found.length);
  const uses = new Float64Array(found.length);
  const mean = new Float64Array(dims);
  for (let reply = 0; reply < found.length; reply += 1) {
    const row = rowOf(rows, library.meaningKeys[reply]!, made);
    if (row === undefined) continue;
    const { n, sum } = row;
    for (let d = 0; d < dims; d += 1) mean[d] = (sum[d]! - n * usual[d]!) / (n + DOUBT);
    let fit = 0;
    let size = 0;
    for (let i = 0, at = 0; i < dims; i += 1) {
      let its = 0;
      for (let j = 0; j <= i; j += 1, at += 1) its += even[at]! * mean[j]!;
      fit += its * own[i]!;
      size += its * its;
    }
    found[reply] = fit - size / 2;
    towards[reply] = fit * (n + DOUBT);
    uses[reply] = n;
  }
  const akin = kin(library, towards);
  const usesOfKin = kin(library, uses);
  return found.map((value, reply) => value + akin[reply]! / (usesOfKin[reply]! + KIN_DOUBT));
}

/** How questions differ, in each two of a direction's numbers together. */
function spreadOf({ n }: MeaningRow, products: Float64Array, usual: Float64Array): Float64Array {
  const dims = usual.length;
  const spread = products.map(
    (sum, at) => (sum - n * usual[Math.floor(at / dims)]! * usual[at % dims]!) / (n + STRANGERS),
  );
  const widen = (by: number): void => {
    for (let d = 0; d < dims; d += 1) spread[d * dims + d]! += by;
  };
  widen(STRANGERS / dims / (n + STRANGERS));
  let inAll = 0;
  for (let d = 0; d < dims; d += 1) inAll += spread[d * dims + d]!;
  widen((EVEN * inAll) / dims);
  return spread;
}

/**
 * A use is added to what is known of its reply and of all, or taken from it again.
 * @returns the rows that changed; one that counts nothing any more is for the caller to drop
 */
export function meantBy({ rows }: Model, { reply, meaning }: Use, by: 1 | -1): MeaningRow[] {
  if (meaning === undefined) return [];
  const { made, direction } = meaning;
  return ([ALL, `m:${reply}`] as const).flatMap((key): MeaningRow[] => {
    const known = rowOf(rows, key, made);
    if (known === undefined && by < 0) return [];
    const row = known ?? emptyRow(key, meaning);
    row.n += by;
    for (const [d, value] of direction.entries()) {
      row.sum[d]! += by * value;
      if (row.products)
        for (const [e, other] of direction.entries())
          row.products[d * direction.length + e]! += by * value * other;
    }
    return [row];
  });
}

function emptyRow(key: MeaningRow["key"], { made, direction: { length } }: Meaning): MeaningRow {
  const row = { key, made, n: 0, sum: new Float64Array(length) };
  return key === ALL ? { ...row, products: new Float64Array(length * length) } : row;
}

/** What another making told is not read: it is begun anew. */
function rowOf(rows: Model["rows"], key: MeaningRow["key"], made: number): MeaningRow | undefined {
  const row = rows.get(key) as MeaningRow | undefined;
  return row?.made === made ? row : undefined;
}
