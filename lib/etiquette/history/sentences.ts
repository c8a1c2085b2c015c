import type { Hit } from "../reading.ts";
import type { SentText } from "../types.ts";
import { Piece } from "../words/piece.ts";
import { hashOf } from "./sketch.ts";

const SENTENCE = /[^.!?。！？\n]+/gu;
const LINK = /https?:\/\/|\/messages\/compose/iu;
/** Shorter ones ("Thank you for your message") are the same by nature. Our own choice. */
const WORDS = 6;
/** The same of scripts that put no spaces between words, in letters. */
const LETTERS = 16;
/** More are not kept of one text. */
const MOST = 24;

/** The sentences of a piece that are long enough to be known again; `kind` is by what they are known. */
export function sentencesIn({ text, isUnspaced }: Piece): Hit[] {
  const found: Hit[] = [];
  for (const { 0: sentence, index } of text.matchAll(SENTENCE)) {
    // An invitation is the same each time, and ends in a link.
    if (LINK.test(sentence)) continue;
    const plain = sentence
      .toLowerCase()
      .replaceAll(/@\w+/g, " ")
      .replaceAll(/\p{N}+/gu, "0")
      .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
    const isLong = isUnspaced ? plain.length >= LETTERS : plain.split(" ").length >= WORDS;
    if (!isLong) continue;
    const start = index + sentence.search(/\S/u);
    const kind = (hashOf(plain) >>> 0).toString(36);
    found.push({ kind, spans: [{ start, end: index + sentence.trimEnd().length }] });
  }
  return found;
}

/** What is kept of the sentences of a text that was sent: enough to know one again, too little to read it. */
export function keptSentences(text: string): readonly string[] {
  return sentencesIn(new Piece(text))
    .slice(0, MOST)
    .flatMap(({ kind = "" }) => kind);
}

const known = new WeakMap<SentText, ReadonlySet<string>>();

/** The same of a text that was sent, whether it is known itself or only what is kept of it. */
export function sentencesOf(sent: SentText): ReadonlySet<string> {
  const before = known.get(sent);
  if (before) return before;
  const { text, kept } = sent;
  const all = new Set(text === undefined ? kept?.sentences : keptSentences(text));
  known.set(sent, all);
  return all;
}
