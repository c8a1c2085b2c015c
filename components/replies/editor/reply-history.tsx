import { words } from "../../../lib/platform/index.ts";
import type { CannedReply, ReplyVersion } from "../../../lib/replies/index.ts";
import { clockWords } from "../../ui/age.ts";
import { Button } from "../../ui/button.tsx";
import { More } from "../../ui/more.tsx";

interface ReplyHistoryProps {
  /** Newest first. */
  readonly versions: readonly ReplyVersion[];
  readonly now: number;
  /** Puts its words into the editor; nothing is stored yet. */
  readonly onRestore: (reply: CannedReply) => void;
}

/** How a reply was before, each time to be had back. */
export function ReplyHistory({ versions, now, onRestore }: ReplyHistoryProps) {
  if (versions.length === 0) return null;
  return (
    <More label={words("history_title", versions.length)}>
      <ul className="history">
        {versions.map(({ at, reply }) => (
          <li key={at}>
            <div className="history-head">
              <p>
                <strong dir="auto">{reply.title}</strong>{" "}
                <span className="quiet">{clockWords(at, now)}</span>
              </p>
              <Button
                small
                aria-label={words("history_restore_label", clockWords(at, now))}
                onClick={() => onRestore(reply)}
              >
                {words("history_restore")}
              </Button>
            </div>
            {reply.wordings.map((wording, place) => (
              // oxlint-disable-next-line react/no-array-index-key -- Two wordings may be the same.
              <p key={place} dir="auto" className="quiet history-text">
                {wording}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </More>
  );
}
