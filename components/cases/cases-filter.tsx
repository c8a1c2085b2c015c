import { Search } from "lucide-react";
import { useId } from "react";
import type { Handle } from "../../lib/customers/index.ts";
import type { CaseCounts, CaseList } from "../../lib/db/index.ts";
import { words } from "../../lib/platform/index.ts";
import { AccountChoice } from "../ui/account-choice.tsx";

const LISTS: readonly CaseList[] = ["open", "due", "waiting", "mine", "all"];

/** From here on nobody counts. */
const MANY = 100;

/** What the person wants to see of all cases. */
export interface WantedCases {
  readonly list: CaseList;
  /** Missing: the account that X is signed in with. */
  readonly account?: Handle;
  /** What is searched for, in all accounts; empty: nothing. */
  readonly typed: string;
}

interface CasesFilterProps {
  readonly wanted: WantedCases;
  readonly onWanted: (wanted: WantedCases) => void;
  readonly account: Handle | undefined;
  readonly accounts: readonly { readonly handle: Handle; readonly shownHandle: string }[];
  readonly counts: CaseCounts | undefined;
  /** From the field down to the rows. */
  readonly onDown: () => void;
  /** The first row is meant. */
  readonly onEnter: () => void;
}

/** A search over all cases, and the lists of one account. */
export function CasesFilter(props: CasesFilterProps) {
  const { wanted, onWanted, account, accounts, counts, onDown, onEnter } = props;
  const id = useId();
  return (
    <div className="filter" role="search">
      <div className="cases-search">
        <Search size={18} aria-hidden="true" />
        <input
          type="search"
          className="input"
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          aria-label={words("cases_search")}
          aria-keyshortcuts="/"
          placeholder={words("cases_search_hint")}
          title={words("cases_search_key")}
          value={wanted.typed}
          onChange={({ target }) => onWanted({ ...wanted, typed: target.value })}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === "ArrowDown") {
              event.preventDefault();
              onDown();
            } else if (event.key === "Enter") onEnter();
            else if (event.key === "Escape") onWanted({ ...wanted, typed: "" });
          }}
        />
      </div>
      <fieldset className="filter-groups">
        <legend className="only-read">{words("cases_lists")}</legend>
        {LISTS.map((list) => (
          <label key={list} className="filter-choice">
            <input
              type="radio"
              name={id}
              className="only-read"
              checked={wanted.list === list && wanted.typed === ""}
              onChange={() => onWanted({ ...wanted, list, typed: "" })}
            />
            <span>
              {words(`cases_list_${list}`)}
              {list !== "all" && <Count count={counts?.[list]} />}
            </span>
          </label>
        ))}
      </fieldset>
      {accounts.length > 1 && account !== undefined && (
        <AccountChoice
          accounts={accounts}
          account={account}
          onAccount={(chosen) => chosen && onWanted({ ...wanted, account: chosen })}
        />
      )}
    </div>
  );
}

function Count({ count = 0 }: { readonly count: number | undefined }) {
  if (count === 0) return null;
  return <b className="cases-count">{count < MANY ? count : words("cases_many")}</b>;
}
