import type { Rule } from "../types.ts";
import type { FinderByLanguage } from "./find.ts";

const NONE: readonly never[] = [];

/**
 * The check of a rule that minds certain words, wherever they stand.
 * @param name of the finder, as `Reading.find` takes it
 * @param why catalogue key of the one line of why
 */
export function minding(name: string, finder: FinderByLanguage, why: string): Rule["check"] {
  return (_draft, { languages = NONE }, reading) => {
    const hits = reading.find([name, ...languages].join(" "), finder(languages));
    if (hits.length === 0) return undefined;
    return {
      spans: hits.flatMap(({ spans }) => spans).toSorted((a, b) => a.start - b.start),
      why: { key: why, values: [] },
    };
  };
}
