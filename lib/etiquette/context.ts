import { dmAnswer, newCustomer, type Customer, type Handle } from "../customers/index.ts";
import type { Case } from "../handoff/index.ts";
import { dmLinkOf } from "../text/index.ts";
import type { Channel, JudgeContext, KeptWords, NotToSay, Role, RuleWords } from "./types.ts";

/** What is kept of a text of the account's that stands on X. */
export interface KeptSend {
  readonly channel: Channel;
  /** Missing for a post under a tweet of which no case was made. */
  readonly customer?: Handle;
  /** The tweet that it answers. */
  readonly tweetId?: string;
  /** ms since 1970. */
  readonly at: number;
  readonly words: KeptWords;
  /** Of a public one: whether it invites them to write privately. Missing: nobody has looked. */
  readonly invites?: boolean;
}

/** What is known where a draft is written; all but the time and the account may be missing. */
export interface Known {
  readonly now: number;
  readonly account: { readonly handle: Handle; readonly userId?: string };
  /** For whom the draft is. */
  readonly handle?: Handle;
  /** The tweet that it answers. */
  readonly tweetId?: string;
  readonly customer?: Customer;
  readonly case?: Case;
  readonly kept?: readonly KeptSend[];
  /** Of the playbook. */
  readonly dontSay?: readonly NotToSay[];
  /** The brand's own phone numbers, e-mail and postal addresses. */
  readonly ownContacts?: readonly string[];
  readonly ruleWords?: RuleWords;
  /** Those that the account answers in. */
  readonly languages?: readonly string[];
  /** The account that X is signed in with where it would be sent. */
  readonly writesAs?: Handle;
  readonly role?: Role;
  /** It may go by X's API. */
  readonly byApi?: boolean;
}

/** Puts together what the judge is to know of a draft. */
export function contextOf(known: Known): JudgeContext {
  const { now, account, handle, case: begun, kept, dontSay, ownContacts } = known;
  const { writesAs, role, byApi, ruleWords, languages } = known;
  const tweetId = known.tweetId ?? begun?.tweet?.id;
  const customer =
    known.customer ?? (handle && newCustomer(account.handle, handle, {}, now)) ?? undefined;
  const them = customer?.handle;
  const wroteAt = lastWord(customer, begun);
  return {
    now,
    dm: customer ? dmAnswer(customer, now) : { answer: "unknown", reasons: [] },
    ...(customer && { customer }),
    ...(begun && { case: begun }),
    ...(account.userId !== undefined && { dmLink: dmLinkOf(account.userId) }),
    ...(kept && {
      sent: kept.map((one) => ({
        kept: one.words,
        channel: one.channel,
        at: one.at,
        toThem: is(one.customer, them) || is(one.tweetId, tweetId),
      })),
    }),
    ...(customer?.doNotContact?.wish === "customer" && { askedToStop: true }),
    ...(wroteAt !== undefined && { theyWroteAt: wroteAt }),
    ...(dontSay && { dontSay }),
    ...(ownContacts && { ownContacts }),
    ...(ruleWords && { ruleWords }),
    ...(languages && { languages }),
    ...(writesAs !== undefined && { writesAs }),
    ...(role && { role }),
    ...(byApi === true && { byApi }),
  };
}

function is(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one === other;
}

/**
 * When the customer last wrote in private, as far as is known. Of what X's API or the person has told only
 * the time is known at which they told it: so it is at most too late.
 */
function lastWord(customer: Customer | undefined, begun: Case | undefined): number | undefined {
  const written = customer?.facts.hasWritten;
  const times = [
    ...(written?.value === true ? [written.at] : []),
    ...(begun?.steps ?? [])
      .filter(({ name, skipped }) => name === "wrote" && skipped === undefined)
      .map(({ at }) => at),
  ];
  return times.length === 0 ? undefined : Math.max(...times);
}
