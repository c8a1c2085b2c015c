import { useId, useState } from "react";
import type { Settings } from "../../lib/db/index.ts";
import { CATEGORIES } from "../../lib/handoff/index.ts";
import { needsFor } from "../../lib/intake/index.ts";
import { words } from "../../lib/platform/index.ts";
import { categoryWords } from "../about/category-words.ts";
import { AsksFor } from "../replies/editor/asks-for.tsx";
import { Button } from "../ui/button.tsx";

interface NeedsSectionProps {
  readonly settings: Settings;
  readonly onSettings: (changed: Partial<Settings>) => void;
}

/** What the person needs of the customer, for each category of cases. */
export function NeedsSection({ settings, onSettings }: NeedsSectionProps) {
  const { categories, needs } = settings;
  const id = useId();
  const all = [...CATEGORIES, ...categories];
  const [chosen, setChosen] = useState<string>(CATEGORIES[0]);
  const category = all.includes(chosen) ? chosen : CATEGORIES[0];
  const reset = () => {
    const { [category]: _own, ...others } = needs;
    onSettings({ needs: others });
  };
  return (
    <section>
      <h2>{words("options_needs")}</h2>
      <p>{words("options_needs_text")}</p>
      <div className="field">
        <label htmlFor={id}>{words("options_needs_category")}</label>
        <select
          id={id}
          className="input"
          value={category}
          onChange={({ target }) => setChosen(target.value)}
        >
          {all.map((one) => (
            <option key={one} value={one}>
              {categoryWords(one)}
            </option>
          ))}
        </select>
      </div>
      <AsksFor
        key={category}
        legend={words("options_needs_facts")}
        hint={words("options_needs_hint")}
        facts={needsFor(category, needs)}
        onFacts={(facts) => onSettings({ needs: { ...needs, [category]: facts } })}
      />
      {Object.hasOwn(needs, category) && (
        <div className="row">
          <Button small onClick={reset}>
            {words("options_needs_reset")}
          </Button>
        </div>
      )}
    </section>
  );
}
