import type { Judgement, Starter } from "../../components/composer/types.ts";
import type { Customer } from "../../lib/customers/index.ts";
import type { Account } from "../../lib/db/index.ts";
import { engine } from "../../lib/engine/index.ts";
import {
  missingReasons,
  RULES,
  type JudgeContext,
  type RuleId,
} from "../../lib/etiquette/index.ts";
import type { Channel } from "../../lib/sends/index.ts";

const { judge, lengthOf, offer, STARTERS } = engine;

/** What is said of a draft. */
export function judgementOf(channel: Channel, text: string, context: JudgeContext): Judgement {
  const warnings = judge({ channel, text }, context);
  return {
    warnings,
    length: lengthOf(channel, text),
    sourceOf: (rule: RuleId) => RULES.find(({ id }) => id === rule)?.source,
    missing: (reasons, route) => missingReasons(warnings, reasons, route),
  };
}

/** The replies to start from, filled for this customer. */
export function startersOf(
  channel: Channel,
  who: { customer: Customer; account: Account; agentName: string },
): Starter[] {
  return offer(STARTERS, channel, who);
}
