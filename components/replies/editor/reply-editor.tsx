import { ArrowLeft } from "lucide-react";
import { useId, useState, type KeyboardEvent } from "react";
import { words } from "../../../lib/platform/index.ts";
import type {
  CannedReply,
  ReplyStats,
  ReplyVersion,
  StoredReply,
} from "../../../lib/replies/index.ts";
import { Button } from "../../ui/button.tsx";
import { ForAccounts } from "../../ui/for-accounts.tsx";
import { Forget } from "../../ui/forget.tsx";
import { Notice } from "../../ui/notice.tsx";
import { fieldsOf, replyOf, shortcutOf, type Fields } from "../fields.ts";
import { languageName } from "../language-name.ts";
import type { Looked } from "../types.ts";
import { AsksFor } from "./asks-for.tsx";
import { Preview } from "./preview.tsx";
import { ReplyHistory } from "./reply-history.tsx";
import { ReplyStatistics } from "./reply-statistics.tsx";
import { Wordings } from "./wordings.tsx";

const SCOPES = ["public", "dm", "survey"] as const;
/** Those that Aside has words of its own in. */
const LANGUAGES = ["en", "de", "es", "fr", "ja", "pt", "it", "nl"];

export interface ReplyEditorProps {
  readonly fields: Fields;
  readonly onFields: (fields: Fields) => void;
  /** As it is in the library; missing where it is new. */
  readonly stored: StoredReply | undefined;
  /** The fields say something else than what is stored. */
  readonly isChanged: boolean;
  readonly folders: readonly string[];
  /** The reply that has this shortcut already. */
  readonly holder: StoredReply | undefined;
  /** Its wording filled for an example; undefined until what fills has been loaded. */
  readonly look: ((reply: CannedReply, wording: string, example: number) => Looked) | undefined;
  readonly versions: readonly ReplyVersion[];
  readonly stats: ReplyStats | undefined;
  readonly account: string;
  /** The person's own. */
  readonly accounts: readonly { readonly handle: string; readonly shownHandle: string }[];
  readonly now: number;
  readonly saving: boolean;
  /** What went wrong, as a sentence. */
  readonly problem: string | undefined;
  readonly addressOf: (id: string) => string;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  readonly onArchive: (archived: boolean) => void;
  readonly onDrop: () => void;
  /** Forgets its uses; gives the sentence that says what came of it. */
  readonly onForget: () => Promise<string>;
  readonly onBack: () => void;
}

