import type { RuleId } from "./types.ts";

/** What became of one rule's word when a draft was sent. */
export type Heard = "followed" | "overridden";

/** How one rule has fared with this person. */
export interface RuleUse {
  readonly rule: RuleId;
  /** Drafts of which it had something to say. */
  readonly fired: number;
  /** It had nothing more to say when they were sent. */
  readonly followed: number;
  /** They were sent all the same. */
  readonly overridden: number;
  /** The last ones, newest last, since its level was set. */
  readonly last: readonly Heard[];
}

/** So many are remembered one by one. */
const REMEMBERED = 6;
/** So many overridden of these are always. Our own choice. */
const ALWAYS = 5;

/** Counts what became of a rule's word. */
export function heard(rule: RuleId, before: RuleUse | undefined, what: Heard): RuleUse {
  const { fired = 0, followed = 0, overridden = 0, last = [] } = before ?? {};
  return {
    rule,
    fired: fired + 1,
    followed: followed + (what === "followed" ? 1 : 0),
    overridden: overridden + (what === "overridden" ? 1 : 0),
    last: [...last, what].slice(-REMEMBERED),
  };
}

/** Whether nobody listens to the rule: it may offer to be quieter. */
export function isOverridden({ last }: Pick<RuleUse, "last">): boolean {
  return last.length >= REMEMBERED && last.filter((what) => what === "overridden").length >= ALWAYS;
}
