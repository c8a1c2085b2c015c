import type { ReactNode } from "react";
import type { Handle } from "../../lib/customers/index.ts";
import type { Account, Settings } from "../../lib/db/index.ts";
import { words } from "../../lib/platform/index.ts";
import { AccountList } from "./account-list.tsx";
import type { MoneySpent } from "../../lib/sends/index.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { Budget } from "./budget.tsx";
import { Caps } from "./caps.tsx";
import { Connect, ConnectOutcome, type ConnectState } from "./connect.tsx";
import { HoldSettings } from "./hold-settings.tsx";
import { PriceList } from "./price-list.tsx";
import { TextField } from "./text-field.tsx";
import { Toggle } from "./toggle.tsx";

export type { ConnectState };

interface OptionsViewProps {
  readonly settings: Settings;
  readonly accounts: readonly Account[];
  readonly now: number;
  readonly spent: MoneySpent;
  /** The address that X sends the browser back to. */
  readonly callback: string;
  readonly connect: ConnectState;
  /** What went wrong, as a sentence. */
  readonly problem: string | undefined;
  readonly onSettings: (changed: Partial<Settings>) => void;
  /** `account`: the person wants this very one connected. */
  readonly onConnect: (clientId: string, account?: Account) => void;
  /** Whether the browser lets Aside reach X's API; undefined while that is not known. */
  readonly allowed: boolean | undefined;
  readonly onAllow: () => void;
  readonly onDisconnect: (handle: Handle) => void;
  /** Sections that are joined to the store by themselves. */
  readonly children?: ReactNode;
}

/** All settings on one page. */
export function OptionsView(props: OptionsViewProps) {
  const { settings, accounts, now, onSettings } = props;
  return (
    <main className="options">
      <h1 className="options-title">
        <img src="/icon/aside.svg" alt="" width="32" height="32" />
        {words("options_title")}
      </h1>
      {props.problem !== undefined && <Notice live level="stop" title={props.problem} />}
      <section>
        <h2>{words("options_you")}</h2>
        <TextField
          label={words("options_agentName")}
          hint={words("options_agentName_hint")}
          value={settings.agentName}
          autoComplete="given-name"
          onSave={(agentName) => onSettings({ agentName })}
        />
        <Toggle
          label={words("options_keepPrivateText")}
          hint={words("options_keepPrivateText_hint")}
          on={settings.keepPrivateText}
          onToggle={(keepPrivateText) => onSettings({ keepPrivateText })}
        />
      </section>
      <section>
        <h2>{words("options_accounts")}</h2>
        {props.allowed === false && accounts.some(({ connected }) => connected) && (
          <Notice live level="warn" title={words("options_host")} next={words("options_host_next")}>
            <Button small onClick={props.onAllow}>
              {words("options_host_allow")}
            </Button>
          </Notice>
        )}
        <AccountList
          accounts={accounts}
          now={now}
          connecting={props.connect.name === "connecting"}
          onConnect={(account) => props.onConnect(settings.clientId, account)}
          onDisconnect={props.onDisconnect}
          agentName={settings.agentName}
          agentNames={settings.agentNames}
          onAgentNames={(agentNames) => onSettings({ agentNames })}
        />
        {props.connect.expected !== undefined && <ConnectOutcome state={props.connect} />}
      </section>
      <section>
        <h2>{words("options_connect_heading")}</h2>
        <Connect
          settings={settings}
          callback={props.callback}
          state={props.connect}
          onSave={(clientId) => onSettings({ clientId })}
          onConnect={props.onConnect}
        />
        <PriceList />
      </section>
      {props.children}
      <section>
        <h2>{words("options_hold_heading")}</h2>
        <HoldSettings settings={settings} onSettings={onSettings} />
      </section>
      <section>
        <h2>{words("options_caps")}</h2>
        <Caps settings={settings} onSettings={onSettings} />
      </section>
      <section>
        <h2>{words("options_money")}</h2>
        <Budget settings={settings} spent={props.spent} now={now} onSettings={onSettings} />
      </section>
      <section>
        <h2>{words("options_privacy")}</h2>
        <p>{words("options_privacy_local")}</p>
        <p>{words("options_privacy_tokens")}</p>
        <p>{words("options_privacy_none")}</p>
      </section>
    </main>
  );
}
