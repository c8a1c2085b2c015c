import type { Edit } from "../spans.ts";
import { clausesOf } from "./clauses.ts";
import { japaneseSecrets } from "./japanese.ts";
import { MAY_NAME_SECRET, PATTERNS, type Patterns } from "./patterns.ts";

/**
 * Where a text asks to be told a secret, with what to ask for instead.
 *
 * Clause by clause: a clause that asks, and takes nothing back, opens the asking; the following clauses
 * of the sentence are its list ("your name, your order number and your password"), until one says "not",
 * speaks of resetting and the like, or the sentence ends.
 */
export function secretsAskedFor(text: string): Edit[] {
  if (!MAY_NAME_SECRET.test(text)) return [];
  const found = PATTERNS.flatMap((patterns) => inOneLanguage(text, patterns));
  return [...found, ...japaneseSecrets(text)];
}

function inOneLanguage(text: string, patterns: Patterns): Edit[] {
  if (text.search(patterns.secret) < 0) return [];
  const edits: Edit[] = [];
  let asking = false;
  for (const { start, end, begins } of clausesOf(text)) {
    const clause = text.slice(start, end);
    if (begins) asking = false;
    if (patterns.not.test(clause) || patterns.harmless.test(clause)) {
      asking = false;
      continue;
    }
    const from: number = asking ? 0 : clause.search(patterns.asks);
    asking ||= from >= 0;
    if (asking) edits.push(...secretsIn(clause, from, start, text, patterns));
  }
  return edits;
}

/** What joins an item to its list. */
const LIST = /(?:,?\s+(?:and|or|y|o|e|ou|et|und|oder|&|\+))?\s*$|,\s*$/iu;

function secretsIn(
  clause: string,
  from: number,
  offset: number,
  text: string,
  { secret, formal, words }: Patterns,
): Edit[] {
  const edits: Edit[] = [];
  for (const match of clause.matchAll(secret)) {
    // Asked before named: "what is", "send us". In German the verb may come last.
    if (
      match.index + match[0].length <= from &&
      words.insteadOfSecret[0] !== "deine Kundennummer"
    ) {
      continue;
    }
    const options = match.groups?.["card"] ? words.insteadOfCard : words.insteadOfSecret;
    const instead = formal.test(match.groups?.["determiner"] ?? "") ? options[1] : options[0];
    const start = offset + match.index;
    const end = start + match[0].length;
    const before = text.slice(0, start);
    const isNamed = `${before}${edits.map((edit) => edit.instead).join("")}`.includes(instead);
    // A list that names it already does without this item.
    const lead = isNamed ? (LIST.exec(before)?.[0].length ?? 0) : 0;
    edits.push({ start: start - lead, end, instead: isNamed ? "" : instead });
  }
  return edits;
}
