import type { RankedLibrary } from "./library.ts";
import type { Model } from "./model.ts";
import type { MeaningRow } from "./types.ts";
import { dot } from "./vectors.ts";

/** The row in which the meanings of all uses are added up. */
const ALL = "m:";
/** A reply's uses pull its mean from that of all uses as if so many others had been of no meaning. */
const DOUBT = 6;
/** Brings it to where the other kinds of evidence are. */
const SCALE = 8;

/** By reply: how far what it was used for points to where this question points, more than all uses do. */
export function byMeaning(
  model: Model,
  { ids, meaningKeys }: RankedLibrary,
  meaning: Float64Array,
): Float64Array {
  const found = new Float64Array(ids.length);
  const all = meaningRow(model, ALL);
  if (all === undefined) return found;
  const usual = all.sum.map((value) => value / all.n);
  const own = meaning.map((value, d) => value - usual[d]!);
  const usually = dot(own, usual);
  for (let reply = 0; reply < found.length; reply += 1) {
    const row = meaningRow(model, meaningKeys[reply]!);
    if (row !== undefined)
      found[reply] = (SCALE * (dot(own, row.sum) - row.n * usually)) / (row.n + DOUBT);
  }
  return found;
}

/**
 * A use is added to what is known of its reply and of all, or taken from it again.
 * @returns the rows that changed; one that counts nothing any more is for the caller to drop
 */
export function meantBy(
  model: Model,
  reply: string,
  meaning: Float64Array | undefined,
  by: 1 | -1,
): MeaningRow[] {
  const { meanings } = model;
  if (meanings === undefined || meaning === undefined) return [];
  return ([ALL, `m:${reply}`] as const).flatMap((key): MeaningRow[] => {
    const known = meaningRow(model, key);
    if (known === undefined && by < 0) return [];
    const row: MeaningRow = known ?? {
      key,
      made: meanings.made,
      n: 0,
      sum: new Float64Array(meaning.length),
    };
    row.n += by;
    for (let d = 0; d < meaning.length; d += 1) row.sum[d]! += by * meaning[d]!;
    return [row];
  });
}

/** What another table told is not read: it is begun anew. */
function meaningRow({ rows, meanings }: Model, key: MeaningRow["key"]): MeaningRow | undefined {
  const row = rows.get(key) as MeaningRow | undefined;
  return row !== undefined && row.made === meanings?.made ? row : undefined;
}
