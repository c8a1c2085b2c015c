import { AppWindow, PenLine, ShoppingBag } from "lucide-react";
import { useState } from "react";
import { words } from "../../lib/platform/index.ts";
import type { StarterSetId } from "../../lib/replies/index.ts";
import { Button } from "../ui/button.tsx";

const SETS = [
  { set: "shop", icon: ShoppingBag },
  { set: "product", icon: AppWindow },
  { set: "creator", icon: PenLine },
] as const;

interface FirstRunProps {
  readonly onSet: (set: StarterSetId) => Promise<void>;
  readonly onNew: () => void;
  readonly onImport: () => void;
}

/** Where the library is empty: replies to begin with, a file, or one's own first one. */
export function FirstRun({ onSet, onNew, onImport }: FirstRunProps) {
  const [adding, setAdding] = useState<StarterSetId>();
  return (
    <section className="first-run">
      <h2>{words("first_title")}</h2>
      <p>{words("first_text")}</p>
      <ul className="first-sets">
        {SETS.map(({ set, icon: Icon }) => (
          <li key={set}>
            <button
              type="button"
              className="first-set"
              aria-disabled={adding === undefined ? undefined : "true"}
              onClick={() => {
                if (adding !== undefined) return;
                setAdding(set);
                void onSet(set).finally(() => setAdding(undefined));
              }}
            >
              <Icon size={24} aria-hidden="true" />
              <span>
                <strong>{words(`first_${set}`)}</strong>
                <span className="quiet">{words(`first_${set}_text`)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <div className="row">
        <Button kind="quiet" onClick={onNew}>
          {words("first_own")}
        </Button>
        <Button kind="quiet" onClick={onImport}>
          {words("first_import")}
        </Button>
      </div>
    </section>
  );
}
