import { words } from "../../lib/platform/index.ts";
import { languageName } from "../replies/language-name.ts";
import { Chips } from "../ui/chips.tsx";

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
      <Chips
        all={[...new Set([...LANGUAGES, ...languages])]}
        nameOf={languageName}
        chosen={languages}
        onChosen={onLanguages}
      />
      <p className="quiet">{words("options_languages_hint")}</p>
    </fieldset>
  );
}
