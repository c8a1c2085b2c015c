import type { PartName } from "./part-names.ts";
import { PARTS, type Part, type Thing } from "./parts.ts";
import type { PartHealth } from "./types.ts";

/** Places for which one way that is left is enough. */
const ONE_IS_ENOUGH: ReadonlySet<Thing> = new Set<Thing>(["account"]);

/**
 * What the person is to be told of: the places on X's pages that are missing or odd, each once, in the
 * order of `PARTS`.
 * @param version of the Aside that is running: what an earlier one did not find, this one may
 */
export function lostThings(rows: readonly PartHealth[], version: string): Thing[] {
  const bad = new Set<PartName>();
  for (const { part, state, version: by } of rows)
    if (by === version && (state === "missing" || state === "odd")) bad.add(part);
  const things = new Map<Thing, boolean>();
  for (const [name, { thing }] of Object.entries(PARTS) as [PartName, Part][]) {
    if (thing === undefined) continue;
    const before = things.get(thing);
    const is = bad.has(name);
    things.set(thing, ONE_IS_ENOUGH.has(thing) ? (before ?? true) && is : (before ?? false) || is);
  }
  return [...things].flatMap(([thing, is]) => (is ? [thing] : []));
}
