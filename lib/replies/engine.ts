import { Liquid } from "liquidjs";

/** Reads the clock, rolls dice, or reaches for other templates: none of that is told by the arguments. */
const NOT_PURE_FILTERS = [
  "date",
  "date_to_xmlschema",
  "date_to_rfc822",
  "date_to_string",
  "date_to_long_string",
  "shuffle",
  "sample",
];
/** The first three need files; the others write values past the check for unfilled ones. */
const OTHER_TAGS = ["include", "render", "layout", "block", "echo", "liquid", "tablerow"];

/** A template of this many characters is no reply; the longest private message has 10,000. */
export const TEMPLATE_MAX = 20_000;

/**
 * Objects made, and ms, for one filling: far above what a reply needs (found by trying). The time is the
 * only guard that the language has against loops in loops.
 */
export const LIMITS = { memoryLimit: 200_000, renderLimit: 1_000 };

/** Liquid as replies use it: strict, without files, clock or dice. It interprets and needs no `eval`. */
export function newEngine(): Liquid {
  const engine = new Liquid({
    strictFilters: true,
    strictVariables: false,
    ownPropertyOnly: true,
    dynamicPartials: false,
    parseLimit: TEMPLATE_MAX,
    memoryLimit: LIMITS.memoryLimit,
    renderLimit: LIMITS.renderLimit,
  });
  for (const name of NOT_PURE_FILTERS) delete engine.filters[name];
  for (const name of OTHER_TAGS) delete engine.tags[name];
  return engine;
}
