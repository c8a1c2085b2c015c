/**
 * What tells nothing of the direction a text is read in: whom it mentions, and addresses. X sets such names
 * apart in its own pages, so there they don't count either.
 */
const NEUTRAL = /[@\uff20]\w{1,15}|(?:https?:\/\/|www\.)\S+/gu;

/** Letters of scripts that are read from the right (Unicode Standard Annex 9, classes R and AL), and all others. */
const RIGHT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const LETTER = /\p{L}/u;

/**
 * The direction a text is read in, for `dir`: that of its first letter outside mentions and addresses.
 * "auto" where there is none, so that the browser decides by what is there.
 */
export function directionOf(text: string): "ltr" | "rtl" | "auto" {
  const letter = LETTER.exec(text.replaceAll(NEUTRAL, " "))?.[0];
  if (letter === undefined) return "auto";
  return RIGHT.test(letter) ? "rtl" : "ltr";
}

/** Whom a text names, and what stands between. */
const PIECES = /[@\uff20]\w{1,15}|[^@\uff20]+|[@\uff20]/gu;

/**
 * A text in pieces, one after the other: names of accounts apart, since they keep their order in a text that is
 * read from the right.
 */
export function namesApart(text: string): { readonly piece: string; readonly isName: boolean }[] {
  return (text.match(PIECES) ?? []).map((piece) => ({
    piece,
    isName: piece.length > 1 && /^[@\uff20]/u.test(piece),
  }));
}
