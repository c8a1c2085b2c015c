import {
  BEFORE_A_NAME,
  BESIDE_A_NAME,
  FAMILY_FIRST,
  NOT_A_PERSON,
  NOT_BEGINNING,
  PARTICLES,
  TITLES,
} from "./name-words.ts";

/** The name to greet somebody by. */
export interface FirstName {
  readonly name: string;
  /** It stands there plainly, as a person writes it. Otherwise a person should look at it before it is used. */
  readonly certain: boolean;
}

/** A capital and small letters, with a hyphen or apostrophe inside: Anne-Marie, D'Arcy, Łukasz. */
const NAME = /^\p{Lu}\p{M}*(?:\p{Ll}\p{M}*)+(?:[-'’]\p{Lu}?\p{Ll}+)*$|^\p{Lu}['’]\p{Lu}\p{Ll}+$/u;

/** Two letters at least, with no capital or small ones among them, as in Arabic or Hindi. */
const CASELESS = /^(?:[\p{Lo}\p{Lm}\p{M}'’-]{2,}|\p{Script=Georgian}{2,})$/u;

/** Where the family name comes first, and nobody is greeted by the other one alone. */
const FAMILY_ONLY =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u;

/** Slavic family names; their feminine forms too. */
const SLAVIC_FAMILY = /(?:[оеё]в|[иы]н)а?$|[сц]к(?:ий|ая|ой)$|(?:енк|чук|як)о?$/u;

/** What is drawn and not read: pictures, flags, their joiners, marks of direction. */
const DRAWN =
  /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|[\u200b-\u200f\u202a-\u202e\u2060-\u2069\u{e0020}-\u{e007f}]|[\ufe0e\ufe0f]|\u20e3/gu;

const LONGEST = 20;

/**
 * The name to greet somebody by, from their display name.
 * @returns undefined where there is none to be found: a wrong name is worse than none. That is so for
 *   businesses and roles, for nicknames with digits or inner capitals, for initials, and for scripts in which
 *   the family name comes first and nobody is greeted by the other one alone.
 */
export function firstNameOf(displayName: string): FirstName | undefined {
  const { before, rest } = parts(readable(displayName));
  const words = before.split(/\s+/u).filter(Boolean);
  if (isBusiness(words)) return undefined;
  let certain = rest.kind === "aside" && !isBusiness(rest.words);
  const kept = words.filter((word) => !BESIDE_A_NAME.has(bare(word)));
  if (kept.length < words.length) {
    certain = false;
    if (bare(kept[0] ?? "") === "the") kept.shift();
  }
  while (kept[0] !== undefined && BEFORE_A_NAME.has(bare(kept[0]))) kept.shift();
  const untitled = kept.filter((word, at) => at > 1 || !TITLES.has(bare(word)));
  if (untitled.length < kept.length) {
    // Whoever shows a title and one name shows the family's.
    if (untitled.length < 2) return undefined;
    certain = false;
  }
  const [given = ""] = rest.kind === "given" ? rest.words : [];
  if (untitled.length === 1 && NAME.test(given)) return { name: given, certain: false };
  if (NOT_BEGINNING.has(bare(untitled[0] ?? ""))) return undefined;
  const found = among(untitled);
  return found && { name: found.name, certain: found.certain && certain };
}

function readable(shown: string): string {
  return shown.normalize("NFKC").replace(DRAWN, " ").replaceAll(/\s+/gu, " ").trim();
}

interface Rest {
  /** `aside`: says nothing against a person's name before it, as pronouns. `given`: "Rivers, Sam". */
  readonly kind: "aside" | "given" | "other";
  readonly words: readonly string[];
}

/** What stands before the first mark that ends a name, and what is behind it. */
function parts(shown: string): { before: string; rest: Rest } {
  const mark = /[|/([{•·–—~,:@]| - | (?:at|from|von|de chez|@) /u.exec(shown);
  if (!mark || mark.index === 0) return { before: shown, rest: { kind: "aside", words: [] } };
  const before = shown.slice(0, mark.index).trim();
  const after = shown.slice(mark.index + mark[0].length);
  const words = after.split(/[\s|/()[\]{},]+/u).filter(Boolean);
  if (mark[0] === "," && words.length === 1 && !before.includes(" "))
    return { before, rest: { kind: "given", words } };
  const isAside = "([{".includes(mark[0]) || words.every((word) => /^[\p{Ll}]{1,5}$/u.test(word));
  return { before, rest: { kind: isAside ? "aside" : "other", words } };
}

function isBusiness(words: readonly string[]): boolean {
  return words.some((word) => NOT_A_PERSON.has(bare(word)));
}

function bare(word: string): string {
  return word.toLowerCase().replaceAll(/[.,!]+$/gu, "");
}

function among(words: readonly string[]): FirstName | undefined {
  const [first = "", second = ""] = words;
  const names = words.filter((word) => !PARTICLES.has(bare(word)));
  if (
    names.length > 4 ||
    first.length > LONGEST ||
    words.some((word) => /[@#$%&*_+=<>!?]/u.test(word))
  )
    return undefined;
  if (FAMILY_ONLY.test(first)) return undefined;
  if (CASELESS.test(first)) return caseless(words);
  const digits = words.some((word) => /\d/u.test(word));
  const name = written(first, words.length > 1 ? 3 : 5);
  if (name === undefined || /['’]s$/u.test(first)) return undefined;
  if (NAME.test(second) && isFamily(first, second)) {
    const given = FAMILY_FIRST.last.has(folded(first)) ? (words.at(-1) ?? "") : second;
    return NAME.test(given) ? { name: given, certain: false } : undefined;
  }
  return { name, certain: name === first && !digits };
}

function isFamily(first: string, second: string): boolean {
  const plain = folded(first);
  if (FAMILY_FIRST.last.has(plain) || FAMILY_FIRST.second.has(plain)) return true;
  return SLAVIC_FAMILY.test(first.toLowerCase()) && !SLAVIC_FAMILY.test(second.toLowerCase());
}

function folded(word: string): string {
  return word.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll(/[đĐ]/gu, "d").toLowerCase();
}

/**
 * As it is written in a greeting; undefined for what is no name.
 * @param loudest letters that a word all in capitals needs, not to be taken for "BBC"
 */
function written(word: string, loudest: number): string | undefined {
  if (NAME.test(word)) return word;
  const isLoud =
    word.length >= loudest &&
    /^\p{Lu}{2,}(?:-\p{Lu}{2,})?$/u.test(word) &&
    /[AEIOUYÀ-ÝАЕИОУЫЭЮЯΑΕΗΙΟΥΩ]/u.test(word);
  const isSmall = /^\p{Ll}{2,}(?:-\p{Ll}{2,})?$/u.test(word);
  if (!isLoud && !isSmall) return undefined;
  const shown = word
    .split("-")
    .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1).toLowerCase())
    .join("-");
  return NAME.test(shown) ? shown : undefined;
}

/** Arabic compounds are one name: "عبد الله". */
function caseless(words: readonly string[]): FirstName | undefined {
  const [first = "", second] = words;
  if (words.length > 3 || /^(?:أبو|ابو|أم|ام|אבו|ال.*)$/u.test(first)) return undefined;
  const name = first === "عبد" && second ? `${first} ${second}` : first;
  return { name, certain: false };
}
