import { ChevronDown, CircleCheck, CircleHelp, CircleX, Inbox } from "lucide-react";
import type { DmAnswer } from "../../lib/customers/index.ts";
import { words } from "../../lib/platform/index.ts";
import { Button } from "../ui/button.tsx";
import { priceWords } from "../ui/price.ts";
import { originWords } from "./fact-list.tsx";

const ICONS = { yes: CircleCheck, requests: Inbox, no: CircleX, unknown: CircleHelp };

interface DmLineProps {
  readonly dm: DmAnswer;
  readonly now: number;
  /** Present when an account is connected: asks X, which costs. */
  readonly onAsk?: (() => void) | undefined;
  readonly asking?: boolean;
}

/** "Can I message them?", with each reason, its source and its age. */
export function DmLine({ dm, now, onAsk, asking = false }: DmLineProps) {
  const Icon = ICONS[dm.answer];
  return (
    <section className={`dm dm-${dm.answer}`} aria-labelledby="dm-heading">
      <details>
        <summary title={words("dm_why")}>
          <Icon size={20} aria-hidden="true" />
          <span>
            <h2 id="dm-heading">{words("dm_heading")}</h2> {words(`dm_${dm.answer}`)}
          </span>
          <ChevronDown size={16} aria-hidden="true" />
        </summary>
        {dm.answer === "unknown" && onAsk === undefined && (
          <p className="quiet">{words("dm_hint_unknown")}</p>
        )}
        <dl className="facts">
          {dm.reasons.map(({ kind, fact }) => (
            <div key={kind}>
              <dt>{words(`fact_${kind}`)}</dt>
              <dd>
                {fact && <bdi>{words(fact.value ? "fact_yes" : "fact_no")}</bdi>}
                <span className="quiet">{originWords(fact, now)}</span>
              </dd>
            </div>
          ))}
        </dl>
      </details>
      <p role="status" className="only-read">
        {words(`dm_${dm.answer}`)}
      </p>
      {onAsk && dm.answer !== "yes" && (
        <Button small waits={asking} onClick={onAsk}>
          {asking ? words("dm_asking") : words("dm_ask", priceWords({ kind: "readCustomer" }))}
        </Button>
      )}
    </section>
  );
}
