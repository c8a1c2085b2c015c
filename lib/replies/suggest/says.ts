import type { CannedReply } from "../types.ts";
import { meaningOf, type Encoder, type Meaning } from "./encoder/index.ts";
import { plainOf } from "./features.ts";
import type { RankedLibrary } from "./library.ts";
import type { SaysRow } from "./types.ts";
import { dot, unit } from "./vectors.ts";

type Said = Pick<CannedReply, "id" | "title" | "wordings"> & {
  readonly tags?: readonly string[] | undefined;
  /** ms since 1970; missing: it never changes. */
  readonly changedAt?: number;
};

/**
 * Where a reply's own words point: what it is about, by its title and tags, counts as much as all its wordings
 * together.
 * @param pause lets others work between two texts, each of which takes tens of milliseconds
 */
export async function whatItSays(
  encoder: Encoder,
  { id, title, tags = [], wordings, changedAt = 0 }: Said,
  pause: () => Promise<void>,
): Promise<SaysRow> {
  const about = await summed([[title, ...tags].join(", ")]);
  const worded = await summed(wordings.map(plainOf));
  const both = about && worded ? about.map((value, d) => value + worded[d]!) : (about ?? worded);
  return {
    key: `s:${id}`,
    made: encoder.made,
    changedAt,
    direction: both && unit(both),
  };

  async function summed(texts: readonly string[]): Promise<Float64Array | undefined> {
    let sum: Float64Array | undefined;
    for (const text of texts) {
      await pause();
      const points = meaningOf(encoder, text)?.direction;
      if (points) sum = sum ? sum.map((value, d) => value + points[d]!) : points;
    }
    return sum && unit(sum);
  }
}

/** Tells the library what its replies say, of those that are as they were when that was found. */
export function tell(
  library: RankedLibrary,
  replies: readonly Said[],
  rows: Iterable<SaysRow>,
): void {
  const changed = new Map(replies.map(({ id, changedAt = 0 }) => [`s:${id}`, changedAt]));
  for (const row of rows) {
    const at = library.at.get(row.key.slice("s:".length));
    if (at !== undefined && changed.get(row.key) === row.changedAt) library.says[at] = row;
  }
}

interface Shelf {
  readonly offered: readonly Said[];
  readonly ranked: () => Promise<RankedLibrary>;
}

/**
 * Finds what replies say of which that is not known by this encoder, and tells their library.
 * @param shelf the library as it is by then: it may change meanwhile
 * @param most so many at most
 * @param keep stores what was found
 */
export async function sayMore(
  encoder: Encoder,
  shelf: () => Promise<Shelf>,
  most: number,
  {
    keep,
    pause,
  }: { readonly keep: (row: SaysRow) => Promise<void>; readonly pause: () => Promise<void> },
): Promise<void> {
  const { offered, ranked } = await shelf();
  for (const reply of unsaid(await ranked(), offered, encoder).slice(0, most)) {
    const row = await whatItSays(encoder, reply, pause);
    await keep(row);
    const now = await shelf();
    tell(await now.ranked(), now.offered, [row]);
  }
}

/** The replies of which it is not known what they say by this encoder. */
export function unsaid<R extends Said>(
  { at, says }: RankedLibrary,
  replies: readonly R[],
  { made }: Encoder,
): R[] {
  return replies.filter(({ id }) => {
    const place = at.get(id);
    return place !== undefined && says[place]?.made !== made;
  });
}

/**
 * By reply: how near the question comes to what it says, from -1 to 1. One of which that is not known is taken
 * to be as near as the others are on the whole: nothing for it, nothing against it.
 */
export function fitsOf(library: RankedLibrary, { made, direction }: Meaning): Float64Array {
  const known = library.ids.map((_, at) => {
    const own = directionOf(library, at, made);
    return own && dot(own, direction);
  });
  const told = known.filter((fit) => fit !== undefined);
  const usual = told.reduce((sum, fit) => sum + fit, 0) / (told.length || 1);
  return Float64Array.from(known, (fit) => fit ?? usual);
}

/** Where the reply at this place points by this making of the encoder, as far as it is known. */
export function directionOf(
  { says }: RankedLibrary,
  at: number,
  made: number | undefined,
): Float64Array | undefined {
  const row = says[at];
  return row?.made === made ? row?.direction : undefined;
}
