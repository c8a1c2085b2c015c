import { Switch } from "@base-ui/react/switch";
import { useId } from "react";

interface ToggleProps {
  readonly label: string;
  readonly hint: string;
  readonly on: boolean;
  readonly onToggle: (on: boolean) => void;
}

/** On or off. */
export function Toggle({ label, hint, on, onToggle }: ToggleProps) {
  const id = useId();
  return (
    <div className="toggle">
      <div>
        <p id={id} className="toggle-label">
          {label}
        </p>
        <p id={`${id}-hint`} className="quiet">
          {hint}
        </p>
      </div>
      <Switch.Root
        className="switch"
        checked={on}
        aria-labelledby={id}
        aria-describedby={`${id}-hint`}
        onCheckedChange={onToggle}
      >
        <Switch.Thumb className="switch-thumb" />
      </Switch.Root>
    </div>
  );
}
