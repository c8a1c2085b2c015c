import { type CountryCode, parsePhoneNumberFromString } from "libphonenumber-js/min";
import { mask } from "./mask.ts";
import { FREE, isOurs, MINE, NAMED_AFTER, NAMED_BEFORE, OTHER } from "./phone-words.ts";
import type { PersonalData } from "./types.ts";

/** With an extension, if there is one. */
const DIGITS =
  /(?<![\w+@#/.]|\d[,-]|[$€£¥] ?)(?:\+ ?|00)?\(?\d(?:[ ().\u00a0/\u2010-\u2013-]{0,2}\d){6,14}(?: ?(?:x|ext\.?) ?\d{1,5})?(?![\w%]|[-.,/:]\d)/gi;
const EXTENSION = / ?(?:x|ext\.?) ?\d{1,5}$/i;

/** Written as phone numbers are in North America. */
const AMERICAN = /^(?:\+?1[ .-]?)?(?:\(\d{3}\) ?|\d{3}([ .-]))\d{3}[ .-]\d{4}$/;
const DATE =
  /^(?:(?:19|20)\d\d[-./ ]\d{1,2}[-./ ]\d{1,2}|\d{1,2}[-./ ]\d{1,2}[-./ ](?:19|20)\d\d)(?!\d)/;
/** Two years, amounts with points, four bytes, versions. */
const NO_PHONE =
  /^(?:(?:19|20)\d\d ?[-/\u2010-\u2013] ?(?:19|20)\d\d|\d{1,3}(?:\.\d{3}){2,4}|\d{1,3}(?:\.\d{1,3}){3}|\d{1,2}(?:\.\d{1,2}){0,2}\.\d{4,6})$/;

/** Where a number without a country's code may come from: where the languages that we know are spoken. */
const WITH_ZERO: readonly CountryCode[] = ["GB", "DE", "FR", "JP", "IN", "AU", "BE", "CH", "NL"];
const WITHOUT_ZERO: readonly CountryCode[] = ["US", "ES", "MX", "BR", "PT", "IN"];

/** Phone numbers: possible ones that are spoken of as phones or written as such. */
export function phones(text: string): PersonalData[] {
  const found: PersonalData[] = [];
  for (const { 0: run, index } of text.matchAll(DIGITS)) {
    // "(24 hours)" behind it is no part of it.
    const match = run.replace(/ ?\([^)]*$/, "");
    const end = index + match.length;
    const before = text.slice(Math.max(0, index - 64), index);
    const after = text.slice(end, end + 32);
    const number = match.replace(EXTENSION, "");
    if (DATE.test(number) || NO_PHONE.test(number)) continue;
    // A number that is free to call tells that it is one.
    const isFree = FREE.test(number.replaceAll(/[^\d+]/g, ""));
    if (!isFree && !isPhone(number, before, after)) continue;
    const ours = isFree || isOurs(before, after);
    const instead = mask(number, 3);
    found.push({ kind: "phone", start: index, end, instead, ...(ours && { ours }) });
  }
  return found;
}

function isPhone(match: string, before: string, after: string): boolean {
  const digits = match.replaceAll(/[^\d+]/g, "");
  const named = NAMED_BEFORE.test(before) || NAMED_AFTER.test(after);
  if (/^(?:\+|00)/.test(digits)) {
    if (OTHER.test(before) && !named) return false;
    return named || isPossible(digits.replace(/^00/, "+"));
  }
  if (named) return digits.length >= 7 && !/^(\d)\1+$/.test(digits);
  if (OTHER.test(before)) return false;
  if (AMERICAN.test(match)) return isValid(match, ["US"]);
  if (MINE.test(before)) return isValid(digits, digits.startsWith("0") ? WITH_ZERO : WITHOUT_ZERO);
  // Unnamed, only what is grouped as a phone is: pairs and threes, with the zero that calls need.
  const groups = match.split(/\D+/).filter((group) => group !== "");
  return groups.length >= 3 && /^0\d{9}/.test(digits) && isValid(digits, WITH_ZERO);
}

/** By length alone, as the network of its country has it. */
function isPossible(number: string): boolean {
  return parsePhoneNumberFromString(number)?.isPossible() ?? false;
}

function isValid(number: string, homes: readonly CountryCode[]): boolean {
  return homes.some((home) => parsePhoneNumberFromString(number, home)?.isValid() ?? false);
}
