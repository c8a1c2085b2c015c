import { blames } from "../tone/manners.ts";
import type { Rule } from "../types.ts";

export const blame: Rule = {
  id: "blame",
  level: "warn",
  channels: ["public", "dm"],
  source: {
    title: "6 Best Practices for Brands Using Twitter DM as a Service Channel",
    by: "Conversocial",
  },
  check: (_draft, _context, reading) => {
    const hits = reading.find("blames", blames);
    if (hits.length === 0) return undefined;
    return {
      spans: hits.flatMap(({ spans }) => spans).toSorted((a, b) => a.start - b.start),
      why: { key: "rule_blame_why", values: [] },
    };
  },
};
