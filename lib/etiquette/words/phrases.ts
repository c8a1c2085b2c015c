import type { Finder } from "../reading.ts";
import { wordsFinder } from "../tone/find.ts";

/** Phrases that a person has written, as something to look for. */
export interface Phrases {
  /** A name always finds the same, so it is made of what is looked for. */
  readonly name: string;
  readonly finder: Finder;
  /** By phrase, in their order: what stands for it in a regular expression; empty where nothing is written. */
  readonly patterns: readonly string[];
}

/** By the list itself: it is the same one at each key, until the person changes it. */
const made = new WeakMap<readonly unknown[], Phrases>();

/**
 * Finds phrases, whole, in any capitals, neither quoted nor part of a link or a handle.
 * @param list the phrases, or what `textOf` makes phrases of
 */
export function phrasesOf<T>(list: readonly T[], textOf: (entry: T) => string): Phrases {
  const known = made.get(list);
  if (known) return known;
  const phrases = list.map(textOf);
  const patterns = phrases.map(patternOf);
  const written = patterns.filter((pattern) => pattern !== "");
  const bare = written.filter((pattern) => NO_SPACES.test(pattern));
  const whole = written.filter((pattern) => !NO_SPACES.test(pattern));
  const all: Phrases = {
    name: `phrases ${JSON.stringify(phrases)}`,
    finder:
      written.length === 0
        ? () => []
        : wordsFinder(
            whole.length === 0 ? ["(?!)"] : whole,
            bare.length === 0 ? undefined : new RegExp(bare.join("|"), "giu"),
          ),
    patterns,
  };
  made.set(list, all);
  return all;
}

/** Scripts that put no spaces between words. */
const NO_SPACES = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

/** The phrase as a person may write it: any capitals, spaces, apostrophes and hyphens. */
function patternOf(phrase: string): string {
  return (
    phrase
      .trim()
      // A hyphen is none of them: with the "u" flag it may not be escaped.
      .replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`)
      .replaceAll(/['’]/gu, "['’]")
      .replaceAll(/[-‐‑]/gu, "[-‐‑]")
      .replaceAll(/\s+/gu, String.raw`\s+`)
  );
}
