import type { Handle } from "../../lib/customers/index.ts";
import type { JudgeContext } from "../../lib/etiquette/index.ts";
import type { Case } from "../../lib/handoff/index.ts";
import type { Channel } from "../../lib/sends/index.ts";
import type { World } from "./world.ts";

/** A draft's account, and for whom it is, as far as that is known. */
interface About {
  readonly account: Handle;
  readonly channel: Channel;
  readonly customer?: Handle | undefined;
  readonly tweetId?: string | undefined;
  /** Where it is known; else it is looked for. */
  readonly begun?: Case;
  readonly byApi?: boolean;
  /** The account that the page is signed in with. */
  readonly writesAs?: Handle;
}

/** What the judge is to know of a draft, from all that is stored. */
export async function judgeContext(
  { accounts, cases, clock, customers, desk, engine, etiquette }: World,
  { account, channel, customer: handle, tweetId, begun: given, byApi = false, writesAs }: About,
): Promise<JudgeContext> {
  const now = clock.now();
  const [own, customer, ofTweet, open, kept, dontSay, settings, { contextOf }] = await Promise.all([
    accounts.get(account),
    given ? customers.person(given.customerId) : handle && customers.get(account, handle),
    given ?? (tweetId && cases.ofTweet(account, tweetId)),
    handle && !given && channel === "dm" ? cases.openOf(account, handle) : undefined,
    etiquette.said(account, handle, now),
    etiquette.dontSay(account),
    desk.settings(),
    engine(),
  ]);
  const begun = ofTweet || open;
  return contextOf({
    now,
    account: own ?? { handle: account },
    kept,
    dontSay,
    ownContacts: settings.ownContacts,
    ruleWords: settings.ruleWords,
    languages: settings.languages,
    role: settings.role,
    byApi,
    ...(writesAs && { writesAs }),
    ...(handle && { handle }),
    ...(tweetId !== undefined && { tweetId }),
    ...(customer && { customer }),
    ...(begun && { case: begun }),
  });
}
