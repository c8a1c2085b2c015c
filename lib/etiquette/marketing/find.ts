import type { Hit } from "../reading.ts";
import { english, JAPANESE, others, type SellingWords } from "./words.ts";

const whole = (words: readonly string[]) =>
  new RegExp(`(?<![\\p{L}\\p{N}_@#])(?:${words.join("|")})(?![\\p{L}_])`, "giu");

const READY = [english, ...others].map((words: SellingWords) => ({
  alone: new RegExp(`(?<![\\p{L}\\p{N}_@#])(?:${words.alone.join("|")})`, "giu"),
  hints: words.hints.map((hint) => whole([hint])),
}));

/** So many different hints make selling. */
const ENOUGH = 3;

/**
 * Where a text sells: its offers, its calls to buy, to follow or to look at wares. One thing that is said
 * only when selling is enough; of what is also said otherwise, several must come together.
 */
export function selling(text: string): Hit[] {
  const found: Hit[] = [];
  for (const { alone, hints } of READY) {
    const sure = hitsOf(text, alone, "sells");
    found.push(...sure);
    if (sure.length > 0) continue;
    const hinted = hints.flatMap((hint) => hitsOf(text, hint, "sells").slice(0, 1));
    if (hinted.length >= ENOUGH) found.push(...hinted);
  }
  if (/[\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text)) {
    const sure = hitsOf(text, JAPANESE.alone, "sells");
    const hinted = hitsOf(text, JAPANESE.hints, "sells");
    const kinds = new Set(hinted.map(({ spans: [span] }) => text.slice(span?.start, span?.end)));
    found.push(...(sure.length > 0 ? sure : kinds.size >= ENOUGH ? hinted : []));
  }
  return found.toSorted((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

function hitsOf(text: string, words: RegExp, kind: string): Hit[] {
  return [...text.matchAll(words)].map(({ 0: match, index }) => ({
    kind,
    spans: [{ start: index, end: index + match.length }],
  }));
}