/** One reply, with how it reads. What is typed is kept, saved or not. */
export function ReplyEditor(props: ReplyEditorProps) {
  const { fields, onFields, stored, isChanged, holder, look, saving } = props;
  const id = useId();
  const [at, setAt] = useState(0);
  const [example, setExample] = useState(0);
  const [dropping, setDropping] = useState(false);
  const set = (changed: Partial<Fields>) => onFields({ ...fields, ...changed });
  const reply = replyOf(fields);
  const lookedAt = look ? fields.wordings.map(({ text }) => look(reply, text, example)) : [];
  const place = Math.min(at, fields.wordings.length - 1);
  const hasText = fields.wordings.some(({ text }) => text.trim() !== "");
  const waits = saving || !isChanged || holder !== undefined || !hasText;
  const isArchived = stored?.archivedAt !== undefined;

  const onKeyDown = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey } = event;
    if (!(ctrlKey || metaKey) || (key !== "s" && key !== "Enter")) return;
    event.preventDefault();
    if (!waits) props.onSave();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Hears the keys of its fields.
    <form
      className="editor"
      aria-label={stored?.title ?? words("editor_new")}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        if (!waits) props.onSave();
      }}
    >
      <header className="editor-head">
        <button
          type="button"
          className="icon-button editor-back"
          aria-label={words("editor_back")}
          title={words("editor_back")}
          onClick={props.onBack}
        >
          <ArrowLeft size={20} aria-hidden="true" />
        </button>
        <h2 dir="auto">{stored?.title ?? words("editor_new")}</h2>
        {isChanged && (
          <Button kind="quiet" small onClick={props.onDiscard}>
            {words(stored ? "editor_discard" : "editor_discard_new")}
          </Button>
        )}
        <Button kind="primary" small submits waits={waits}>
          {words("editor_save")}
        </Button>
      </header>
      <p className="quiet editor-state" role="status">
        {isChanged ? words("editor_kept") : stored ? words("editor_saved") : ""}
      </p>
      {props.problem !== undefined && <Notice live level="stop" title={props.problem} />}
      {isArchived && (
        <Notice title={words("editor_archived")}>
          <Button small onClick={() => props.onArchive(false)}>
            {words("editor_unarchive")}
          </Button>
        </Notice>
      )}
      <div className="editor-fields">
        <div className="editor-two">
          <div className="field">
            <label htmlFor={`${id}-title`}>{words("editor_title")}</label>
            <input
              id={`${id}-title`}
              className="input"
              dir="auto"
              maxLength={200}
              value={fields.title}
              data-first=""
              onChange={({ target }) => set({ title: target.value })}
            />
          </div>
          <div className="field">
            <label htmlFor={`${id}-shortcut`}>{words("editor_shortcut")}</label>
            <div className="shortcut">
              <span aria-hidden="true">/</span>
              <input
                id={`${id}-shortcut`}
                className="input"
                dir="auto"
                spellCheck={false}
                autoComplete="off"
                maxLength={50}
                value={fields.shortcut}
                aria-invalid={holder ? "true" : undefined}
                aria-describedby={holder ? `${id}-clash` : undefined}
                onChange={({ target }) => set({ shortcut: shortcutOf(target.value) })}
              />
            </div>
            {holder && (
              <p id={`${id}-clash`} className="problem" role="status">
                {words("editor_clash", fields.shortcut)}{" "}
                <a href={props.addressOf(holder.id)} dir="auto">
                  {holder.title}
                </a>
              </p>
            )}
          </div>
        </div>
        <fieldset className="chips">
          <legend className="editor-legend">{words("editor_scope")}</legend>
          {SCOPES.map((scope) => (
            <label key={scope} className="chip">
              <input
                type="radio"
                name={`${id}-scope`}
                className="only-read"
                checked={fields.scope === scope}
                onChange={() => set({ scope })}
              />
              <span>{words(`scope_${scope}`)}</span>
            </label>
          ))}
        </fieldset>
        <Wordings
          wordings={fields.wordings}
          onWordings={(wordings) => set({ wordings })}
          at={place}
          onAt={setAt}
          lookedAt={lookedAt}
        />
        <Preview
          example={example}
          onExample={setExample}
          looked={lookedAt[place]}
          isPrivate={fields.scope !== "public"}
          {...(fields.wordings.length > 1 && { wording: place + 1 })}
          account={props.account}
        />
        {fields.scope === "public" && (
          <div className="field">
            <label htmlFor={`${id}-prompt`}>{words("editor_prompt")}</label>
            <input
              id={`${id}-prompt`}
              className="input"
              dir="auto"
              maxLength={500}
              value={fields.prompt}
              aria-describedby={`${id}-prompt-hint`}
              onChange={({ target }) => set({ prompt: target.value })}
            />
            <p id={`${id}-prompt-hint`} className="quiet">
              {words("editor_prompt_hint")}
            </p>
          </div>
        )}
        <AsksFor facts={fields.asksFor} onFacts={(asksFor) => set({ asksFor })} />
        <div className="editor-two">
          <div className="field">
            <label htmlFor={`${id}-folder`}>{words("library_folder")}</label>
            <input
              id={`${id}-folder`}
              className="input"
              dir="auto"
              list={`${id}-folders`}
              autoComplete="off"
              maxLength={200}
              value={fields.folder}
              onChange={({ target }) => set({ folder: target.value })}
            />
            <datalist id={`${id}-folders`}>
              {props.folders.map((folder) => (
                <option key={folder}>{folder}</option>
              ))}
            </datalist>
          </div>
          <div className="field">
            <label htmlFor={`${id}-language`}>{words("library_language")}</label>
            <select
              id={`${id}-language`}
              className="input"
              value={fields.language}
              onChange={({ target }) => set({ language: target.value })}
            >
              {[...new Set([...LANGUAGES, fields.language])].map((language) => (
                <option key={language} value={language}>
                  {languageName(language)}
                </option>
              ))}
            </select>
          </div>
        </div>
        <ForAccounts
          accounts={props.accounts}
          chosen={fields.accounts}
          onChosen={(accounts) => set({ accounts })}
        />
        <div className="field">
          <label htmlFor={`${id}-tags`}>{words("editor_tags")}</label>
          <input
            id={`${id}-tags`}
            className="input"
            dir="auto"
            maxLength={2000}
            value={fields.tags}
            aria-describedby={`${id}-tags-hint`}
            onChange={({ target }) => set({ tags: target.value })}
          />
          <p id={`${id}-tags-hint`} className="quiet">
            {words("editor_tags_hint")}
          </p>
        </div>
        <div className="field">
          <label htmlFor={`${id}-notes`}>{words("editor_notes")}</label>
          <textarea
            id={`${id}-notes`}
            className="input"
            dir="auto"
            rows={2}
            maxLength={5000}
            value={fields.notes}
            aria-describedby={`${id}-notes-hint`}
            onChange={({ target }) => set({ notes: target.value })}
          />
          <p id={`${id}-notes-hint`} className="quiet">
            {words("editor_notes_hint")}
          </p>
        </div>
      </div>
      {stored && (
        <footer className="editor-foot">
          <ReplyStatistics stats={props.stats} />
          <Forget of="reply" onForget={props.onForget} />
          <ReplyHistory
            versions={props.versions}
            now={props.now}
            onRestore={(before) => onFields(fieldsOf(before))}
          />
          <div className="row">
            {!isArchived && (
              <Button small onClick={() => props.onArchive(true)}>
                {words("editor_archive")}
              </Button>
            )}
            {isArchived && !dropping && (
              <Button small onClick={() => setDropping(true)}>
                {words("editor_drop")}
              </Button>
            )}
          </div>
          {dropping && (
            <Notice live level="stop" title={words("editor_drop_sure")}>
              <div className="row">
                <Button small onClick={props.onDrop}>
                  {words("editor_drop_yes")}
                </Button>
                <Button kind="quiet" small onClick={() => setDropping(false)}>
                  {words("reason_cancel")}
                </Button>
              </div>
            </Notice>
          )}
        </footer>
      )}
    </form>
  );
}
