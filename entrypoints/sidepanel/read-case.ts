import type { Customer, Handle } from "../../lib/customers/index.ts";
import type { Account, Settings } from "../../lib/db/index.ts";
import type { Case } from "../../lib/handoff/index.ts";
import type { Send } from "../../lib/sends/index.ts";
import { readers } from "./store.ts";

/** Everything that the panel shows of one case. */
export interface CaseData {
  readonly case: Case;
  readonly customer: Customer;
  readonly account: Account;
  readonly settings: Settings;
  /** All that were ever seen. */
  readonly accounts: readonly Account[];
  /** Newest first. */
  readonly sends: readonly Send[];
}

/** What the panel shows of a case in one window. */
export interface ShownCase extends CaseData {
  /** The account, with its capitals, that X is signed in with there instead of the case's own. */
  readonly otherAccount?: string;
  /** The account that X is signed in with there, where that is known. */
  readonly writesAs?: Handle;
}

/** @param signedIn the account that X is signed in with where the person looks, if that is known */
export function shownIn(data: CaseData, signedIn: Handle | undefined): ShownCase {
  if (signedIn === undefined) return data;
  if (signedIn === data.account.handle) return { ...data, writesAs: signedIn };
  const other = data.accounts.find(({ handle }) => handle === signedIn);
  return { ...data, otherAccount: other?.shownHandle ?? signedIn, writesAs: signedIn };
}

/** Null when there is no such case. */
export async function readCase(id: string): Promise<CaseData | null> {
  const [found, sends, accounts, settings] = await Promise.all([
    readers.case(id),
    readers.sendsOf(id),
    readers.accounts(),
    readers.settings(),
  ]);
  if (!found) return null;
  const customer = await readers.customer(found.customerId);
  return {
    case: found,
    // A case may be read an instant before its customer or its account is written.
    customer: customer ?? {
      id: found.customerId,
      account: found.account,
      handle: found.customer,
      facts: {},
      firstSeenAt: found.openedAt,
    },
    account: accounts.find(({ handle }) => handle === found.account) ?? {
      handle: found.account,
      shownHandle: found.account,
      seenAt: found.openedAt,
    },
    accounts,
    settings,
    sends,
  };
}
