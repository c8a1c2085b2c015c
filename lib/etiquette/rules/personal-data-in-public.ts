import { personalData } from "../personal/find.ts";
import type { PersonalKind } from "../personal/types.ts";
import { edited, spansOf, withoutOverlaps } from "../spans.ts";
import type { Level, Rule } from "../types.ts";

/**
 * Once out, the gravest can't be taken back. With the number of an order somebody can ask about it; with
 * that of a case hardly anything.
 */
const LEVELS: Readonly<Record<PersonalKind, Level>> = {
  card: "block",
  iban: "block",
  national: "block",
  passport: "block",
  secret: "block",
  email: "block",
  birth: "warn",
  address: "warn",
  phone: "warn",
  number: "warn",
  ip: "warn",
  case: "note",
};
const ORDER = Object.keys(LEVELS);

export const personalDataInPublic: Rule = {
  id: "personalDataInPublic",
  level: "block",
  channels: ["public"],
  source: { title: "Using Twitter DMs for customer service", by: "60 Second Social" },
  check: ({ text }, { case: shown }) => {
    const found = personalData(text, shown?.tweet?.language ?? "en").filter(({ ours }) => !ours);
    const gravest = found.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))[0];
    if (!gravest) return undefined;
    const edits = found.map((one) => ({ ...one, start: one.from ?? one.start }));
    return {
      level: LEVELS[gravest.kind],
      spans: spansOf(found),
      why: { key: `rule_personalDataInPublic_why_${gravest.kind}`, values: [] },
      fix: { kind: "draft", text: edited(text, withoutOverlaps(edits)) },
    };
  },
};
