import { X } from "lucide-react";
import { words } from "../../lib/platform/index.ts";
import { Button } from "../ui/button.tsx";

/** What was done, as a sentence, and what takes it back. */
export interface Done {
  readonly sentence: string;
  readonly onUndo?: () => void;
}

interface DoneBarProps {
  readonly done: Done | undefined;
  readonly onClose: () => void;
}

/** Says what was done, with the way back, until the person closes it or does something else. */
export function DoneBar({ done, onClose }: DoneBarProps) {
  return (
    <div className="done-bar" role="status" data-shown={done ? "" : undefined}>
      {done && (
        <>
          <p>{done.sentence}</p>
          {done.onUndo && (
            <Button small onClick={done.onUndo}>
              {words("done_undo")}
            </Button>
          )}
          <button
            type="button"
            className="icon-button"
            aria-label={words("done_close")}
            title={words("done_close")}
            onClick={onClose}
          >
            <X size={18} aria-hidden="true" />
          </button>
        </>
      )}
    </div>
  );
}
