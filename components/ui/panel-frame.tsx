import { Keyboard, Settings } from "lucide-react";
import type { ReactNode } from "react";
import { words } from "../../lib/platform/index.ts";
import { Tabs, type Tab } from "./tabs.tsx";

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
  const { mentions } = props;
  const tabs: Tab<Part>[] = [
    { name: "case", title: words("tab_case"), shows: props.case, stays: true },
    { name: "cases", title: words("tab_cases"), shows: props.cases },
    { name: "sends", title: words("tab_sends"), shows: props.sends },
  ];
  if (mentions !== undefined)
    tabs.splice(2, 0, { name: "mentions", title: words("tab_mentions"), shows: mentions });
  return (
    <Tabs
      label={words("panel_tabs")}
      tabs={tabs}
      chosen={props.part}
      onChoose={props.onPart}
      above={props.notice}
      beside={
        <>
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
        </>
      }
    />
  );
}
