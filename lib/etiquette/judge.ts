import { read, type Memo, type Reading } from "./reading.ts";
import { RULES } from "./rules/index.ts";
import { settable } from "./levels.ts";
import { withOwnWords } from "./own-words.ts";
import { WORDED } from "./rule-ids.ts";
import type {
  Draft,
  Fix,
  JudgeContext,
  Level,
  Rule,
  RuleLevels,
  SetLevel,
  Warning,
} from "./types.ts";

interface JudgeOptions {
  /** The level that the person set for a rule; it holds for all that the rule finds. */
  readonly levels?: RuleLevels;
  /** Of earlier judgements on a draft that is being written: only what changed is read again. */
  readonly memo?: Memo;
}

/**
 * What etiquette has to say of a draft, gravest first. Never throws. The time it takes grows with the
 * length of the text and not faster, so it may run at each key; with a memo, with what changed.
 */
export function judge(
  draft: Draft,
  context: JudgeContext,
  { levels = {}, memo }: JudgeOptions = {},
): readonly Warning[] {
  const reading = read(draft.text, memo);
  return RULES.flatMap((rule) =>
    warningOf(rule, draft, context, reading, settable(rule, levels[rule.id]), memo),
  ).toSorted((a, b) => GRAVITY[a.level] - GRAVITY[b.level]);
}

const GRAVITY: Record<Level, number> = { block: 0, warn: 1, note: 2 };

function warningOf(
  rule: Rule,
  draft: Draft,
  context: JudgeContext,
  reading: Reading,
  set: SetLevel | undefined,
  memo: Memo | undefined,
): Warning[] {
  const chosen = set ?? rule.roles?.[context.role ?? "service"];
  if (chosen === "off" || !rule.channels.includes(draft.channel)) return [];
  const own = rule.id in WORDED ? context.ruleWords?.[rule.id] : undefined;
  const finding = own
    ? withOwnWords(own, reading, (text) =>
        text === draft.text
          ? rule.check(draft, context, reading)
          : rule.check({ ...draft, text }, context, read(text, memo)),
      )
    : rule.check(draft, context, reading);
  if (!finding) return [];
  const { fix, ...rest } = finding;
  const level = set ?? finding.level ?? chosen ?? rule.level;
  const warning = { ...rest, rule: rule.id, level: level === "off" ? rule.level : level };
  return [fix && isCure(fix, rule, draft, context, memo) ? { ...warning, fix } : warning];
}

/** Whether the rule is content with what its fix makes of the draft: only then is it offered. */
function isCure(fix: Fix, rule: Rule, draft: Draft, context: JudgeContext, memo?: Memo): boolean {
  if (fix.kind !== "draft") return true;
  return rule.check({ ...draft, text: fix.text }, context, read(fix.text, memo)) === undefined;
}
