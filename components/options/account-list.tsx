import type { Handle } from "../../lib/customers/index.ts";
import type { Account } from "../../lib/db/index.ts";
import { words } from "../../lib/platform/index.ts";
import { agoWords } from "../ui/age.ts";
import { Avatar } from "../ui/avatar.tsx";
import { Button } from "../ui/button.tsx";
import { TextField } from "./text-field.tsx";

interface AccountListProps {
  readonly accounts: readonly Account[];
  readonly now: number;
  readonly connecting: boolean;
  /** The person wants this very account connected. */
  readonly onConnect: (account: Account) => void;
  readonly onDisconnect: (handle: Handle) => void;
  /** By handle: who signs there, where it is another name than `agentName`. */
  readonly agentNames: Readonly<Record<string, string>>;
  readonly agentName: string;
  readonly onAgentNames: (names: Readonly<Record<string, string>>) => void;
}

/** The person's own accounts, as far as Aside has met them. */
export function AccountList(props: AccountListProps) {
  const { accounts, now, connecting, onConnect, onDisconnect, agentNames } = props;
  if (accounts.length === 0) return <p className="quiet">{words("options_accounts_none")}</p>;
  return (
    <ul className="accounts">
      {accounts.map((account) => {
        const { handle, shownHandle, name, seenAt, connected } = account;
        return (
          <li key={handle}>
            <Avatar name={name ?? shownHandle} />
            <div className="account-who">
              <p dir="auto">
                <strong>{name ?? `@${shownHandle}`}</strong>
              </p>
              {name !== undefined && (
                <p className="quiet">
                  <bdi>@{shownHandle}</bdi>
                </p>
              )}
              <p className="quiet">
                {connected
                  ? words("options_account_connected", agoWords(connected.at, now))
                  : words("options_account_seen", agoWords(seenAt, now))}
              </p>
            </div>
            {connected ? (
              <Button
                small
                aria-label={words("options_disconnect_label", shownHandle)}
                onClick={() => onDisconnect(handle)}
              >
                {words("options_disconnect")}
              </Button>
            ) : (
              <Button
                small
                waits={connecting}
                aria-label={words("options_connect_label", shownHandle)}
                onClick={() => onConnect(account)}
              >
                {words("options_account_connect")}
              </Button>
            )}
            {accounts.length > 1 && (
              <TextField
                label={words("options_account_signs", shownHandle)}
                placeholder={props.agentName}
                value={agentNames[handle] ?? ""}
                autoComplete="off"
                onSave={(signs) => {
                  const { [handle]: _before, ...others } = agentNames;
                  props.onAgentNames(signs === "" ? others : { ...others, [handle]: signs });
                }}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
