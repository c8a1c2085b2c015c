import type { Handle } from "../../lib/customers/index.ts";
import { words } from "../../lib/platform/index.ts";

interface AccountChoiceProps {
  readonly accounts: readonly { readonly handle: Handle; readonly shownHandle: string }[];
  /** Undefined: all of them. */
  readonly account: Handle | undefined;
  /** All of them may be chosen together. */
  readonly orAll?: boolean;
  readonly onAccount: (account: Handle | undefined) => void;
}

/** One of the person's own accounts. */
export function AccountChoice({ accounts, account, orAll, onAccount }: AccountChoiceProps) {
  return (
    <select
      className="input filter-account"
      aria-label={words("filter_account")}
      value={account ?? ""}
      onChange={({ target }) =>
        onAccount(accounts.find(({ handle }) => handle === target.value)?.handle)
      }
    >
      {orAll && <option value="">{words("filter_account_all")}</option>}
      {accounts.map(({ handle, shownHandle }) => (
        <option key={handle} value={handle}>
          @{shownHandle}
        </option>
      ))}
    </select>
  );
}
