import type { Judgement } from "../../components/composer/types.ts";
import { firstNameOf, type Customer } from "../../lib/customers/index.ts";
import type { Account } from "../../lib/db/index.ts";
import { engine } from "../../lib/engine/index.ts";
import {
  contextOf,
  habitOf,
  missingReasons,
  newMemo,
  publicOrPrivate,
  quieterThan,
  RULES,
  type KeptSend,
  type Known,
  type PlaceHint,
  type PlaceSettings,
  type RuleId,
  type RuleLevels,
  type SetLevel,
  type Warning,
} from "../../lib/etiquette/index.ts";
import type { Tweet } from "../../lib/handoff/index.ts";
import { templateOf } from "../../lib/replies/index.ts";
import type { Channel } from "../../lib/sends/index.ts";

const { judge, lengthOf } = engine;

/** So that after a key only what changed is read again. */
const memo = newMemo();

const ruleOf = (rule: RuleId) => RULES.find(({ id }) => id === rule);

/** The level that a warning's rule may be given so that it is quieter, if there is one. */
export function quieterLevel({ rule, level }: Warning): SetLevel | undefined {
  const of = ruleOf(rule);
  return of && quieterThan(of, level);
}

/** Where an answer to this tweet belongs, if anything speaks for one side. `kept`: what the account has said. */
export function placeOf(
  tweet: Tweet,
  kept: readonly KeptSend[],
  settings: PlaceSettings,
): PlaceHint | undefined {
  return publicOrPrivate(tweet, habitOf(kept), settings);
}

/** What is said of a draft. */
export function judgementOf(
  channel: Channel,
  text: string,
  known: Known,
  levels: RuleLevels,
): Judgement {
  const warnings = judge({ channel, text }, contextOf(known), { levels, memo });
  return {
    warnings,
    length: lengthOf(channel, text),
    sourceOf: (rule) => ruleOf(rule)?.source,
    missing: (reasons, route) => missingReasons(warnings, reasons, route),
  };
}

/**
 * A text that was written for this customer, as a template for all.
 * @param who `dmLink`: the account's, without a prompt
 */
export function templateFor(
  text: string,
  who: { customer: Customer; account: Account; agentName: string; dmLink?: string },
): ReturnType<typeof templateOf> {
  const { customer, account, agentName, dmLink } = who;
  const name = customer.facts.displayName?.value;
  const first = name === undefined ? undefined : firstNameOf(name);
  return templateOf(text, {
    customer: {
      handle: customer.facts.handle?.value ?? customer.handle,
      ...(name !== undefined && { name }),
      ...(first && { firstName: first.name }),
    },
    account: { handle: account.shownHandle },
    agent: agentName === "" ? {} : { name: agentName },
    ...(dmLink !== undefined && { dmLink }),
  });
}
