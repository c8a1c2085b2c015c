import { links } from "../../text/index.ts";
import { cards } from "../personal/cards.ts";
import { emails } from "../personal/emails.ts";
import { ibans } from "../personal/ibans.ts";
import { numbers } from "../personal/numbers.ts";
import { phones } from "../personal/phones.ts";
import type { PersonalData } from "../personal/types.ts";
import { edited, spansOf, withoutOverlaps } from "../spans.ts";
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
  const digits = text.match(/\d/g)?.length ?? 0;
  if (digits === 0 && !text.includes("@")) return [];
  const words = withoutLinks(text);
  return withoutOverlaps([
    ...(digits >= 13 ? cards(words) : []),
    ...(digits >= 7 ? ibans(words) : []),
    ...(words.includes("@") ? emails(words, language) : []),
    ...numbers(words),
    ...(digits >= 7 ? phones(words) : []),
  ]);
}

/** Digits in an address of the web are no one's: blanked out, so that places stay the same. */
function withoutLinks(text: string): string {
  let result = "";
  let done = 0;
  for (const { start, end } of links(text)) {
    result += text.slice(done, start) + " ".repeat(end - start);
    done = end;
  }
  return result + text.slice(done);
}
