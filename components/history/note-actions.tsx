import { Pencil, Trash2 } from "lucide-react";
import { useState } from "react";
import type { Entry } from "../../lib/handoff/index.ts";
import { words } from "../../lib/platform/index.ts";
import { NoteBox } from "./note-box.tsx";

export interface OnNote {
  readonly onChange: (note: Entry, text: string) => void;
  readonly onRemove: (note: Entry) => void;
}

/** What can be done with a note. */
export function NoteActions({ note, onChange, onRemove }: OnNote & { readonly note: Entry }) {
  const [text, setText] = useState<string>();
  if (text !== undefined)
    return (
      <NoteBox
        handle={note.customer}
        text={text}
        onText={setText}
        changes
        waits={false}
        onKeep={() => {
          onChange(note, text);
          setText(undefined);
        }}
        onCancel={() => setText(undefined)}
      />
    );
  const button = (label: string, Icon: typeof Pencil, onClick: () => void) => (
    <button type="button" className="note-act" aria-label={label} title={label} onClick={onClick}>
      <Icon size={16} aria-hidden="true" />
    </button>
  );
  return (
    <div className="note-acts">
      {button(words("note_change"), Pencil, () => setText(note.text ?? ""))}
      {button(words("note_remove"), Trash2, () => onRemove(note))}
    </div>
  );
}
