import type { Span } from "../text/index.ts";
import type { Reading } from "./reading.ts";
import type { Finding, OwnWords } from "./types.ts";
import { phrasesOf } from "./words/phrases.ts";
import { Piece } from "./words/piece.ts";

/**
 * What a rule finds, with the person's own words for it: as if those it is never to mind were not there, and
 * with those it is to mind too.
 * @param check what the rule finds in a text as long as the draft, in which words may have given way to spaces
 */
export function withOwnWords(
  { also = NONE, not = NONE }: OwnWords,
  reading: Reading,
  check: (text: string) => Finding | undefined,
): Finding | undefined {
  const allowed = found(not, reading);
  const alone = check(blanked(reading.text, allowed));
  // What puts it right is made of a text without the words that are allowed.
  const finding = alone && allowed.length > 0 ? withoutFix(alone) : alone;
  const spans = finding?.spans ?? NONE;
  const others = merged([...allowed, ...spans]);
  const minded = found(also, reading).filter((span) => isApart(span, others));
  const [first] = minded;
  if (!first) return finding;
  const said = reading.text.slice(first.start, first.end).replace(/\s+/gu, " ");
  if (!finding) return { spans: minded, why: { key: "rule_ownWords_why", values: [said] } };
  return withoutFix({
    ...finding,
    spans: [...spans, ...minded].toSorted((a, b) => a.start - b.start),
  });
}

/** The text with spaces where these places are. */
function blanked(text: string, places: readonly Span[]): string {
  let rest = "";
  let from = 0;
  for (const { start, end } of places) {
    rest += text.slice(from, start) + " ".repeat(end - start);
    from = end;
  }
  return rest + text.slice(from);
}

const NONE: readonly never[] = [];

/** Places of these phrases, in their order, none upon another; accents are none. */
function found(list: readonly string[], reading: Reading): readonly Span[] {
  if (list.length === 0) return NONE;
  const phrases = phrasesOf(plainList(list), (phrase) => phrase);
  const { finder } = phrases;
  const name = plainNames.get(phrases) ?? `plain ${phrases.name}`;
  plainNames.set(phrases, name);
  const hits = reading.find(name, (piece) => {
    const { text, at } = plain(piece.text);
    if (at === undefined) return finder(piece);
    return finder(new Piece(text)).map((hit) => ({
      spans: hit.spans.map(({ start, end }) => ({ start: at[start] ?? 0, end: at[end] ?? 0 })),
    }));
  });
  return merged(hits.flatMap(({ spans }) => spans));
}

const plainNames = new WeakMap<object, string>();
const plainLists = new WeakMap<readonly string[], readonly string[]>();

/** The same list for the same one, by which its finder is known again. */
function plainList(list: readonly string[]): readonly string[] {
  const known = plainLists.get(list) ?? list.map((phrase) => plain(phrase).text);
  plainLists.set(list, known);
  return known;
}

/** Of Latin, Greek and Cyrillic letters; in other scripts such marks make another letter. */
const ACCENTS = /^[\u0300-\u036f]*$/;
const MAY_HOLD_ACCENT = /[^\0-\x7f]/;

/**
 * A text without accents.
 * @returns `at`: where each of its UTF-16 units, and its end, stands in the given one; missing where all do where they did
 */
function plain(given: string): { text: string; at?: readonly number[] } {
  if (!MAY_HOLD_ACCENT.test(given)) return { text: given };
  let text = "";
  const at: number[] = [];
  for (let i = 0; i < given.length; i += 1) {
    const unit = given.charAt(i);
    const [letter = "", ...marks] = unit < "\u00c0" ? unit : unit.normalize("NFD");
    if (ACCENTS.test(letter)) continue;
    text += ACCENTS.test(marks.join("")) ? letter : unit;
    at.push(i);
  }
  return text === given ? { text } : { text, at: [...at, given.length] };
}

function merged(spans: readonly Span[]): readonly Span[] {
  const all: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last && span.start < last.end) {
      all[all.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else all.push(span);
  }
  return all;
}

/** @param others merged; searched by halves, as there may be as many of them as there are words */
function isApart({ start, end }: Span, others: readonly Span[]): boolean {
  let from = 0;
  let to = others.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((others[middle]?.end ?? 0) <= start) from = middle + 1;
    else to = middle;
  }
  return (others[from]?.start ?? end) >= end;
}

/** It puts right what the rule found by itself, which is not what is said any more. */
function withoutFix({ fix: _fix, ...finding }: Finding): Finding {
  return finding;
}
