import type { Rule, SetLevel } from "./types.ts";

/** From the quietest to the gravest. */
export const LEVELS: readonly SetLevel[] = ["off", "note", "warn", "block"];

/** The levels that a person may give a rule, quietest first. */
export function levelsOf({ least }: Pick<Rule, "least">): readonly SetLevel[] {
  return least === undefined ? LEVELS : LEVELS.slice(LEVELS.indexOf(least));
}

/** What a person has set for a rule, as far as it lets itself be set; undefined where nothing is set. */
export function settable(
  rule: Pick<Rule, "least">,
  set: SetLevel | undefined,
): SetLevel | undefined {
  if (set === undefined) return undefined;
  const allowed = levelsOf(rule);
  return allowed.includes(set) ? set : allowed[0];
}

/** The next quieter level, if there is one for this rule. */
export function quieterThan(rule: Pick<Rule, "least">, level: SetLevel): SetLevel | undefined {
  const allowed = levelsOf(rule);
  return allowed[allowed.indexOf(level) - 1];
}
