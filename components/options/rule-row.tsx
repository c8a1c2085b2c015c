import { WORDED, type OwnWords, type RuleUse, type SetLevel } from "../../lib/etiquette/index.ts";
import { words, wordsFor } from "../../lib/platform/index.ts";
import type { RuleInfo } from "./etiquette.tsx";
import { TextField } from "./text-field.tsx";

interface RuleRowProps {
  readonly rule: RuleInfo;
  /** Undefined: as Aside judges. */
  readonly set: SetLevel | undefined;
  readonly use: RuleUse | undefined;
  readonly own: OwnWords;
  readonly onOwn: (own: OwnWords) => void;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onSet: (level: SetLevel | undefined) => void;
}

/** One rule: how grave the person takes it; and when opened why there is one, and what it minds. */
export function RuleRow(props: RuleRowProps) {
  const { rule, set, use, open, onOpen, onSet } = props;
  const title = wordsFor(`rule_${rule.id}_title`);
  const { source } = rule;
  return (
    <li className="rule">
      <details open={open} onToggle={({ currentTarget }) => onOpen(currentTarget.open)}>
        <summary>{title}</summary>
        {open && (
          <div className="rule-about">
            <p className="quiet">{words("warning_source", source.title, source.by)}</p>
            <h4>{words("options_rule_bad")}</h4>
            <ul className="examples">
              {rule.bad.map(({ text, why }, at) => (
                <li key={text}>
                  <q dir="auto">{text}</q>
                  {why !== rule.bad[at + 1]?.why && <p className="quiet">{why}</p>}
                </li>
              ))}
            </ul>
            <h4>{words("options_rule_good")}</h4>
            <ul className="examples">
              {rule.good.map((text) => (
                <li key={text}>
                  <q dir="auto">{text}</q>
                </li>
              ))}
            </ul>
            {rule.id in WORDED && (
              <OwnWordsOf
                has={WORDED[rule.id as keyof typeof WORDED]}
                own={props.own}
                onOwn={props.onOwn}
              />
            )}
            <p className="quiet">
              {use
                ? words("options_rule_use", use.fired, use.followed, use.overridden)
                : words("options_rule_unused")}
            </p>
          </div>
        )}
      </details>
      <select
        className="input"
        aria-label={words("options_rule_level", title)}
        value={set ?? ""}
        onChange={({ target: { value } }) => onSet(value === "" ? undefined : (value as SetLevel))}
      >
        <option value="">{words("options_level_usual")}</option>
        {rule.levels.map((level) => (
          <option key={level} value={level}>
            {level === "off" ? words("options_level_off") : words(`warning_level_${level}`)}
          </option>
        ))}
      </select>
    </li>
  );
}

interface OwnWordsProps {
  readonly has: "both" | "not";
  readonly own: OwnWords;
  readonly onOwn: (own: OwnWords) => void;
}

/** The person's own words for a rule that goes by words. */
function OwnWordsOf({ has, own, onOwn }: OwnWordsProps) {
  const field = (name: "also" | "not") => (
    <TextField
      label={words(`options_rule_${name}`)}
      hint={words("options_rule_words_hint")}
      value={(own[name] ?? []).join(", ")}
      autoComplete="off"
      most={7000}
      onSave={(text) => {
        const { [name]: _before, ...other } = own;
        const list = listIn(text);
        onOwn(list.length === 0 ? other : { ...other, [name]: list });
      }}
    />
  );
  return (
    <>
      {has === "both" && field("also")}
      {field("not")}
    </>
  );
}

/** As they are written in one line; no more and no longer ones than are kept. */
function listIn(text: string): string[] {
  const all = text.split(/[,;、，]/u).map((one) => one.trim().slice(0, 60).trim());
  return [...new Set(all)].filter((one) => one !== "").slice(0, 100);
}
