import { useId, useState } from "react";
import { words } from "../../lib/platform/index.ts";
import type { PlaybookEntry } from "../../lib/replies/index.ts";
import { Button } from "../ui/button.tsx";

export type Entry = Omit<PlaybookEntry, "changedAt">;

/** Something that an entry can go with. */
export interface Tied {
  readonly id: string;
  readonly title: string;
}

interface EntryFormProps {
  readonly entry: Entry;
  readonly replies: readonly Tied[];
  readonly rules: readonly Tied[];
  readonly onSave: (entry: Entry) => void;
  readonly onCancel: () => void;
}

/** One entry of the playbook. */
export function EntryForm({ entry, replies, rules, onSave, onCancel }: EntryFormProps) {
  const id = useId();
  const { kind } = entry;
  const [text, setText] = useState(entry.text);
  const [instead, setInstead] = useState(entry.instead ?? "");
  const [why, setWhy] = useState(entry.why ?? "");
  const [tiedReplies, setTiedReplies] = useState(entry.replies ?? []);
  const [tiedRules, setTiedRules] = useState(entry.rules ?? []);
  const save = () => {
    if (text.trim() === "") return;
    onSave({
      id: entry.id,
      kind,
      text: text.trim(),
      ...(instead.trim() !== "" && { instead: instead.trim() }),
      ...(why.trim() !== "" && { why: why.trim() }),
      ...(tiedReplies.length > 0 && { replies: tiedReplies }),
      ...(tiedRules.length > 0 && { rules: tiedRules }),
    });
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Hears the keys of its fields.
    <form
      className="entry-form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onCancel();
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) save();
      }}
    >
      <div className="field">
        <label htmlFor={`${id}-text`}>{words(`playbook_${kind}_label`)}</label>
        <textarea
          id={`${id}-text`}
          // The person has just asked for this field.
          ref={focusOnce}
          className="input"
          dir="auto"
          rows={kind === "dontSay" ? 1 : 2}
          maxLength={2000}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </div>
      {kind === "dontSay" && (
        <div className="field">
          <label htmlFor={`${id}-instead`}>{words("playbook_instead")}</label>
          <input
            id={`${id}-instead`}
            className="input"
            dir="auto"
            maxLength={2000}
            value={instead}
            onChange={({ target }) => setInstead(target.value)}
          />
        </div>
      )}
      <div className="field">
        <label htmlFor={`${id}-why`}>{words("playbook_why")}</label>
        <input
          id={`${id}-why`}
          className="input"
          dir="auto"
          maxLength={2000}
          value={why}
          onChange={({ target }) => setWhy(target.value)}
        />
      </div>
      <Ties
        label={words("playbook_tie_reply")}
        all={replies}
        tied={tiedReplies}
        onTied={setTiedReplies}
      />
      <Ties label={words("playbook_tie_rule")} all={rules} tied={tiedRules} onTied={setTiedRules} />
      <div className="row">
        <Button kind="primary" small submits waits={text.trim() === ""}>
          {words("editor_save")}
        </Button>
        <Button kind="quiet" small onClick={onCancel}>
          {words("reason_cancel")}
        </Button>
      </div>
    </form>
  );
}

interface TiesProps {
  readonly label: string;
  readonly all: readonly Tied[];
  readonly tied: readonly string[];
  readonly onTied: (tied: readonly string[]) => void;
}

function Ties({ label, all, tied, onTied }: TiesProps) {
  if (all.length === 0) return null;
  return (
    <div className="ties">
      <select
        className="input"
        aria-label={label}
        value=""
        onChange={({ target }) => {
          if (target.value !== "") onTied([...tied, target.value]);
        }}
      >
        <option value="">{label}</option>
        {all
          .filter(({ id }) => !tied.includes(id))
          .map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
      </select>
      {all
        .filter(({ id }) => tied.includes(id))
        .map(({ id, title }) => (
          <button
            key={id}
            type="button"
            className="insert-one"
            aria-label={words("playbook_untie", title)}
            onClick={() => onTied(tied.filter((other) => other !== id))}
          >
            <bdi>{title}</bdi> <span aria-hidden="true">×</span>
          </button>
        ))}
    </div>
  );
}

function focusOnce(field: HTMLTextAreaElement | null) {
  field?.focus();
}
