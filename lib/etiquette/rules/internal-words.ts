import { insiders } from "../tone/manners.ts";
import type { Rule } from "../types.ts";

export const internalWords: Rule = {
  id: "internalWords",
  level: "warn",
  channels: ["public", "dm"],
  source: { title: "Use DMs with care", by: "60 Second Social" },
  check: (_draft, _context, reading) => {
    const hits = reading.find("insiders", insiders);
    if (hits.length === 0) return undefined;
    return {
      spans: hits.flatMap(({ spans }) => spans).toSorted((a, b) => a.start - b.start),
      why: { key: "rule_internalWords_why", values: [] },
    };
  },
};
