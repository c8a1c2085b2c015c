import { mask } from "./mask.ts";
import type { PersonalData } from "./types.ts";

/** 13 to 19 digits that begin as a card's number does (ISO/IEC 7812: 1 and 3 travel, 2 and 4 to 6 banking). */
const DIGITS = /(?<![\d.])[1-6](?:[ -]?\d){12,18}(?!\d)/g;
const GROUPED = /^\d{4}([ -])\d{4}\1\d{4}\1\d{4}$|^\d{4}([ -])\d{6}\2\d{5}$/;
const NAMED =
  /\b(?:cards?|cc|visa|mastercard|maestro|amex|american express|credit|debit|tarjeta|cr[ée]dito|cart[ãa]o|carte|cb|karte|kreditkarte)\b|kartennummer|カード|クレジット/i;

/**
 * Numbers of payment cards. A right check digit alone proves little: one number in ten has it. So the
 * text must speak of cards, or the digits be grouped as they are on one.
 */
export function cards(text: string): PersonalData[] {
  const found: PersonalData[] = [];
  for (const { 0: match, index } of text.matchAll(DIGITS)) {
    if (!hasCheckDigit(match) || !(GROUPED.test(match) || NAMED.test(text))) continue;
    found.push({ kind: "card", start: index, end: index + match.length, instead: mask(match, 4) });
  }
  return found;
}

/** Luhn's check (ISO/IEC 7812-1, annex B). */
function hasCheckDigit(number: string): boolean {
  let sum = 0;
  let doubles = false;
  for (let i = number.length - 1; i >= 0; i -= 1) {
    const digit = number.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) continue;
    const counted = doubles ? digit * 2 : digit;
    sum += counted > 9 ? counted - 9 : counted;
    doubles = !doubles;
  }
  return sum % 10 === 0;
}
