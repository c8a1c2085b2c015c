import type { RuleUse, SetLevel } from "../../lib/etiquette/index.ts";
import { words, wordsFor } from "../../lib/platform/index.ts";
import type { RuleInfo } from "./etiquette.tsx";

interface RuleRowProps {
  readonly rule: RuleInfo;
  /** Undefined: as Aside judges. */
  readonly set: SetLevel | undefined;
  readonly use: RuleUse | undefined;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onSet: (level: SetLevel | undefined) => void;
}

/** One rule: how grave the person takes it; and when opened why there is one, and what it minds. */
export function RuleRow({ rule, set, use, open, onOpen, onSet }: RuleRowProps) {
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
