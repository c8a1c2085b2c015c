import type { Piece } from "../words/piece.ts";

/** Small words that each sentence has, and that hardly any other of these languages has. */
const SMALL: Readonly<Record<string, string>> = {
  en: "the and you your we our is are was have has will with this that please for not it's we're we'll can could what when how from been",
  es: "el los las una del y usted tu nuestro nuestra está estamos pero muy gracias hola nos puedes por favor qué cómo más también hemos ha",
  pt: "os uma do da dos das não você seu sua nosso nossa está estamos mas muito obrigado obrigada olá pode também já em ao na no foi",
  fr: "les des une est sont vous votre vos nous notre pas pour avec dans mais très merci bonjour pouvez sur été avons ce cette je qui",
  de: "der die das und ist sind wir uns sie ihr ihre dein deine du nicht mit für auf ein eine haben hat wird bitte danke hallo auch noch dass kannst",
  it: "il gli della di che è sono siamo non per con ci tuo tua nostro nostra grazie ciao puoi puó anche questo abbiamo stato",
  nl: "het een en is zijn wij we jouw je jullie niet met voor op maar heel bedankt hallo kun kunt ook deze hebben heeft wordt graag",
};
const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, words] of Object.entries(SMALL)) {
  for (const word of words.split(" ")) {
    LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
  }
}
const WORD = /[\p{L}'’]+/gu;
const KANA = /[\u3040-\u30ff]/g;

/** As many signs of a language are needed before it is said to be one. */
const ENOUGH = 4;
/** And so many times as many as any other has. */
const CLEARLY = 3;

/** Signs of each language in a text. */
type Signs = ReadonlyMap<string, number>;

export function signsIn({ own }: Piece): Signs {
  const signs = new Map<string, number>();
  const add = (language: string, by: number) =>
    signs.set(language, (signs.get(language) ?? 0) + by);
  const kana = own.isJapanese ? (own.text.match(KANA)?.length ?? 0) : 0;
  if (kana > 0) add("ja", kana);
  for (const [word] of own.text.toLowerCase().matchAll(WORD)) {
    for (const language of LANGUAGES_OF.get(word.replace("’", "'")) ?? []) add(language, 1);
  }
  return signs;
}

/** The language, by its code; undefined where that is not sure. */
export function languageOf(signs: Signs, enough = ENOUGH): string | undefined {
  const [first, second] = [...signs].toSorted(([, a], [, b]) => b - a);
  if (!first || first[1] < enough || first[1] < CLEARLY * (second?.[1] ?? 0)) return undefined;
  return first[0];
}
