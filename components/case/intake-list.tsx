import { MessageCircleQuestion } from "lucide-react";
import type { IntakeItem } from "../../lib/intake/index.ts";
import { words, wordsFor } from "../../lib/platform/index.ts";
import { agoWords } from "../ui/age.ts";
import { Button } from "../ui/button.tsx";

interface IntakeListProps {
  readonly items: readonly IntakeItem[];
  readonly now: number;
  readonly onTick: (fact: string, came: boolean) => void;
  /** Begins the private message that asks for what is missing; undefined where it can't be asked for now. */
  readonly onAsk: (() => void) | undefined;
  /** It was begun. */
  readonly asked: boolean;
}

/** What the case needs of the customer, and what has come. */
export function IntakeList({ items, now, onTick, onAsk, asked }: IntakeListProps) {
  const needed = items.filter((item) => item.needed);
  const came = needed.filter((item) => item.came);
  const all = needed.length > 0 && came.length === needed.length;
  return (
    <section className="intake" aria-labelledby="intake-heading">
      <div className="intake-head">
        <h2 className="part-heading" id="intake-heading">
          {words("intake_heading")}
        </h2>
        {needed.length > 0 && (
          <p className="quiet">
            {all ? words("intake_all") : words("intake_count", came.length, needed.length)}
          </p>
        )}
      </div>
      <ul className="intake-list">
        {items.map(({ fact, came: tick }) => (
          <li key={fact}>
            <label className="intake-item">
              <input
                type="checkbox"
                checked={tick !== undefined}
                onChange={({ target }) => onTick(fact, target.checked)}
              />
              <span dir="auto">{wordsFor(`asks_${fact}`) || fact}</span>
              {tick && (
                <span className="quiet intake-when">
                  {words(`intake_by_${tick.by}`, agoWords(tick.at, now))}
                </span>
              )}
            </label>
          </li>
        ))}
      </ul>
      {onAsk && needed.length > came.length && (
        <div className="row">
          <Button kind="quiet" small icon={MessageCircleQuestion} onClick={onAsk}>
            {words("intake_ask")}
          </Button>
        </div>
      )}
      <p className="quiet intake-asked" role="status">
        {asked && words("intake_asked")}
      </p>
    </section>
  );
}
