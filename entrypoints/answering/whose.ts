import type { Handle } from "../../lib/customers/index.ts";
import type { PageSender } from "../../lib/messages/index.ts";
import type { World } from "./world.ts";

/** What a page speaks of. */
interface About {
  readonly customer?: Handle | undefined;
  readonly tweetId?: string | undefined;
}

/**
 * For which account a page speaks that does not show who is signed in: the one that this tab was last
 * signed in with, the only one there is, or the only one that has begun with this customer.
 * @returns undefined where it could be several: then the person says it
 */
export async function whose(
  { accounts, cases, desk }: Pick<World, "accounts" | "cases" | "desk">,
  { tabId, windowId }: PageSender,
  { customer, tweetId }: About,
): Promise<Handle | undefined> {
  const here = (await desk.view(windowId))?.signedIn?.find((one) => one.tabId === tabId);
  if (here) return here.account;
  const all = (await accounts.all()).map(({ handle }) => handle);
  if (all.length < 2) return all[0];
  const begun = await Promise.all(
    all.map(
      async (account) =>
        (tweetId !== undefined && (await cases.ofTweet(account, tweetId))) ||
        (customer !== undefined && (await cases.openOf(account, customer))),
    ),
  );
  const having = all.filter((_account, at) => begun[at]);
  return having.length === 1 ? having[0] : undefined;
}
