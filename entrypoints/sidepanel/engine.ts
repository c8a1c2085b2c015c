import type { Judgement, Starter } from "../../components/composer/types.ts";
import { messageLength, postLength } from "../../lib/counting/index.ts";
import type { Customer } from "../../lib/customers/index.ts";
import type { Account } from "../../lib/db/index.ts";
import {
  judge,
  missingReasons,
  RULES,
  type JudgeContext,
  type RuleId,
} from "../../lib/etiquette/index.ts";
import { offer, STARTERS } from "../../lib/replies/index.ts";
import type { Channel } from "../../lib/sends/index.ts";

/**
 * All that counts, judges and fills. Its libraries weigh more than the rest of the panel, so it is
 * loaded after the case stands there.
 */

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

function lengthOf(channel: Channel, text: string) {
  if (channel === "dm") {
    const { length, max } = messageLength(text);
    return { used: length, max };
  }
  const { weighted, max } = postLength(text);
  return { used: weighted, max };
}

/** The replies to start from, filled for this customer. */
export function startersOf(
  channel: Channel,
  who: { customer: Customer; account: Account; agentName: string },
): Starter[] {
  return offer(STARTERS, channel, who);
}
