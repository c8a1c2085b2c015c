import { theyWrote } from "../../handoff/index.ts";
import { sellingIn } from "../marketing/find.ts";
import type { JudgeContext, Level, Rule } from "../types.ts";

export const marketing: Rule = {
  id: "marketing",
  level: "warn",
  channels: ["dm"],
  source: { title: "Use DMs with care", by: "60 Second Social" },
  check: (_draft, context, reading) => {
    const { languages = [] } = context;
    const hits = reading.find(["selling", ...languages].join(" "), (piece) =>
      sellingIn(piece, languages),
    );
    if (hits.length === 0) return undefined;
    const level = levelFor(context);
    const why = level === "block" ? "rule_marketing_why_first" : "rule_marketing_why";
    return { level, spans: hits.flatMap(({ spans }) => spans), why: { key: why, values: [] } };
  },
};

/** To somebody who never wrote it is what nobody forgives; to somebody who did, it may be an answer. */
function levelFor({ case: shown, customer, role }: JudgeContext): Level {
  if (!shown && !customer) return "warn";
  if (shown ? theyWrote(shown, customer) : customer?.facts.hasWritten?.value === true) {
    return role === "marketing" || role === "creator" ? "note" : "warn";
  }
  return role === "marketing" ? "warn" : "block";
}
