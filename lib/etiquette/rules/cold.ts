import { warmthOf } from "../cold/score.ts";
import type { Rule } from "../types.ts";

/**
 * Of the texts of the politeness set that score so low without being learned from, more than nine in ten
 * are among the ruder half; of what real brands write not one in a thousand scores so low.
 */
const COLD = -70;
/** Fewer words say too little about how they are meant. */
const ENOUGH = /^\s*(?:\S+\s+){4}\S/;

/** It was learned from a sentence or two at a time. */
const MOST = 400;

/** English only: nothing else was learned. */
export const cold: Rule = {
  id: "cold",
  level: "note",
  channels: ["public", "dm"],
  source: {
    title: "6 Best Practices for Brands Using Twitter DM as a Service Channel",
    by: "Conversocial",
  },
  check: ({ text }, _context, reading) => {
    if (text.length > MOST || !ENOUGH.test(text)) return undefined;
    if (reading.sum("warmth", warmthOf) > COLD) return undefined;
    return { spans: [], why: { key: "rule_cold_why", values: [] } };
  },
};
