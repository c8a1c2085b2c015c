import { Button } from "../../components/ui/button.tsx";
import { Notice } from "../../components/ui/notice.tsx";
import { words } from "../../lib/platform/index.ts";
import type { useNotes } from "./use-notes.ts";

type NoteSaidProps = Pick<ReturnType<typeof useNotes>, "removed" | "problem" | "bringBack">;

/** What has just become of a note. */
export function NoteSaid({ removed, problem, bringBack }: NoteSaidProps) {
  if (problem !== undefined) return <Notice level="stop" title={problem} />;
  if (!removed) return null;
  return (
    <p className="row quiet">
      <span>{words("note_removed")}</span>
      <Button small onClick={bringBack}>
        {words("note_undo")}
      </Button>
    </p>
  );
}
