import { useId, useState } from "react";
import { FACTS } from "../../../lib/intake/index.ts";
import { words, wordsFor } from "../../../lib/platform/index.ts";
import { Button } from "../../ui/button.tsx";
import { Chips } from "../../ui/chips.tsx";

interface AsksForProps {
  readonly facts: readonly string[];
  readonly onFacts: (facts: readonly string[]) => void;
  readonly legend?: string;
  readonly hint?: string;
}

/** Which facts a reply asks the customer for. */
export function AsksFor({
  facts,
  onFacts,
  legend = words("editor_asksFor"),
  hint = words("editor_asksFor_hint"),
}: AsksForProps) {
  const id = useId();
  const [typed, setTyped] = useState("");
  const all = [...new Set<string>([...FACTS, ...facts])];
  const add = () => {
    const fact = typed.trim().slice(0, 100);
    if (fact !== "" && !facts.includes(fact)) onFacts([...facts, fact]);
    setTyped("");
  };
  return (
    <fieldset className="field asks-for">
      <legend>{legend}</legend>
      <div className="chips">
        <Chips
          all={all}
          nameOf={(fact) => wordsFor(`asks_${fact}`) || fact}
          chosen={facts}
          onChosen={onFacts}
        />
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
      <p className="quiet">{hint}</p>
    </fieldset>
  );
}
