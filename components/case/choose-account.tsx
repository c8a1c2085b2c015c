import type { Handle } from "../../lib/customers/index.ts";
import type { Account } from "../../lib/db/index.ts";
import { words } from "../../lib/platform/index.ts";
import { Avatar } from "../ui/avatar.tsx";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";

interface ChooseAccountProps {
  readonly accounts: readonly Account[];
  /** An answer is being worked on. */
  readonly waits: boolean;
  readonly onChoose: (account: Handle) => void;
}

/** For which of the person's accounts a new case is. */
export function ChooseAccount({ accounts, waits, onChoose }: ChooseAccountProps) {
  if (accounts.length === 0) {
    return (
      <div className="guard">
        <Notice
          live
          level="warn"
          title={words("problem_noAccount")}
          next={words("problem_noAccount_next")}
        />
      </div>
    );
  }
  return (
    <section className="choose" aria-labelledby="choose-heading">
      <h1 className="part-heading" id="choose-heading">
        {words("account_choose")}
      </h1>
      <p className="quiet">{words("account_choose_text")}</p>
      <ul className="choose-list">
        {accounts.map(({ handle, shownHandle, name }) => (
          <li key={handle}>
            <Button waits={waits} onClick={() => onChoose(handle)}>
              <Avatar name={name ?? shownHandle} />
              <bdi>@{shownHandle}</bdi>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
