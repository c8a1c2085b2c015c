import { later } from "./later.ts";

/**
 * Characters that are not seen: zero-width, directional marks, soft hyphen and variation selectors.
 * X's page shows emoji as pictures whose `alt` may lack the selector.
 */
const UNSEEN = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\ufe0e|\ufe0f/gu;

/** A run without white space and without letters of scripts that are written without spaces. */
const run = later(
  String.raw`[^\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\u3000-\u303f\uff00-\uffef]+`,
  "gu",
);

const LINK_IN_RUN = /:\/\/|(?:^|[^@\w.+-])\w[\w-]*(?:\.[\w-]+)*\.[a-z]{2}/iu;

const LEADING_MENTIONS = /^(?:\s*[@\uff20]\w{1,20}(?!\w))+/u;

/**
 * The same number for two texts that read the same on X, so that a text that was sent is known again
 * where it stands: on the page, in a timeline, in a conversation.
 *
 * What it ignores, and why:
 * - links and what is glued to them: X puts t.co in their place, shortens what it shows, and takes a
 *   DM link at the end away altogether to show a button instead;
 * - mentions at the start: X adds them to replies, and hides them on the page;
 * - the amount and kind of white space: X trims and folds, and the page breaks lines its own way;
 * - characters that are not seen; composed and decomposed forms (X stores NFC);
 * - whether `&`, `<`, `>` are escaped: X's API escapes them, the page doesn't.
 *
 * Kept, because X keeps them: capitals, quotes, dashes, dots, hashtags, emoji.
 * Two texts that differ in nothing but a link have the same fingerprint.
 *
 * @returns 16 hexadecimal digits (64 bits; a guard against chance, not against forgery).
 */
export function fingerprint(text: string): string {
  return hash(readable(text));
}

/** Whether two texts are the same words, by `fingerprint`. */
export function sameWords(a: string, b: string): boolean {
  return a === b || readable(a) === readable(b);
}

/** Whether `part` stands in `whole`, word for word, read as `fingerprint` reads. */
export function holdsWords(whole: string, part: string): boolean {
  const wanted = readable(part);
  return wanted !== "" && readable(whole).includes(wanted);
}

function readable(text: string): string {
  return text
    .replace(/&(?:amp;)*lt;/g, "<")
    .replace(/&(?:amp;)*gt;/g, ">")
    .replace(/&(?:amp;)+/g, "&")
    .normalize("NFC")
    .replace(UNSEEN, "")
    .replace(run(), (one) => (LINK_IN_RUN.test(one) ? " " : one))
    .replace(LEADING_MENTIONS, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Two 32-bit multiply-and-mix lanes, finished with murmur3's finaliser crosswise. */
function hash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  const x = mix(a, b);
  const y = mix(b, x);
  return hex(y) + hex(x);
}

function mix(a: number, b: number): number {
  return Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
}

function hex(n: number): string {
  return (n >>> 0).toString(16).padStart(8, "0");
}
