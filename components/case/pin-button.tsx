import { Pin } from "lucide-react";
import { words } from "../../lib/platform/index.ts";

interface PinButtonProps {
  readonly pinned: boolean;
  readonly onPin: (pinned: boolean) => void;
  /** The key that does the same. */
  readonly shortcut?: string;
}

/** Whether the case stays, wherever the person goes on X. */
export function PinButton({ pinned, onPin, shortcut }: PinButtonProps) {
  return (
    <button
      type="button"
      className="icon-button pin"
      aria-pressed={pinned}
      aria-label={words("case_pin")}
      aria-keyshortcuts={shortcut}
      title={words(pinned ? "case_pinned" : "case_unpinned")}
      onClick={() => onPin(!pinned)}
    >
      <Pin size={18} aria-hidden="true" fill={pinned ? "currentColor" : "none"} />
    </button>
  );
}
