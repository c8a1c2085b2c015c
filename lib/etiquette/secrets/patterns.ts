import { LANGUAGES, type SecretWords } from "./languages.ts";

/** One language's words, ready to look for. */
export interface Patterns {
  /** A secret with its determiner; the group `card` is there when it is one of a card. */
  readonly secret: RegExp;
  readonly asks: RegExp;
  readonly not: RegExp;
  readonly harmless: RegExp;
  readonly formal: RegExp;
  readonly words: SecretWords;
}

// `\b` knows only ASCII letters.
const whole = (words: string, flags: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}_@#])(?:${words})(?![\\p{L}\\p{N}_])`, flags);

export const PATTERNS: readonly Patterns[] = LANGUAGES.map((words) => ({
  secret: new RegExp(
    `(?<![\\p{L}\\p{N}_@#])(?:(?<determiner>${words.determiner}) )?(?:(?<card>${words.card})|(?:${words.secret}))(?![\\p{L}\\p{N}_])(?! (?:${words.notWhenFollowedBy})(?!\\p{L}))`,
    "giu",
  ),
  asks: whole(words.asks, "iu"),
  // "don't" has its "not" inside the word.
  not: new RegExp(`n['’]t(?!\\p{L})|${whole(words.not, "iu").source}`, "iu"),
  harmless: whole(words.harmless, "iu"),
  formal: whole(words.formal, "iu"),
  words,
}));
