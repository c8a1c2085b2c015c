import { useState } from "react";
import type { Settings } from "../../lib/db/index.ts";
import type { AskProblem, ConnectProblem } from "../../lib/messages/index.ts";
import { words } from "../../lib/platform/index.ts";
import { Button } from "../ui/button.tsx";
import { More } from "../ui/more.tsx";
import { Notice } from "../ui/notice.tsx";
import { TextField } from "./text-field.tsx";

/**
 * How far connecting has come. `broken`: the worker gave no answer. `expected`: the account, with its
 * capitals, that is to be connected; missing where any is welcome.
 */
export type ConnectState = { readonly expected?: string | undefined } & (
  | { readonly name: "idle" | "connecting" }
  | { readonly name: "connected"; readonly handle: string }
  | { readonly name: "failed"; readonly problem: ConnectProblem; readonly detail?: string }
  | { readonly name: "broken"; readonly ask: AskProblem }
);

interface ConnectProps {
  readonly settings: Settings;
  readonly callback: string;
  readonly state: ConnectState;
  readonly onSave: (clientId: string) => void;
  readonly onConnect: (clientId: string) => void;
}

/** Connects an account to X's API, for those who want that. */
export function Connect({ settings, callback, state, onSave, onConnect }: ConnectProps) {
  const [clientId, setClientId] = useState(settings.clientId);
  const connecting = state.name === "connecting";
  return (
    <div className="connect">
      <p>{words("options_connect_text")}</p>
      <TextField
        label={words("options_clientId")}
        hint={words("options_clientId_hint")}
        value={settings.clientId}
        autoComplete="off"
        onChange={setClientId}
        onSave={onSave}
      />
      <div>
        <p className="quiet">{words("options_callback")}</p>
        <code className="callback">{callback}</code>
      </div>
      <div className="row">
        <Button kind="primary" waits={connecting} onClick={() => onConnect(clientId.trim())}>
          {words(connecting ? "options_connecting" : "options_connect")}
        </Button>
      </div>
      {state.expected === undefined && <ConnectOutcome state={state} />}
    </div>
  );
}

/** What connecting came to. */
export function ConnectOutcome({ state }: { readonly state: ConnectState }) {
  if (state.name === "connected")
    return <Notice live title={words("options_connected_now", state.handle)} />;
  if (state.name === "broken")
    return <Notice live level="stop" title={words(`error_${state.ask}`)} />;
  if (state.name !== "failed") return null;
  const { problem, detail, expected } = state;
  if (problem === "wrongAccount") {
    const [chosen, wanted] = [detail ?? "", expected ?? ""];
    return (
      <Notice
        live
        level="stop"
        title={words("connect_wrongAccount", chosen, wanted)}
        next={words("connect_wrongAccount_next", chosen, wanted)}
      />
    );
  }
  return (
    <Notice
      live
      level="stop"
      title={words(`connect_${problem}`)}
      next={words(`connect_${problem}_next`)}
    >
      {detail !== undefined && (
        <More label={words("send_detail")}>
          <p className="quiet">{detail}</p>
        </More>
      )}
    </Notice>
  );
}
