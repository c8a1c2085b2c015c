import { links, type Span } from "../../text/index.ts";
import { cards } from "../personal/cards.ts";
import { emails } from "../personal/emails.ts";
import { ibans } from "../personal/ibans.ts";
import { numbers } from "../personal/numbers.ts";
import { phones } from "../personal/phones.ts";
import type { PersonalData } from "../personal/types.ts";
import { edited, spansOf } from "../spans.ts";
import type { Rule } from "../types.ts";

/** Once out, these can't be taken back; the others can be anybody's, and a glance decides. */
const GRAVE: ReadonlySet<PersonalData["kind"]> = new Set(["card", "iban", "email"]);

export const personalDataInPublic: Rule = {
  id: "personalDataInPublic",
  level: "block",
  channels: ["public"],
  source: { title: "Using Twitter DMs for customer service", by: "60 Second Social" },
  check: ({ text }, { case: shown }) => {
    const found = personalData(text, shown?.tweet?.language ?? "en");
    const gravest = found.find(({ kind }) => GRAVE.has(kind)) ?? found[0];
    if (!gravest) return undefined;
    return {
      ...(GRAVE.has(gravest.kind) ? {} : { level: "warn" }),
      spans: spansOf(found),
      why: { key: `rule_personalDataInPublic_why_${gravest.kind}`, values: [] },
      fix: { kind: "draft", text: edited(text, found) },
    };
  },
};

function personalData(text: string, language: string): PersonalData[] {
  if (!/[\d@]/.test(text)) return [];
  // Digits in an address of the web are no one's; and what is found once is not looked at again.
  let rest = blanked(text, links(text));
  const digits = rest.match(/\d/g)?.length ?? 0;
  const found: PersonalData[] = [];
  const look = (finder: (words: string) => PersonalData[]) => {
    const more = finder(rest);
    found.push(...more);
    rest = blanked(rest, more);
  };
  if (digits >= 13) look(cards);
  if (digits >= 7) look(ibans);
  if (rest.includes("@")) look((words) => emails(words, language));
  if (digits > 0) look(numbers);
  if (digits >= 7) look(phones);
  return found.toSorted((a, b) => a.start - b.start);
}

/** The text with those places blanked out, so that all others stay where they are. */
function blanked(text: string, spans: readonly Span[]): string {
  let result = "";
  let done = 0;
  for (const { start, end } of spans) {
    result += text.slice(done, start) + " ".repeat(end - start);
    done = end;
  }
  return result + text.slice(done);
}
