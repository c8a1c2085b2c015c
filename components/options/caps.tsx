import type { Settings } from "../../lib/db/index.ts";
import { words } from "../../lib/platform/index.ts";
import { TextField } from "./text-field.tsx";

interface CapsProps {
  readonly settings: Settings;
  readonly onSettings: (changed: Partial<Settings>) => void;
}

/** The person's own limits for a day, below X's. */
export function Caps({ settings, onSettings }: CapsProps) {
  return (
    <>
      <p>{words("options_caps_text")}</p>
      <TextField
        label={words("options_cap_public")}
        hint={words("options_cap_hint")}
        value={shown(settings.capPublic)}
        autoComplete="off"
        digits={4}
        onSave={(text) => onSettings({ capPublic: capOf(text) })}
      />
      <TextField
        label={words("options_cap_dm")}
        hint={words("options_cap_hint_dm")}
        value={shown(settings.capDm)}
        autoComplete="off"
        digits={4}
        onSave={(text) => onSettings({ capDm: capOf(text) })}
      />
    </>
  );
}

function shown(cap: number): string {
  return cap === 0 ? "" : String(cap);
}

function capOf(text: string): number {
  return text === "" ? 0 : Number.parseInt(text, 10);
}
