import type { Finder } from "../reading.ts";
import type { Rule } from "../types.ts";

/**
 * The check of a rule that minds certain words, wherever they stand.
 * @param name of the finder, as `Reading.find` takes it
 * @param why catalogue key of the one line of why
 */
export function minding(name: string, finder: Finder, why: string): Rule["check"] {
  return (_draft, _context, reading) => {
    const hits = reading.find(name, finder);
    if (hits.length === 0) return undefined;
    return {
      spans: hits.flatMap(({ spans }) => spans).toSorted((a, b) => a.start - b.start),
      why: { key: why, values: [] },
    };
  };
}
