import { RULES } from "./rules/index.ts";
import type { Draft, Fix, JudgeContext, Level, Rule, RuleId, Warning } from "./types.ts";

interface JudgeOptions {
  /** The level that the person set for a rule; it holds for all that the rule finds. */
  readonly levels?: Partial<Record<RuleId, Level | "off">>;
}

/**
 * What etiquette has to say of a draft, gravest first. Never throws. The time it takes grows with the
 * length of the text and not faster, so it may run at each key.
 */
export function judge(
  draft: Draft,
  context: JudgeContext,
  { levels = {} }: JudgeOptions = {},
): readonly Warning[] {
  return RULES.flatMap((rule) => warningOf(rule, draft, context, levels[rule.id])).toSorted(
    (a, b) => GRAVITY[a.level] - GRAVITY[b.level],
  );
}

const GRAVITY: Record<Level, number> = { block: 0, warn: 1, note: 2 };

function warningOf(
  rule: Rule,
  draft: Draft,
  context: JudgeContext,
  set: Level | "off" | undefined,
): Warning[] {
  if (set === "off" || !rule.channels.includes(draft.channel)) return [];
  const finding = rule.check(draft, context);
  if (!finding) return [];
  const { fix, ...rest } = finding;
  const warning = { ...rest, rule: rule.id, level: set ?? finding.level ?? rule.level };
  return [fix && isCure(fix, rule, draft, context) ? { ...warning, fix } : warning];
}

/** Whether the rule is content with what its fix makes of the draft: only then is it offered. */
function isCure(fix: Fix, rule: Rule, draft: Draft, context: JudgeContext): boolean {
  return fix.kind !== "draft" || rule.check({ ...draft, text: fix.text }, context) === undefined;
}
