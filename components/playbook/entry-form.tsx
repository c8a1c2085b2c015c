import { useId, useState } from "react";
import { words } from "../../lib/platform/index.ts";
import type { PlaybookEntry } from "../../lib/replies/index.ts";
import { Button } from "../ui/button.tsx";
import { ForAccounts } from "../ui/for-accounts.tsx";

export type Entry = Omit<PlaybookEntry, "changedAt">;

/** Something that an entry can go with. */
export interface Tied {
  readonly id: string;
  readonly title: string;
}

interface EntryFormProps {
  /** As it is stored, or as it was being written. */
  readonly entry: Entry;
  readonly replies: readonly Tied[];
  readonly rules: readonly Tied[];
  /** The person's own. */
  readonly accounts: readonly { readonly handle: string; readonly shownHandle: string }[];
  /** The person has just opened it. */
  readonly fresh: boolean;
  /** Something was typed or tied. */
  readonly onChange: (entry: Entry) => void;
  readonly onSave: (entry: Entry) => void;
  readonly onCancel: () => void;
}

/** One entry of the playbook. */
export function EntryForm({
  entry,
  replies,
  rules,
  accounts,
  fresh,
  onChange,
  onSave,
  onCancel,
}: EntryFormProps) {
  const id = useId();
  const [fields, setFields] = useState(entry);
  const {
    kind,
    text,
    instead = "",
    why = "",
    replies: tiedReplies = [],
    rules: tiedRules = [],
    accounts: chosen = [],
  } = fields;
  const change = (changed: Partial<Entry>) => {
    const next = { ...fields, ...changed };
    setFields(next);
    onChange(next);
  };
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
      ...(chosen.length > 0 && { accounts: chosen }),
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
          ref={fresh ? focusOnce : undefined}
          className="input"
          dir="auto"
          rows={kind === "dontSay" ? 1 : 2}
          maxLength={2000}
          value={text}
          onChange={({ target }) => change({ text: target.value })}
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
            onChange={({ target }) => change({ instead: target.value })}
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
          onChange={({ target }) => change({ why: target.value })}
        />
      </div>
      <Ties
        label={words("playbook_tie_reply")}
        all={replies}
        tied={tiedReplies}
        onTied={(tied) => change({ replies: tied })}
      />
      <Ties
        label={words("playbook_tie_rule")}
        all={rules}
        tied={tiedRules}
        onTied={(tied) => change({ rules: tied })}
      />
      <ForAccounts
        accounts={accounts}
        chosen={chosen}
        onChosen={(handles) => change({ accounts: handles })}
      />
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
  readonly onTied: (tied: string[]) => void;
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
