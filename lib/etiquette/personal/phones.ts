import { type CountryCode, parsePhoneNumberFromString } from "libphonenumber-js/min";
import { mask } from "./mask.ts";
import type { PersonalData } from "./types.ts";

const DIGITS = /(?<![\w+.,/-])(?:\+|00)?\(?\d(?:[ ().\u00a0/-]{0,2}\d){6,14}(?![\w-])/g;

/** Written as phone numbers are in North America. */
const AMERICAN = /^(?:\+?1[ .-]?)?(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}$/;

const NAMED =
  /\b(?:phone|telephone|tel|cell|mobile|whatsapp|call(?:ed|ing)?|ring|text(?:ed)?|dial|reach you|tel[ée]fono|m[óo]vil|celular|llam\w*|telefone|telem[óo]vel|ligar\w*|t[ée]l[ée]phone|portable|appel\w*|telefon\w*|handy|handynummer|anruf\w*|mobil\w*)\b|電話|携帯/i;

/** A number that the brand gives of its own, in words before it or by its kind (free of charge). */
const OURS =
  /\b(?:call|ring|phone|dial|text|reach|contact)(?:ing)? (?:us|our|the)\b|hotline|helpline|call.?cent(?:re|er)|give us a (?:call|ring)|their (?:tele)?phone|toll.?free|\bour (?:number|line|phone|team|store)|customer (?:service|care|support)|ll[áa]m[ea]nos|llamarnos|ligue(?:-nos| para)|appele[zr](?:-nous| le)|joindre|ruf\w*(?: sie)? uns|unsere|フリーダイヤル/i;
const FREE =
  /^(?:\+?1)?8(?:00|33|44|55|66|77|88)\d{7}$|^(?:\+44|0044|0|\+49|0049|\+33|0033)?80[0589]\d{5,9}$|^0120\d{6}$/;

/**
 * Where a number without a country's code may come from: where the languages that we know are spoken.
 */
const WITH_ZERO: readonly CountryCode[] = ["GB", "DE", "FR", "JP", "IN", "AU"];
const WITHOUT_ZERO: readonly CountryCode[] = ["US", "ES", "MX", "BR", "PT", "IN"];

/** Phone numbers of people: possible ones, spoken of as phones or written as such. */
export function phones(text: string): PersonalData[] {
  const found: PersonalData[] = [];
  for (const { 0: match, index } of text.matchAll(DIGITS)) {
    const before = text.slice(Math.max(0, index - 48), index);
    if (!isPhone(match, before)) continue;
    found.push({ kind: "phone", start: index, end: index + match.length, instead: mask(match, 3) });
  }
  return found;
}

function isPhone(match: string, before: string): boolean {
  const digits = match.replaceAll(/[^\d+]/g, "");
  if (OURS.test(before) || FREE.test(digits)) return false;
  if (digits.startsWith("+") || digits.startsWith("00")) {
    return parsePhoneNumberFromString(digits.replace(/^00/, "+"))?.isPossible() ?? false;
  }
  if (AMERICAN.test(match)) return parsePhoneNumberFromString(match, "US")?.isValid() ?? false;
  if (!NAMED.test(before)) return false;
  const homes = digits.startsWith("0") ? WITH_ZERO : WITHOUT_ZERO;
  return homes.some((home) => parsePhoneNumberFromString(digits, home)?.isValid() ?? false);
}
