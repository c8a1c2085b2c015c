import { Hourglass } from "lucide-react";
import { words } from "../../lib/platform/index.ts";
import { Button } from "../ui/button.tsx";
import { mostWords } from "../ui/price.ts";

interface WaitLineProps {
  readonly handle: string;
  readonly onOpenChat: () => void;
  readonly onTheyWrote: () => void;
  /** Present when an account is connected: looks on X, which costs. */
  readonly onLook?: (() => void) | undefined;
  readonly looking?: boolean;
  /** The last look found nothing; `unsure`: X may not have shown all. */
  readonly nothing?: "none" | "unsure" | undefined;
  /** How many messages a look reads at most, where fewer than at first. */
  readonly most?: number | undefined;
}

const NOTHING = { none: "steps_wait_nothing", unsure: "steps_wait_unsure" } as const;

/** Between the invitation and the customer's first private message. */
export function WaitLine(props: WaitLineProps) {
  const { handle, onOpenChat, onTheyWrote, onLook, looking = false, nothing, most } = props;
  return (
    <div className="notice" role="group" aria-labelledby="wait-title">
      <Hourglass size={20} aria-hidden="true" />
      <div className="notice-body">
        <strong id="wait-title">{words("steps_wait_title", handle)}</strong>
        <p className="quiet">{words("steps_wait_text")}</p>
        <div className="row">
          <Button small onClick={onOpenChat}>
            {words("steps_wait_chat")}
          </Button>
          <Button small onClick={onTheyWrote}>
            {words("steps_wait_wrote")}
          </Button>
          {onLook && (
            <Button small waits={looking} onClick={onLook}>
              {looking
                ? words("steps_wait_looking")
                : words(
                    "steps_wait_look",
                    mostWords({ kind: "readMessages", ...(most !== undefined && { most }) }),
                  )}
            </Button>
          )}
        </div>
        <p role="status" className="quiet">
          {nothing && !looking ? words(NOTHING[nothing]) : ""}
        </p>
      </div>
    </div>
  );
}
