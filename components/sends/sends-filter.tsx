import { useId } from "react";
import { words } from "../../lib/platform/index.ts";
import type { Handle } from "../../lib/customers/index.ts";
import { AccountChoice } from "../ui/account-choice.tsx";
import type { Mood } from "./state-words.ts";

const GROUPS = ["all", "needsYou", "underway", "arrived", "notSent"] as const;

/** What the person wants to see of all sends. */
export interface Wanted {
  readonly group: "all" | Mood;
  /** One of their own accounts; missing: all. */
  readonly account?: Handle;
  /** As it was typed: the beginning of a customer's handle. */
  readonly typed: string;
}

export const ALL: Wanted = { group: "all", typed: "" };

interface SendsFilterProps {
  readonly wanted: Wanted;
  readonly onWanted: (wanted: Wanted) => void;
  readonly accounts: readonly { readonly handle: Handle; readonly shownHandle: string }[];
}

/** Which sends are shown: by how they stand, by account, by customer. */
export function SendsFilter({ wanted, onWanted, accounts }: SendsFilterProps) {
  const id = useId();
  const { account: _account, ...ofAny } = wanted;
  return (
    <div className="filter" role="search">
      <fieldset className="filter-groups">
        <legend className="only-read">{words("filter_label")}</legend>
        {GROUPS.map((group) => (
          <label key={group} className="filter-choice">
            <input
              type="radio"
              name={id}
              className="only-read"
              checked={wanted.group === group}
              onChange={() => onWanted({ ...wanted, group })}
            />
            <span>{words(`filter_${group}`)}</span>
          </label>
        ))}
      </fieldset>
      <div className="filter-fields">
        {(accounts.length > 1 || wanted.account !== undefined) && (
          <AccountChoice
            accounts={accounts}
            account={wanted.account}
            orAll
            onAccount={(account) => onWanted({ ...ofAny, ...(account && { account }) })}
          />
        )}
        <input
          type="search"
          className="input"
          dir="ltr"
          autoComplete="off"
          spellCheck={false}
          maxLength={16}
          aria-label={words("filter_customer")}
          placeholder={words("filter_customer_hint")}
          value={wanted.typed}
          onChange={({ target }) => onWanted({ ...wanted, typed: target.value })}
        />
      </div>
    </div>
  );
}
