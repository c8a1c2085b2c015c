import { BookmarkPlus } from "lucide-react";
import { useId, useState } from "react";
import { words } from "../../lib/platform/index.ts";
import { Button } from "../ui/button.tsx";

/** What came of saving. */
export type SavedAs =
  | { readonly name: "saved"; readonly id: string }
  | { readonly name: "refused"; readonly sentence: string };

interface SaveAsReplyProps {
  /** The draft as a template for all. */
  readonly template: string;
  readonly onSave: (title: string, shortcut: string) => Promise<SavedAs>;
  /** Goes to the reply in the library. */
  readonly onEdit: (id: string) => void;
}

/** Keeps what is written as a canned reply, without leaving the case. */
export function SaveAsReply({ template, onSave, onEdit }: SaveAsReplyProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [title, setTitle] = useState("");
  const [shortcut, setShortcut] = useState("");
  const [saving, setSaving] = useState(false);
  const [came, setCame] = useState<SavedAs>();
  const waits = saving || title.trim() === "";
  const save = async () => {
    if (waits) return;
    setSaving(true);
    const saved = await onSave(title.trim(), shortcut);
    setSaving(false);
    setCame(saved);
    if (saved.name === "refused") return;
    setOpen(false);
    setTitle("");
    setShortcut("");
  };
  return (
    <div className="save-as">
      {!open && (
        <Button
          kind="quiet"
          small
          icon={BookmarkPlus}
          onClick={() => {
            setOpen(true);
            setCame(undefined);
          }}
        >
          {words("saveAs_open")}
        </Button>
      )}
      <p className="quiet" role="status">
        {came?.name === "saved" && (
          <>
            {words("saveAs_saved")}{" "}
            <Button kind="quiet" small onClick={() => onEdit(came.id)}>
              {words("saveAs_edit")}
            </Button>
          </>
        )}
      </p>
      {open && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Hears the keys of its fields.
        <form
          className="save-as-form"
          aria-label={words("saveAs_open")}
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
          onKeyDown={({ key }) => {
            if (key === "Escape") setOpen(false);
          }}
        >
          <p className="save-as-text quiet" dir="auto">
            {template}
          </p>
          <div className="field">
            <label htmlFor={`${id}-title`}>{words("editor_title")}</label>
            <input
              id={`${id}-title`}
              // The person has just asked for this field.
              ref={focusOnce}
              className="input"
              dir="auto"
              maxLength={200}
              value={title}
              onChange={({ target }) => setTitle(target.value)}
            />
          </div>
          <div className="field">
            <label htmlFor={`${id}-shortcut`}>{words("saveAs_shortcut")}</label>
            <input
              id={`${id}-shortcut`}
              className="input"
              dir="auto"
              spellCheck={false}
              autoComplete="off"
              maxLength={50}
              value={shortcut}
              onChange={({ target }) =>
                setShortcut(target.value.replaceAll(/\s+/gu, "").replace(/^\/+/, ""))
              }
            />
          </div>
          {came?.name === "refused" && (
            <p className="save-as-problem" role="status">
              {came.sentence}
            </p>
          )}
          <div className="row">
            <Button kind="primary" small submits waits={waits}>
              {words("editor_save")}
            </Button>
            <Button kind="quiet" small onClick={() => setOpen(false)}>
              {words("reason_cancel")}
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}

function focusOnce(field: HTMLInputElement | null) {
  field?.focus();
}
