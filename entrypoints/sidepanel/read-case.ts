import type { Customer } from "../../lib/customers/index.ts";
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
  /** Newest first. */
  readonly sends: readonly Send[];
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
    settings,
    sends,
  };
}
