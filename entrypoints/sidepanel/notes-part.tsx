import { useLiveQuery } from "dexie-react-hooks";
import { useRef, useState } from "react";
import { NoteBox } from "../../components/history/note-box.tsx";
import { NotesView } from "../../components/history/notes-view.tsx";
import { words } from "../../lib/platform/index.ts";
import { keyed, useKey } from "./keys.ts";
import type { ShownCase } from "./read-case.ts";
import { NoteSaid } from "./note-said.tsx";
import { timeLine } from "./time-line-store.ts";
import { useDraft } from "./use-draft.ts";
import { useNotes } from "./use-notes.ts";
import { WrittenElsewhere } from "./written-elsewhere.tsx";

interface NotesPartProps {
  readonly data: ShownCase;
  readonly now: number;
  readonly windowId: number;
  readonly onHistory: () => void;
}

/** The last two notes on a case's customer, and where one writes the next. What is typed is kept as drafts are. */
export function NotesPart({ data, now, windowId, onHistory }: NotesPartProps) {
  const { case: shown, customer } = data;
  const draft = useDraft(shown.id, "note", windowId);
  const { text = "", setText, others } = draft;
  const [opened, setOpened] = useState<boolean>();
  const notes = useNotes(shown.id);
  const last = useLiveQuery(() => timeLine.lastNotes(shown.customerId, 2), [shown.customerId]);
  // What was begun and not kept is found as it was left.
  const open = opened ?? (text !== "" || others.length > 0);
  const place = useRef<HTMLDivElement>(null);
  useKey("note", () => setOpened(true), place);
  const keep = async () => {
    if (!(await notes.add(text))) return;
    setText("");
    setOpened(others.length > 0);
  };
  return (
    <div ref={place}>
      <NotesView
        notes={last ?? []}
        now={now}
        box={
          open ? (
            <>
              <WrittenElsewhere draft={draft} text={text} now={now} />
              <NoteBox
                handle={customer.facts.handle?.value ?? customer.handle}
                text={text}
                onText={(written) => {
                  setOpened(true);
                  setText(written);
                }}
                waits={notes.asking}
                onKeep={() => void keep()}
                onCancel={() => {
                  setText("");
                  setOpened(false);
                }}
              />
            </>
          ) : undefined
        }
        said={<NoteSaid {...notes} />}
        keys={keyed("note", words("note_write"))}
        onWrite={() => setOpened(true)}
        onHistory={onHistory}
        onChange={notes.change}
        onRemove={notes.remove}
      />
    </div>
  );
}
