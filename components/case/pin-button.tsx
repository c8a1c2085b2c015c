import { Pin } from "lucide-react";
import { words } from "../../lib/platform/index.ts";

interface PinButtonProps {
  readonly pinned: boolean;
  readonly onPin: (pinned: boolean) => void;
}

/** Whether the case stays, wherever the person goes on X. */
export function PinButton({ pinned, onPin }: PinButtonProps) {
  return (
    <button
      type="button"
      className="icon-button pin"
      aria-pressed={pinned}
      aria-label={words("case_pin")}
      title={words(pinned ? "case_pinned" : "case_unpinned")}
      onClick={() => onPin(!pinned)}
    >
      <Pin size={18} aria-hidden="true" fill={pinned ? "currentColor" : "none"} />
    </button>
  );
}
