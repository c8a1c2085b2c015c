import { Tabs } from "@base-ui/react/tabs";
import { Keyboard, Settings } from "lucide-react";
import type { ReactNode } from "react";
import { words } from "../../lib/platform/index.ts";

export type Part = "case" | "cases" | "mentions" | "sends";

interface PanelFrameProps {
  readonly part: Part;
  readonly onPart: (part: Part) => void;
  readonly onSettings: () => void;
  /** Shows what the keys do. */
  readonly onKeys: () => void;
  /** What the key for that adds to its button. */
  readonly keyed: { readonly title: string };
  /** What concerns both parts. */
  readonly notice: ReactNode;
  readonly case: ReactNode;
  readonly cases: ReactNode;
  /** Missing where no account is connected. */
  readonly mentions?: ReactNode;
  readonly sends: ReactNode;
}

/** The panel's parts, and the way to the settings. */
export function PanelFrame(props: PanelFrameProps) {
  return (
    <Tabs.Root
      className="frame"
      value={props.part}
      onValueChange={(part: Part) => props.onPart(part)}
    >
      <header className="frame-head">
        <Tabs.List className="tabs" activateOnFocus aria-label={words("panel_tabs")}>
          <Tabs.Tab className="tab" value="case">
            {words("tab_case")}
          </Tabs.Tab>
          <Tabs.Tab className="tab" value="cases">
            {words("tab_cases")}
          </Tabs.Tab>
          {props.mentions !== undefined && (
            <Tabs.Tab className="tab" value="mentions">
              {words("tab_mentions")}
            </Tabs.Tab>
          )}
          <Tabs.Tab className="tab" value="sends">
            {words("tab_sends")}
          </Tabs.Tab>
        </Tabs.List>
        <button
          type="button"
          className="icon-button keys-button"
          aria-label={words("keys_open")}
          {...props.keyed}
          onClick={props.onKeys}
        >
          <Keyboard size={20} aria-hidden="true" />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={words("panel_open_settings")}
          title={words("panel_open_settings")}
          onClick={props.onSettings}
        >
          <Settings size={20} aria-hidden="true" />
        </button>
      </header>
      <main className="frame-main">
        {props.notice}
        <Tabs.Panel className="tab-panel" value="case" keepMounted>
          {props.case}
        </Tabs.Panel>
        <Tabs.Panel className="tab-panel" value="cases">
          {props.cases}
        </Tabs.Panel>
        {props.mentions !== undefined && (
          <Tabs.Panel className="tab-panel" value="mentions">
            {props.mentions}
          </Tabs.Panel>
        )}
        <Tabs.Panel className="tab-panel" value="sends">
          {props.sends}
        </Tabs.Panel>
      </main>
    </Tabs.Root>
  );
}
