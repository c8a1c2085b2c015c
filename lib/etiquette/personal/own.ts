/** Fewer digits may be the end of many a number. */
const DIGITS = 7;

/**
 * Whether what was found is one of the brand's own, however it is written: a phone number with its country's
 * code or without, an address with other commas.
 */
export function isOwn(found: string, own: readonly string[]): boolean {
  return own.some((one) => isSame(found, one));
}

function isSame(found: string, own: string): boolean {
  if (found.includes("@") || own.includes("@")) return mail(found) === mail(own);
  const [a, b] = [number(found), number(own)];
  if (/\p{L}{2}/u.test(found + own)) return letters(found) === letters(own) && letters(own) !== "";
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= DIGITS && long.length - short.length <= 3 && long.endsWith(short);
}

const mail = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/^mailto:/, "");
const letters = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
/** Its digits without what is dialled in front: the zero, the "+", the "(0)". */
const number = (text: string) =>
  text.replaceAll("(0)", "").replaceAll(/\D/g, "").replace(/^0+/, "");
