import type { Span } from "../../text/index.ts";
import type { Hit } from "../reading.ts";
import type { Edit } from "../spans.ts";
import { english } from "./english.ts";
import { askedInJapanese } from "./japanese.ts";
import { OTHERS } from "./languages.ts";
import { lexicon } from "../words/lexicon.ts";
import type { Piece } from "../words/piece.ts";
import type { AskingWords } from "./types.ts";

/** One sentence that asks: for what, and what makes an invitation of it. */
export type Asked = Hit & { readonly edits: readonly Edit[] };

const whole = (words: string, flags: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}_@#])(?:${words})(?![\\p{L}\\p{N}_])`, flags);

const READY = [english, ...OTHERS].map((words: AskingWords) => ({
  words,
  asks: whole(`(?<what>${words.what})|(?<openly>${words.openly})|${words.asks}`, "iu"),
  thing: whole(words.thing, "giu"),
  way: whole(words.way, "iu"),
  not: new RegExp(`n['’]t(?!\\p{L})|${whole(words.not, "iu").source}`, "iu"),
}));

/** What is asked for, by language: a cheap look before the dear ones. */
const things = lexicon([english, ...OTHERS].map(({ thing }) => ({ words: [thing] })));

/** We are the ones who send, tell or need not ask. */
const OURSELVES =
  /(?<!\p{L})(?:we|i|they|team|who|wir|ich|nous|il|elle|nosotros|nós)(?:['’](?:ll|ve|d|re|m))?(?: (?:will|can|could|have|had|may|would|are|am|also|then|just|shall|did|to|able|werden|haben|können|avons|allons|vous|te|le))*\s?$/iu;
/** It goes there, or is looked at there. */
const THERE =
  /(?<!\p{L})(?:to|via|by|in|into|from|check|checked|using|per|find|by the|with the same|no|à|en|auf|in der)(?: (?:your|the|tu|su|votre|deine?|ihre?|seu))?\s$/iu;
/** Behind the thing: its value, so nobody asks for it. */
const VALUE = /^[\s:#.]*(?:is\s)?(?:(?=[A-Z\d-]*\d)[A-Za-z\d-]{4,}|[A-Z]{6}(?![A-Za-z]))/u;
/** What was said before it is another matter: "we don't allow that, but may we have …". */
const CLAUSE =
  /[,;] (?=(?:but|and|so|may|can|could|please|kindly|pls|just|let|pero|mas|mais|aber)(?!\p{L}))/iu;
const SENTENCE = /(?:[^.!?\n]|[.!?](?=[^\s.!?]))+[.!?]*/gu;

/**
 * Where a public text asks for personal data or for the number of an account, and names no private way for
 * it. A link behind the asking is such a way: it says "answer there".
 */
export function askedInPublic(piece: Piece): Asked[] {
  const { text } = piece;
  const found = piece.isJapanese ? askedInJapanese(text) : [];
  const languages = new Set(things(piece).map(({ group }) => group));
  if (languages.size === 0) return found;
  const lastLink = piece.links.at(-1)?.start ?? -1;
  for (const [at, { words, asks, thing, way, not }] of READY.entries()) {
    if (!languages.has(at) || way.test(text)) continue;
    for (const { 0: sentence, index: start } of text.matchAll(SENTENCE)) {
      if (lastLink >= start) break;
      const asked = askedIn(sentence, start, words, asks, thing, not);
      if (asked) found.push(asked);
    }
  }
  return found;
}

/** Whether a text names a private way in any of the languages. */
export function namesPrivateWay(text: string): boolean {
  return READY.some(({ way }) => way.test(text));
}

function askedIn(
  sentence: string,
  start: number,
  words: AskingWords,
  asks: RegExp,
  thing: RegExp,
  not: RegExp,
): Asked | undefined {
  const verb = asks.exec(sentence);
  if (!verb) return undefined;
  const before = sentence.slice(0, verb.index).split(CLAUSE).at(-1) ?? "";
  if (OURSELVES.test(before) || not.test(before + sentence.slice(verb.index))) return undefined;
  const spans: Span[] = [];
  for (const { 0: match, index } of sentence.matchAll(thing)) {
    if (index < verb.index && !words.verbMayFollow) continue;
    if (THERE.test(sentence.slice(Math.max(0, index - 24), index))) continue;
    if (VALUE.test(sentence.slice(index + match.length))) continue;
    spans.push({ start: start + index, end: start + index + match.length });
  }
  const last = spans.at(-1);
  return last && { spans, edits: editsOf(verb, start, words, last.end) };
}

function editsOf(verb: RegExpExecArray, start: number, words: AskingWords, end: number): Edit[] {
  const edits: Edit[] = [];
  const { what, openly } = verb.groups ?? {};
  const instead = what ? words.insteadOfWhat : openly ? words.insteadOfOpenly : undefined;
  if (instead !== undefined) {
    const from = start + verb.index;
    edits.push({ start: from, end: from + verb[0].length, instead: sameCase(instead, verb[0]) });
  }
  return [...edits, { start: end, end, instead: words.privately }];
}

function sameCase(instead: string, before: string): string {
  const first = before[0] ?? "";
  return first !== first.toLowerCase()
    ? (instead[0] ?? "").toUpperCase() + instead.slice(1)
    : instead;
}
