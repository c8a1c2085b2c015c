import { useRef, useState } from "react";
import type {
  Role,
  RuleId,
  PlaceSettings,
  RuleLevels,
  RuleUse,
  RuleWords,
  SetLevel,
  Source,
} from "../../lib/etiquette/index.ts";
import { words } from "../../lib/platform/index.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { LanguageChoice } from "./language-choice.tsx";
import { PlaceChoice } from "./place-choice.tsx";
import { RoleChoice } from "./role-choice.tsx";
import { RuleRow } from "./rule-row.tsx";
import { TextField } from "./text-field.tsx";

/** What there is to be known of a rule. */
export interface RuleInfo {
  readonly id: RuleId;
  readonly source: Source;
  /** Those it may be given, quietest first. */
  readonly levels: readonly SetLevel[];
  /** What it minds, with its one line of why; and what it does not. */
  readonly bad: readonly { readonly text: string; readonly why: string }[];
  readonly good: readonly string[];
}

/** What a file came to, as sentences. */
export interface FileNews {
  readonly level: "info" | "stop";
  readonly sentence: string;
}

interface EtiquetteProps {
  readonly role: Role;
  readonly ruleLevels: RuleLevels;
  readonly place: PlaceSettings["place"];
  readonly ownContacts: readonly string[];
  readonly ruleWords: RuleWords;
  readonly languages: readonly string[];
  /** Undefined until they have been loaded. */
  readonly rules: readonly RuleInfo[] | undefined;
  readonly uses: readonly RuleUse[];
  readonly news: FileNews | undefined;
  readonly onSet: (
    changed: Partial<PlaceSettings> & {
      role?: Role;
      ruleLevels?: RuleLevels;
      ownContacts?: readonly string[];
      ruleWords?: RuleWords;
      languages?: readonly string[];
    },
  ) => void;
  readonly onSave: () => void;
  readonly onLoad: (file: File) => void;
  /** Puts back what stood before the last file or reset. */
  readonly onUndo: (() => void) | undefined;
  readonly onReset: () => void;
}

/** How strict etiquette is: by role, and rule by rule. */
export function Etiquette(props: EtiquetteProps) {
  const { role, ruleLevels, ruleWords, place, rules, uses, news, onSet } = props;
  const file = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState<RuleId>();
  const contacts = inOneLine(props.ownContacts);
  const isUsual =
    [ruleLevels, ruleWords].every((set) => Object.keys(set).length === 0) && role === "service";
  return (
    <div className="etiquette">
      <RoleChoice role={role} onRole={(chosen) => onSet({ role: chosen })} />
      <PlaceChoice place={place} onPlace={(chosen) => onSet({ place: chosen })} />
      <TextField
        label={words("options_ownContacts")}
        hint={words("options_ownContacts_hint")}
        value={contacts}
        autoComplete="off"
        onSave={(text) => {
          onSet({ ownContacts: contactsIn(text) });
        }}
      />
      <LanguageChoice
        languages={props.languages}
        onLanguages={(languages) => onSet({ languages })}
      />
      <ul className="rules" aria-label={words("options_rules")}>
        {rules?.map((rule) => (
          <RuleRow
            key={rule.id}
            rule={rule}
            set={ruleLevels[rule.id]}
            use={uses.find((use) => use.rule === rule.id)}
            open={open === rule.id}
            own={ruleWords[rule.id] ?? {}}
            onOwn={(own) => {
              const { [rule.id]: _before, ...others } = ruleWords;
              const has = Object.keys(own).length > 0;
              onSet({ ruleWords: has ? { ...others, [rule.id]: own } : others });
            }}
            onOpen={(isOpen) => setOpen(isOpen ? rule.id : undefined)}
            onSet={(level) => {
              const { [rule.id]: _before, ...others } = ruleLevels;
              onSet({ ruleLevels: level === undefined ? others : { ...others, [rule.id]: level } });
            }}
          />
        ))}
      </ul>
      <div className="row">
        <Button kind="quiet" small onClick={props.onSave}>
          {words("options_file_save")}
        </Button>
        <Button kind="quiet" small onClick={() => file.current?.click()}>
          {words("options_file_load")}
        </Button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={words("options_file_load")}
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            if (chosen) props.onLoad(chosen);
            // So that the same file can be chosen again.
            target.value = "";
          }}
        />
        {!isUsual && (
          <Button kind="quiet" small onClick={props.onReset}>
            {words("options_rules_reset")}
          </Button>
        )}
      </div>
      {news && (
        <Notice live level={news.level} title={news.sentence}>
          {props.onUndo && (
            <Button small onClick={props.onUndo}>
              {words("quieter_undo")}
            </Button>
          )}
        </Notice>
      )}
    </div>
  );
}

const inOneLine = (contacts: readonly string[]) =>
  contacts.join(contacts.some((one) => one.includes(",")) ? "; " : ", ");

/** As they are written in one line; a postal address keeps its commas between semicolons. */
function contactsIn(text: string): string[] {
  return text
    .split(text.includes(";") ? ";" : ",")
    .map((one) => one.trim().slice(0, 200))
    .filter((one) => one !== "")
    .slice(0, 50);
}
