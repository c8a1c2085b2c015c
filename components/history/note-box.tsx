import { useId, type KeyboardEvent } from "react";
import { words } from "../../lib/platform/index.ts";
import { Button } from "../ui/button.tsx";

interface NoteBoxProps {
  /** The customer's. */
  readonly handle: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** It is one that was written before. */
  readonly changes?: boolean;
  readonly waits: boolean;
  readonly onKeep: () => void;
  readonly onCancel: () => void;
}

/** Where a note is written. */
export function NoteBox(props: NoteBoxProps) {
  const { handle, text, onText, changes = false, waits, onKeep, onCancel } = props;
  const id = useId();
  const empty = text.trim() === "";
  const onKeyDown = (event: KeyboardEvent) => {
    // Elsewhere in the panel keys lead from line to line.
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") onCancel();
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !empty) onKeep();
    else return;
    event.preventDefault();
  };
  return (
    <form
      className="note-box"
      onSubmit={(event) => {
        event.preventDefault();
        if (!empty && !waits) onKeep();
      }}
    >
      <label htmlFor={id} className="only-read">
        {words("note_label", handle)}
      </label>
      <textarea
        id={id}
        // The person has just asked for this field.
        ref={focusOnce}
        className="input note-field"
        dir="auto"
        rows={3}
        maxLength={5_000}
        placeholder={words("note_label", handle)}
        aria-describedby={`${id}-hint`}
        value={text}
        onChange={({ target }) => onText(target.value)}
        onKeyDown={onKeyDown}
      />
      <p id={`${id}-hint`} className="quiet">
        {words("note_hint")}
      </p>
      <div className="row">
        <Button submits small waits={empty || waits}>
          {words(changes ? "note_save" : "note_add")}
        </Button>
        <Button kind="quiet" small onClick={onCancel}>
          {words("reason_cancel")}
        </Button>
      </div>
    </form>
  );
}

function focusOnce(field: HTMLTextAreaElement | null) {
  field?.focus();
  field?.setSelectionRange(field.value.length, field.value.length);
}
