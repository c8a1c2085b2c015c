import { useId, useState } from "react";
import { words, wordsFor } from "../../../lib/platform/index.ts";
import { Button } from "../../ui/button.tsx";

/** Facts that most desks ask for, by their names in a case's intake. */
const USUAL = [
  "orderNumber",
  "emailAddress",
  "postcode",
  "photo",
  "date",
  "amount",
  "device",
  "version",
  "whichOne",
  "whatHappened",
  "whatItIsAbout",
] as const;

interface AsksForProps {
  readonly facts: readonly string[];
  readonly onFacts: (facts: readonly string[]) => void;
}

/** Which facts a reply asks the customer for. */
export function AsksFor({ facts, onFacts }: AsksForProps) {
  const id = useId();
  const [typed, setTyped] = useState("");
  const all = [...new Set<string>([...USUAL, ...facts])];
  const add = () => {
    const fact = typed.trim().slice(0, 100);
    if (fact !== "" && !facts.includes(fact)) onFacts([...facts, fact]);
    setTyped("");
  };
  return (
    <fieldset className="field asks-for">
      <legend>{words("editor_asksFor")}</legend>
      <div className="chips">
        {all.map((fact) => (
          <label key={fact} className="chip">
            <input
              type="checkbox"
              className="only-read"
              checked={facts.includes(fact)}
              onChange={({ target }) =>
                onFacts(target.checked ? [...facts, fact] : facts.filter((other) => other !== fact))
              }
            />
            <span dir="auto">{wordsFor(`asks_${fact}`) || fact}</span>
          </label>
        ))}
      </div>
      <div className="asks-own">
        <input
          id={id}
          className="input"
          dir="auto"
          aria-label={words("editor_asksFor_own")}
          placeholder={words("editor_asksFor_own")}
          maxLength={100}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            add();
          }}
        />
        <Button small waits={typed.trim() === ""} onClick={add}>
          {words("editor_add")}
        </Button>
      </div>
      <p className="quiet">{words("editor_asksFor_hint")}</p>
    </fieldset>
  );
}
