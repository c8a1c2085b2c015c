import { words } from "../../lib/platform/index.ts";
import { languageName } from "../replies/language-name.ts";

/** Those that etiquette tells from one another. */
const LANGUAGES = ["en", "de", "es", "fr", "it", "ja", "nl", "pt"];

interface LanguageChoiceProps {
  /** None: any. */
  readonly languages: readonly string[];
  readonly onLanguages: (languages: readonly string[]) => void;
}

/** The languages that the person answers in. */
export function LanguageChoice({ languages, onLanguages }: LanguageChoiceProps) {
  return (
    <fieldset className="chips">
      <legend>{words("options_languages")}</legend>
      {[...new Set([...LANGUAGES, ...languages])].map((language) => (
        <label key={language} className="chip">
          <input
            type="checkbox"
            className="only-read"
            checked={languages.includes(language)}
            onChange={({ target }) =>
              onLanguages(
                target.checked
                  ? [...languages, language]
                  : languages.filter((other) => other !== language),
              )
            }
          />
          <span>{languageName(language)}</span>
        </label>
      ))}
      <p className="quiet chips-hint">{words("options_languages_hint")}</p>
    </fieldset>
  );
}
