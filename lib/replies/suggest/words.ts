/**
 * The words of a text, folded: no capitals, no accents, endings off, so that "Delays" meets "delayed".
 * Numbers become "0", links "§link"; handles, addresses and keys that stand for somebody are left out.
 */
export function wordsOf(text: string): { readonly word: string; readonly shown: string }[] {
  return (
    text
      .slice(0, LONGEST)
      .replace(/https?:\/\/\S+/giu, ` ${LINK} `)
      .replace(/\S+@\S+|@\w+/gu, " ")
      .toLowerCase()
      .replaceAll("’", "'")
      .match(TOKEN) ?? []
  ).map((shown) => ({ word: stemOf(shown), shown }));
}

/** What stands for any link. */
export const LINK = "§link";
/** A private message may have 10,000 characters; what it is about stands at its beginning. */
export const LONGEST = 2_000;
const TOKEN = /§link|\p{Extended_Pictographic}|[?!]+|[\p{L}\p{M}\d']+/gu;

/** One form for the forms of a word; also what a signature, a number or "?!" comes down to. */
export function stemOf(shown: string): string {
  if (/^[?!]/.test(shown)) return shown.includes("?") ? "?" : "!";
  if (/^\d+$/.test(shown)) return "0";
  const word = shown.normalize("NFKD").replace(/\p{M}|\ufe0f/gu, "");
  if (word.length <= 3) return word;
  return word
    .replace(/'s?$/, "")
    .replace(/(?<=..[^s])s$/, "")
    .replace(/(?<=...)(?:ing|ed|ly|er)$/, "")
    .replace(/(?<=..)ie?$/, "y")
    .replace(/(?<=...)e$/, "")
    .replace(/(.)\1$/, "$1");
}
