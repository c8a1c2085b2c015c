/** X counts its ids from here: 2010-11-04 01:42:54.657 UTC. */
const EPOCH = 1_288_834_974_657n;

/** Decimal ids that hold their time and are never the same twice, as X's are. */
export function createIds(): { next(at: number): string; past(at: number): string } {
  const used = new Set<bigint>();
  let newest = 0n;
  const take = (id: bigint) => {
    while (used.has(id)) id += 1n;
    used.add(id);
    if (id > newest) newest = id;
    return id.toString();
  };
  const base = (at: number) => (BigInt(Math.floor(at)) - EPOCH) << 22n;
  return {
    /** Greater than every id before it, even if the clock went back. */
    next(at) {
      const id = base(at);
      return take(id > newest ? id : newest + 1n);
    },
    /** By its own time alone: for what was there before the world began. */
    past: (at) => take(base(at)),
  };
}

/** The number of ms since 1970 in a post's or message's id. */
export function timeOfId(id: string): number {
  return Number((BigInt(id) >> 22n) + EPOCH);
}

/** Newest first. */
export function byIdDown(a: { id: string }, b: { id: string }): number {
  const difference = BigInt(b.id) - BigInt(a.id);
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}
