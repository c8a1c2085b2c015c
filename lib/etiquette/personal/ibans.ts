import { countrySpecs, isValidIBAN } from "ibantools";
import { mask } from "./mask.ts";
import type { PersonalData } from "./types.ts";

const BEGINNING = /(?<![A-Z0-9])[A-Z]{2}\d{2}(?=[ -]?[A-Z0-9])/gi;

/** Bank account numbers (IBAN) with a right checksum, with or without spaces. */
export function ibans(text: string): PersonalData[] {
  const found: PersonalData[] = [];
  for (const { 0: match, index } of text.matchAll(BEGINNING)) {
    const length = countrySpecs[match.slice(0, 2).toUpperCase()]?.chars;
    const iban = length ? readOn(text, index, length) : undefined;
    if (!iban || !isValidIBAN(iban.replaceAll(/[ -]/g, "").toUpperCase())) continue;
    found.push({ kind: "iban", start: index, end: index + iban.length, instead: mask(iban, 4) });
  }
  return found;
}

/** What stands from there on, up to that many letters and digits. */
function readOn(text: string, start: number, length: number): string | undefined {
  let at = start;
  for (let seen = 0; seen < length; at += 1) {
    const character = text[at] ?? "";
    if (/[A-Za-z0-9]/.test(character)) seen += 1;
    else if (!/[ -]/.test(character)) return undefined;
  }
  return /[A-Za-z0-9]/.test(text[at] ?? "") ? undefined : text.slice(start, at);
}
