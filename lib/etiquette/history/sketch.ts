/** So many functions choose one run each. Half of a share of 64 is missed by 0.06, seldom by more. */
const SEEDS = Array.from({ length: 64 }, (_, at) => Math.imul(at + 1, 0x9e3779b9));

/**
 * A few bytes of a text from which it can be told how much another one has in common with it: of each of
 * 64 orders of all runs, eight bits of the first one (MinHash, Broder 1997, with the bits of Li and König
 * 2010). A guess can be held against it, as against a fingerprint; no word can be read from it.
 * @param runs of letters, as `runsOf` tells them
 * @returns 128 hexadecimal digits
 */
export function sketchOf(runs: ReadonlySet<string>): string {
  const least = new Uint32Array(SEEDS.length).fill(0xffffffff);
  for (const run of runs) {
    const hash = hashOf(run);
    for (let at = 0; at < least.length; at += 1) {
      const mixed = mix(hash ^ (SEEDS[at] ?? 0));
      if (mixed < (least[at] ?? 0)) least[at] = mixed;
    }
  }
  return Array.from(least, (value) => (value & 0xff).toString(16).padStart(2, "0")).join("");
}

/** The share of runs that both have of all that either has, from 0 to 1, about. */
export function shareOf(a: string, b: string): number {
  let same = 0;
  for (let at = 0; at < SEEDS.length; at += 1) {
    if (a.slice(2 * at, 2 * at + 2) === b.slice(2 * at, 2 * at + 2)) same += 1;
  }
  // Of two bytes that have nothing to do with each other every 256th is the same.
  return Math.max(0, (same / SEEDS.length - 1 / 256) / (1 - 1 / 256));
}

/** 32 bits of it (FNV-1a). */
export function hashOf(run: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < run.length; at += 1)
    hash = Math.imul(hash ^ run.charCodeAt(at), 0x01000193);
  return hash;
}

/** The finaliser of MurmurHash3. */
function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
