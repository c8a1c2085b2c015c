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

/** Whether a text may name a secret at all: one cheap look before the dear ones. */
export const MAY_NAME_SECRET =
  /pass|code|código|codigo|pin|otp|cvv|cvc|card|secur|maiden|memorable|contraseña|clave|tarjeta|senha|palavra|cart[ãa]o|mot|carte|crypto|coordonn|kennw|tan|geheim|nummer|karten|パスワード|暗証|番号|コード|ワンタイム/iu;
