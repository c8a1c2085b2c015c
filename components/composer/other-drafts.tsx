import { AppWindow } from "lucide-react";
import type { OtherDraft } from "../../lib/db/index.ts";
import { words } from "../../lib/platform/index.ts";
import { agoWords } from "../ui/age.ts";
import { Button } from "../ui/button.tsx";

interface OtherDraftsProps {
  readonly now: number;
  /** Another window that is open wrote what stands in the box. */
  readonly begunBy: { readonly at: number } | undefined;
  /** What was written for the same place elsewhere. */
  readonly others: readonly OtherDraft[];
  /** Adds it below what stands in the box. */
  readonly onAdd: (text: string) => void;
  readonly onDiscard: (text: string) => void;
}

/** Of two windows that write the same, neither erases what the other wrote. */
export function OtherDrafts(props: OtherDraftsProps) {
  const { now, begunBy, others, onAdd, onDiscard } = props;
  return (
    <div className="other-drafts" role="status">
      {begunBy && (
        <p className="quiet other-draft-line">
          <AppWindow size={16} aria-hidden="true" />
          <span>{words("draft_begunElsewhere", agoWords(begunBy.at, now))}</span>
        </p>
      )}
      {others.map(({ text, at }) => (
        <div key={`${at} ${text}`} className="other-draft">
          <p className="quiet">{words("draft_other", agoWords(at, now))}</p>
          <p className="other-draft-text" dir="auto">
            {text}
          </p>
          <div className="row">
            <Button small onClick={() => onAdd(text)}>
              {words("draft_other_add")}
            </Button>
            <Button kind="quiet" small onClick={() => onDiscard(text)}>
              {words("draft_other_discard")}
            </Button>
          </div>
        </div>
      ))}
    </div>
  );
}
