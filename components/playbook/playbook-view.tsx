import { Plus, X } from "lucide-react";
import { useEffect, useId, useRef, useState } from "react";
import { words } from "../../lib/platform/index.ts";
import type { PlaybookEntry } from "../../lib/replies/index.ts";
import { Button } from "../ui/button.tsx";
import { EntryForm, type Entry, type Tied } from "./entry-form.tsx";

const KINDS = ["say", "dontSay", "example"] as const;

interface PlaybookViewProps {
  readonly entries: readonly PlaybookEntry[];
  /** What an entry can go with. */
  readonly replies: readonly Tied[];
  readonly rules: readonly Tied[];
  /** The person's own. */
  readonly accounts: readonly { readonly handle: string; readonly shownHandle: string }[];
  readonly addressOf: (replyId: string) => string;
  readonly newId: () => string;
  /** What is being written and not saved, by entry, or by kind where it is a new one. */
  readonly kept: ReadonlyMap<string, Entry>;
  readonly onKeep: (key: string, entry: Entry) => void;
  readonly onDropKept: (key: string) => void;
  /** `key`: what the entry is kept by, until it is saved. */
  readonly onSave: (entry: Entry, key: string) => void;
  readonly onDrop: (entry: PlaybookEntry) => void;
}

/** What the brand says, does not say, and how it sounds at its best. */
export function PlaybookView(props: PlaybookViewProps) {
  return (
    <main className="options playbook">
      <h1>{words("playbook_title")}</h1>
      <p>{words("playbook_text")}</p>
      {KINDS.map((kind) => (
        <Part key={kind} kind={kind} {...props} />
      ))}
    </main>
  );
}

interface PartProps extends PlaybookViewProps {
  readonly kind: PlaybookEntry["kind"];
}

function Part(props: PartProps) {
  const { kind, entries, replies, rules, accounts, addressOf, newId, kept, onKeep, onDropKept } =
    props;
  const { onSave, onDrop } = props;
  const id = useId();
  /** The entry in the form that has just been opened: one that is there, or a new one. */
  const [opened, setOpened] = useState<string>();
  const section = useRef<HTMLElement>(null);
  const isOpen = (key: string) => opened === key || kept.has(key);
  const own = entries
    .filter((entry) => entry.kind === kind)
    .toSorted((a, b) => a.text.localeCompare(b.text));
  const openForms = [...own.map((entry) => entry.id), kind].filter(isOpen).length;
  const were = useRef(openForms);
  useEffect(() => {
    // What had the focus is gone with the form.
    if (openForms < were.current) focusAdd(section.current);
    were.current = openForms;
  }, [openForms]);
  const form = (key: string, entry: Entry) => (
    <EntryForm
      entry={kept.get(key) ?? entry}
      replies={replies}
      rules={rules}
      accounts={accounts}
      fresh={opened === key}
      onChange={(changed) => onKeep(key, changed)}
      onSave={(changed) => {
        onSave(changed, key);
        setOpened(undefined);
      }}
      onCancel={() => {
        onDropKept(key);
        setOpened(undefined);
      }}
    />
  );
  return (
    <section ref={section} aria-labelledby={id}>
      <h2 id={id}>{words(`playbook_${kind}`)}</h2>
      <p className="quiet">{words(`playbook_${kind}_hint`)}</p>
      {own.length > 0 && (
        <ul className="entries">
          {own.map((entry) => (
            <li key={entry.id} className={`entry entry-${kind}`}>
              {isOpen(entry.id) ? (
                form(entry.id, entry)
              ) : (
                <>
                  <div className="entry-words">
                    <p dir="auto">{entry.text}</p>
                    {entry.instead !== undefined && (
                      <p className="quiet" dir="auto">
                        {words("playbook_instead_is", entry.instead)}
                      </p>
                    )}
                    {entry.why !== undefined && (
                      <p className="quiet" dir="auto">
                        {entry.why}
                      </p>
                    )}
                    {entry.accounts !== undefined && (
                      <p className="quiet">
                        <bdi>{entry.accounts.map((handle) => `@${handle}`).join(", ")}</bdi>
                      </p>
                    )}
                    <TiedTo entry={entry} replies={replies} rules={rules} addressOf={addressOf} />
                  </div>
                  <Button
                    kind="quiet"
                    small
                    aria-label={words("playbook_edit_label", entry.text)}
                    onClick={() => setOpened(entry.id)}
                  >
                    {words("playbook_edit")}
                  </Button>
                  <button
                    type="button"
                    className="icon-button"
                    aria-label={words("playbook_drop_label", entry.text)}
                    title={words("playbook_drop")}
                    onClick={() => {
                      onDrop(entry);
                      focusAdd(section.current);
                    }}
                  >
                    <X size={18} aria-hidden="true" />
                  </button>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {isOpen(kind) ? (
        form(kind, { id: newId(), kind, text: "" })
      ) : (
        <div className="row playbook-add">
          <Button small icon={Plus} onClick={() => setOpened(kind)}>
            {words(`playbook_${kind}_add`)}
          </Button>
        </div>
      )}
    </section>
  );
}

interface TiedToProps extends Pick<PlaybookViewProps, "replies" | "rules" | "addressOf"> {
  readonly entry: PlaybookEntry;
}

function TiedTo({ entry, replies, rules, addressOf }: TiedToProps) {
  const tied = replies.filter(({ id }) => entry.replies?.includes(id));
  const ruled = rules.filter(({ id }) => entry.rules?.includes(id));
  if (tied.length + ruled.length === 0) return null;
  return (
    <p className="quiet entry-tied">
      {words("playbook_with")}{" "}
      {tied.map(({ id, title }) => (
        <a key={id} href={addressOf(id)} dir="auto">
          {title}
        </a>
      ))}
      {ruled.map(({ id, title }) => (
        <bdi key={id}>{title}</bdi>
      ))}
    </p>
  );
}

function focusAdd(part: HTMLElement | null) {
  part?.querySelector<HTMLElement>(".playbook-add > *")?.focus();
}
