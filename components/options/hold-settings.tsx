import { useId } from "react";
import type { Settings } from "../../lib/db/index.ts";
import { words } from "../../lib/platform/index.ts";

/** What can be chosen, in seconds. */
const CHOICES = [0, 3, 5, 10, 20, 30];

interface HoldSettingsProps {
  readonly settings: Settings;
  readonly onSettings: (changed: Partial<Settings>) => void;
}

/** How long a send by X's API waits, so that it can be taken back. */
export function HoldSettings({ settings, onSettings }: HoldSettingsProps) {
  return (
    <div className="holds">
      <p className="quiet">{words("options_hold_hint")}</p>
      <Hold
        label={words("options_hold_public")}
        value={settings.holdPublic}
        onChange={(holdPublic) => onSettings({ holdPublic })}
      />
      <Hold
        label={words("options_hold_dm")}
        value={settings.holdDm}
        onChange={(holdDm) => onSettings({ holdDm })}
      />
    </div>
  );
}

interface HoldProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (seconds: number) => void;
}

function Hold({ label, value, onChange }: HoldProps) {
  const id = useId();
  // Another number may have come with an imported setting.
  const choices = CHOICES.includes(value) ? CHOICES : [...CHOICES, value].sort((a, b) => a - b);
  return (
    <div className="hold">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="input"
        value={value}
        onChange={(event) => onChange(Number(event.target.value))}
      >
        {choices.map((seconds) => (
          <option key={seconds} value={seconds}>
            {seconds === 0 ? words("options_hold_none") : words("options_hold_seconds", seconds)}
          </option>
        ))}
      </select>
    </div>
  );
}
