import { words, type WordKey } from "../../lib/platform/index.ts";
import { costOfRead } from "../../lib/sends/index.ts";
import { More } from "../ui/more.tsx";
import { costWords, mostWords, priceWords } from "../ui/price.ts";

const rows = () =>
  [
    ["options_prices_reply", priceWords({ kind: "publicReply", withLink: true })],
    ["options_prices_dm", priceWords({ kind: "dm", readsUserFirst: false })],
    ["options_prices_customer", priceWords({ kind: "readCustomer" })],
  ] as const satisfies readonly (readonly [WordKey, string])[];

/** What X asks for each thing that a connected account can do. */
export function PriceList() {
  return (
    <More label={words("options_prices")}>
      <dl className="prices">
        {rows().map(([what, price]) => (
          <div key={what}>
            <dt>{words(what)}</dt>
            <dd>{price}</dd>
          </div>
        ))}
        <div>
          <dt>{words("options_prices_mention")}</dt>
          <dd>{costWords(costOfRead("readMentions", 1))}</dd>
        </div>
        <div>
          <dt>{words("options_prices_look")}</dt>
          <dd>{words("options_prices_upTo", mostWords({ kind: "readMessages" }))}</dd>
        </div>
      </dl>
      <p className="quiet">{words("options_prices_note")}</p>
    </More>
  );
}
