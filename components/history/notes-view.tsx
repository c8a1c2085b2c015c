import { History, StickyNote } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import type { Entry } from "../../lib/handoff/index.ts";
import { words } from "../../lib/platform/index.ts";
import { agoWords, clockWords } from "../ui/age.ts";
import { Button } from "../ui/button.tsx";
import { NoteActions, type OnNote } from "./note-actions.tsx";

interface NotesViewProps extends OnNote {
  /** The last ones, newest first. */
  readonly notes: readonly Entry[];
  readonly now: number;
  /** Where a note is being written. */
  readonly box: ReactNode;
  /** What has just become of a note. */
  readonly said: ReactNode;
  /** The key that begins a note, as attributes of its button. */
  readonly keys: ComponentProps<"button">;
  readonly onWrite: () => void;
  readonly onHistory: () => void;
}

/** The last notes on a customer, and the ways to a new one and to all that happened. */
export function NotesView(props: NotesViewProps) {
  const { notes, now, box, said, keys, onWrite, onHistory, ...on } = props;
  return (
    <section className="notes" aria-label={words("note_heading")}>
      {notes.length > 0 && (
        <ul className="notes-list">
          {notes.map((note) => (
            <li key={note.id} className="note">
              <p className="note-text" dir="auto">
                {note.text}
              </p>
              <time
                className="quiet"
                dateTime={new Date(note.at).toISOString()}
                title={clockWords(note.at, now)}
              >
                {agoWords(note.at, now)}
              </time>
              <NoteActions note={note} {...on} />
            </li>
          ))}
        </ul>
      )}
      {box ?? (
        <div className="row">
          <Button kind="quiet" small icon={StickyNote} {...keys} onClick={onWrite}>
            {words("note_write")}
          </Button>
          <Button kind="quiet" small icon={History} onClick={onHistory}>
            {words("history_open")}
          </Button>
        </div>
      )}
      <div role="status" className="notes-said">
        {said}
      </div>
    </section>
  );
}
