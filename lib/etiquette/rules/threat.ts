import { threats } from "../tone/manners.ts";
import type { Rule } from "../types.ts";

export const threat: Rule = {
  id: "threat",
  level: "block",
  channels: ["public", "dm"],
  source: { title: "Use DMs with care", by: "60 Second Social" },
  check: (_draft, _context, reading) => {
    const hits = reading.find("threats", threats);
    if (hits.length === 0) return undefined;
    return {
      spans: hits.flatMap(({ spans }) => spans).toSorted((a, b) => a.start - b.start),
      why: { key: "rule_threat_why", values: [] },
    };
  },
};
