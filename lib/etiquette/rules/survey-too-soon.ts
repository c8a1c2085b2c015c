import { surveys } from "../history/surveys.ts";
import { Piece } from "../words/piece.ts";
import type { JudgeContext, Rule } from "../types.ts";

const DAY = 86_400_000;

export const surveyTooSoon: Rule = {
  id: "surveyTooSoon",
  level: "warn",
  channels: ["public", "dm"],
  source: {
    title: "6 Best Practices for Brands Using Twitter DM as a Service Channel",
    by: "Conversocial",
  },
  check: (_draft, context, reading) => {
    const soon = whySoon(context);
    if (soon === undefined) return undefined;
    const hits = reading.find("surveys", surveys);
    if (hits.length === 0) return undefined;
    return { spans: hits.flatMap(({ spans }) => spans), why: { key: soon, values: [] } };
  },
};

/** Once resolved, once a day; of a case of which nothing is known nothing is said. */
function whySoon({ case: shown, now, sent = [] }: JudgeContext): string | undefined {
  if (shown && !shown.steps.some(({ name }) => name === "resolved")) {
    return "rule_surveyTooSoon_why";
  }
  const asked = sent.some(
    ({ toThem, at, text, kept }) =>
      toThem && now - at < DAY && (kept?.survey ?? surveys(new Piece(text ?? "")).length > 0),
  );
  return asked ? "rule_surveyTooSoon_why_again" : undefined;
}
