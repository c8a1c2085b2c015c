import { mask } from "./mask.ts";
import type { PersonalData } from "./types.ts";

/** 12 to 19 digits that begin as a card's number does (ISO/IEC 7812: 1 and 3 travel, 2 and 4 to 6 banking). */
const DIGITS = /(?<![\d.#@_]|\d-)[1-6](?:[ -]?\d){11,18}(?![\d_]|-\d)/g;
const GROUPED = /^\d{4}([ -])\d{4}\1\d{4}\1\d{4}$|^\d{4}([ -])\d{6}\2\d{5}$/;
const NAMED =
  /(?<![\p{L}\d])(?:cards?|cc|visa|mastercard|maestro|amex|american express|credit|debit|tarjeta|cr[ée]dito|cart[ãa]o|carte|cb|karte|(?:kredit|bank)karte|carta|kaart|kort)(?!\p{L})|kartennummer|カード|クレジット/iu;
/** Right before it: then it is the number of something else, whatever else the text speaks of. */
const OTHER =
  /(?:order|booking|tracking|parcel|case|ticket|ref(?:erence)?|invoice|gift|loyalty|member\p{L}*|imei|serial|pedido|commande|bestell\p{L}*|sendung\p{L}*|suivi|seguimiento|rastreio)[^.!?\d]{0,24}$/iu;
const NEAR = 120;

/** Lengths by first digits, as the networks give them out. */
const NETWORKS: readonly (readonly [beginning: RegExp, lengths: readonly number[]])[] = [
  [/^4/, [13, 16, 19]],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^3[47]/, [15]],
  [/^3(?:0[0-5]|[689])/, [14, 16, 19]],
  [/^35/, [16, 17, 18, 19]],
  [/^(?:2131|1800)/, [15]],
  [/^6(?:011|4[4-9]|5|2)/, [16, 17, 18, 19]],
  [/^(?:50|5[6-9]|6)/, [12, 13, 14, 15, 16, 17, 18, 19]],
];

/**
 * Numbers of payment cards. A right check digit alone proves little: one number in ten has it. So a network
 * must give out such numbers, and the text must speak of cards nearby, or the digits be grouped as on one.
 */
export function cards(text: string): PersonalData[] {
  const found: PersonalData[] = [];
  for (const { 0: match, index } of text.matchAll(DIGITS)) {
    const digits = match.replaceAll(/\D/g, "");
    if (!isOfNetwork(digits) || !hasLuhnDigit(digits)) continue;
    const before = text.slice(Math.max(0, index - NEAR), index);
    if (OTHER.test(before)) continue;
    const after = text.slice(index + match.length, index + match.length + NEAR / 2);
    if (!GROUPED.test(match) && !NAMED.test(before) && !NAMED.test(after)) continue;
    found.push({ kind: "card", start: index, end: index + match.length, instead: mask(match, 4) });
  }
  return found;
}

function isOfNetwork(digits: string): boolean {
  return NETWORKS.some(
    ([beginning, lengths]) => beginning.test(digits) && lengths.includes(digits.length),
  );
}

/** Luhn's check (ISO/IEC 7812-1, annex B). @param digits digits only. */
export function hasLuhnDigit(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    const counted = i % 2 === 1 ? digit * 2 : digit;
    sum += counted > 9 ? counted - 9 : counted;
  }
  return sum % 10 === 0;
}
