import type { Span } from "../../text/index.ts";
import type { Edit } from "../spans.ts";
import { clausesOf } from "./clauses.ts";
import { japaneseSecrets } from "./japanese.ts";
import { LANGUAGES } from "./languages.ts";
import { PATTERNS, type Patterns } from "./patterns.ts";
import { lexicon } from "../words/lexicon.ts";
import type { Piece } from "../words/piece.ts";

/** In which languages a secret is named at all: a cheap look before the dear ones. */
const named = lexicon(
  LANGUAGES.map(({ secret, card }) => ({
    words: [card, secret],
  })),
);

/**
 * Where a text asks to be told a secret, with what to ask for instead.
 *
 * Clause by clause: a clause that asks, and takes nothing back, opens the asking; the following clauses
 * of the sentence are its list ("your name, your order number and your password"), until one says "not",
 * speaks of resetting and the like, or the sentence ends.
 */
export function secretsAskedFor(piece: Piece): Edit[] {
  const { text } = piece;
  const languages = new Set(named(piece).map(({ group }) => group));
  const found = PATTERNS.filter((_, i) => languages.has(i)).flatMap((patterns) =>
    inOneLanguage(text, patterns),
  );
  return piece.isJapanese ? [...found, ...japaneseSecrets(text)] : found;
}

function inOneLanguage(text: string, patterns: Patterns): Edit[] {
  const edits: Edit[] = [];
  let asking = false;
  for (const { start, end, begins } of clausesOf(text)) {
    const clause = text.slice(start, end);
    if (begins) asking = false;
    const from: number = asking ? 0 : clause.search(patterns.asks);
    if (from < 0) continue;
    if (patterns.not.test(clause) || patterns.harmless.test(clause)) {
      asking = false;
      continue;
    }
    asking = true;
    for (const match of clause.matchAll(patterns.secret)) {
      const isBefore = match.index + match[0].length <= from;
      if (isBefore && !patterns.words.verbMayFollow) continue;
      const at = { start: start + match.index, end: start + match.index + match[0].length };
      edits.push(withoutRepeat(text, at, insteadOf(match, patterns), edits.at(-1)));
    }
  }
  return edits;
}

function insteadOf(match: RegExpExecArray, { formal, words }: Patterns): string {
  const [familiar, polite] = match.groups?.["card"] ? words.insteadOfCard : words.insteadOfSecret;
  return formal.test(match.groups?.["determiner"] ?? "") ? polite : familiar;
}

/** How far back a list is looked at. */
const NEAR = 80;
/** What joins an item to its list. */
const LIST = /(?:,?\s+(?:and|or|y|o|e|ou|et|und|oder|&|\+))?\s*$|,\s*$/iu;

/** A list that names it already does without this item. */
function withoutRepeat(text: string, { start, end }: Span, instead: string, last?: Edit): Edit {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const isNear = last !== undefined && start - last.end < NEAR;
  if (!before.includes(instead) && !(isNear && last.instead === instead)) {
    return { start, end, instead };
  }
  return { start: start - (LIST.exec(before)?.[0].length ?? 0), end, instead: "" };
}
