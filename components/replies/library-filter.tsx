import { useId, type KeyboardEvent, type RefObject } from "react";
import { words } from "../../lib/platform/index.ts";
import type { Choices, Shown } from "./filter.ts";
import { languageName } from "./language-name.ts";

const SCOPES = ["", "public", "dm", "survey"] as const;

interface LibraryFilterProps {
  readonly shown: Shown;
  readonly choices: Choices;
  readonly archivedCount: number;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly onShown: (shown: Shown) => void;
  /** To the list, with the arrow keys. */
  readonly onLeave: () => void;
}

/** Search as one types, and what else narrows the list. */
export function LibraryFilter(props: LibraryFilterProps) {
  const { shown, choices, archivedCount, search, onShown, onLeave } = props;
  const id = useId();
  const set = (changed: Partial<Shown>) => onShown({ ...shown, ...changed });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown") onLeave();
    else if (event.key === "Escape" && shown.query !== "") set({ query: "" });
    else return;
    event.preventDefault();
  };
  return (
    <div className="library-filter" role="search">
      <input
        ref={search}
        type="search"
        className="input library-search"
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        aria-label={words("library_search")}
        placeholder={words("library_search")}
        value={shown.query}
        onChange={({ target }) => set({ query: target.value })}
        onKeyDown={onKeyDown}
      />
      <fieldset className="chips">
        <legend className="only-read">{words("library_scope")}</legend>
        {SCOPES.map((scope) => (
          <label key={scope} className="chip">
            <input
              type="radio"
              name={id}
              className="only-read"
              checked={shown.scope === scope}
              onChange={() => set({ scope })}
            />
            <span>{words(scope === "" ? "filter_all" : `scope_${scope}`)}</span>
          </label>
        ))}
        {(archivedCount > 0 || shown.archived) && (
          <label className="chip">
            <input
              type="checkbox"
              className="only-read"
              checked={shown.archived}
              onChange={({ target }) => set({ archived: target.checked })}
            />
            <span>{words("library_archived", archivedCount)}</span>
          </label>
        )}
      </fieldset>
      <div className="library-selects">
        <Choice
          label={words("library_folder")}
          all={words("library_folder_all")}
          names={choices.folders}
          value={shown.folder}
          onValue={(folder) => set({ folder })}
        />
        <Choice
          label={words("library_tag")}
          all={words("library_tag_all")}
          names={choices.tags}
          value={shown.tag}
          onValue={(tag) => set({ tag })}
        />
        {(choices.languages.length > 1 || shown.language !== "") && (
          <Choice
            label={words("library_language")}
            all={words("library_language_all")}
            names={choices.languages}
            nameOf={languageName}
            value={shown.language}
            onValue={(language) => set({ language })}
          />
        )}
        <Choice
          label={words("filter_account")}
          all={words("filter_account_all")}
          names={choices.accounts}
          nameOf={(handle) => `@${handle}`}
          value={shown.account}
          onValue={(account) => set({ account })}
        />
      </div>
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly all: string;
  readonly names: readonly string[];
  readonly nameOf?: (name: string) => string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

function Choice({ label, all, names, nameOf, value, onValue }: ChoiceProps) {
  if (names.length === 0 && value === "") return null;
  return (
    <select
      className="input"
      aria-label={label}
      value={value}
      onChange={({ target }) => onValue(target.value)}
    >
      <option value="">{all}</option>
      {names.map((name) => (
        <option key={name} value={name}>
          {nameOf?.(name) ?? name}
        </option>
      ))}
    </select>
  );
}
