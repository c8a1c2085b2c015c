import { hasLuhnDigit } from "./cards.ts";
import { CHECKS } from "./national-checks.ts";
import { mask } from "./mask.ts";
import type { PersonalData } from "./types.ts";

/** How one country writes the number it gives a person. */
interface National {
  /** Each match is a candidate; compiled with "giu". */
  readonly form: string;
  /** What must stand before it, nearby. Missing: its form alone tells. */
  readonly named?: string;
  /** Written like this it needs no name. */
  readonly alone?: RegExp;
  readonly isRight?: (plain: string) => boolean;
}

const DATE = "(?:0[1-9]|[12]\\d|3[01])";
const MONTH = "(?:0[1-9]|1[0-2])";

const KINDS: readonly National[] = [
  // United States: social security (SSA: no area 000, 666 or 9xx, no group 00, no serial 0000), ITIN.
  {
    form: "(?!000|666)\\d{3}([- ]?)(?!00)\\d\\d\\1(?!0000)\\d{4}",
    named: "ssn|ss#|social security|social|itin|tax(?:payer)? id|seguro social",
  },
  // United Kingdom: National Insurance, NHS.
  {
    form: "(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\\d\\d ?\\d\\d ?\\d\\d ?[A-D]",
    named: "national insurance|ni (?:number|no)|nino|nin",
    alone: /^[A-Z]{2} \d\d \d\d \d\d [A-D]$/,
  },
  { form: "\\d{3}[ -]?\\d{3}[ -]?\\d{4}", named: "nhs", isRight: CHECKS.nhs },
  // India: Aadhaar (Verhoeff), PAN.
  {
    form: "[2-9]\\d{3}([ -]?)\\d{4}\\1\\d{4}",
    named: "aadh?aa?r|uidai?|आधार",
    isRight: CHECKS.verhoeff,
  },
  {
    form: "[A-Z]{3}[ABCFGHJLPT][A-Z]\\d{4}[A-Z]",
    named: "pan",
    alone: /^[A-Z]{3}P[A-Z]\d{4}[A-Z]$/,
  },
  // Brazil: CPF.
  {
    form: "\\d{3}\\.?\\d{3}\\.?\\d{3}-?\\d{2}",
    named: "cpf",
    alone: /^\d{3}\.\d{3}\.\d{3}-\d{2}$/,
    isRight: CHECKS.cpf,
  },
  // Spain: DNI, NIE.
  {
    form: "(?:[XYZ][- ]?\\d{7}|\\d{8}|\\d{2}\\.\\d{3}\\.\\d{3})[- ]?[A-HJ-NP-TV-Z]",
    named: "dni|nie|nif|documento",
    alone: /^(?:[XYZ]-\d{7}|\d{8})-[A-Z]$/,
    isRight: CHECKS.dni,
  },
  // France: NIR, the number of the carte vitale, with its key.
  {
    form: `[12] ?\\d\\d ?${MONTH} ?(?:\\d\\d|2[AB]) ?\\d{3} ?\\d{3} ?\\d\\d`,
    isRight: CHECKS.nir,
  },
  // Germany: tax number for life, pension insurance.
  {
    form: "[1-9]\\d ?\\d{3} ?\\d{3} ?\\d{3}",
    named: "steuer-?id\\p{L}*|steuer-?identifikationsnummer|steuernummer|idnr|tax id",
    isRight: CHECKS.iso7064,
  },
  {
    form: `\\d\\d ?${DATE}${MONTH}\\d\\d ?[A-Z] ?\\d{3}`,
    named: "(?:renten|sozial)versicherung\\p{L}*|svnr|rvnr",
  },
  // Italy: codice fiscale.
  {
    form: "[A-Z]{6}\\d\\d[A-EHLMPRST]\\d\\d[A-Z]\\d{3}[A-Z]",
    isRight: CHECKS.codiceFiscale,
  },
  // Netherlands, Portugal, Poland, Sweden, Belgium.
  {
    form: "\\d{9}|\\d{4}\\.\\d\\d\\.\\d{3}",
    named: "bsn|burgerservicenummer|sofinummer",
    isRight: CHECKS.bsn,
  },
  { form: "[1-35689]\\d\\d ?\\d{3} ?\\d{3}", named: "nif|contribuinte", isRight: CHECKS.nifPt },
  { form: "\\d{11}", named: "pesel", isRight: CHECKS.pesel },
  {
    form: `(?:19|20)?\\d\\d${MONTH}${DATE}[-+]?\\d{4}`,
    named: "personnummer|personal (?:identity )?number",
    isRight: (plain) => hasLuhnDigit(plain.slice(-10)),
  },
  { form: `\\d\\d\\.${MONTH}\\.${DATE}-\\d{3}\\.\\d\\d`, isRight: CHECKS.belgian },
  // Japan: My Number. Canada: social insurance. Mexico: CURP.
  {
    form: "\\d{4}([ -]?)\\d{4}\\1\\d{4}",
    named: "マイナンバー|個人番号|my number",
    isRight: CHECKS.myNumber,
  },
  { form: "\\d{3}([ -]?)\\d{3}\\1\\d{3}", named: "sin|social insurance", isRight: hasLuhnDigit },
  { form: `[A-Z]{4}\\d\\d${MONTH}${DATE}[HMX][A-Z]{5}[A-Z\\d]\\d` },
];

const READY = KINDS.map(({ form, named, alone, isRight }) => ({
  form: new RegExp(`(?<![\\w@#.+/]|\\w-)(?:${form})(?![\\w@]|[-.]\\d)`, "giu"),
  // In Japanese the name runs into what follows it.
  named:
    named === undefined
      ? undefined
      : new RegExp(`(?<![\\p{Ll}\\p{Lu}\\d])(?:${named})(?![\\p{Ll}\\p{Lu}])`, "iu"),
  alone,
  isRight,
}));
const NEAR = 60;
const OTHER =
  /(?:order|booking|tracking|case|ticket|ref(?:erence)?|invoice|parcel|pedido|commande|bestell\p{L}*)[^.!?\d]{0,16}$/iu;

/** What stands in each of the forms: digits beside letters, or many of them. */
const MAY_BE = /\d(?:[ .+-]{0,2}\d){7}|\d\d ?[A-Z](?![a-z])|[A-Z]{2}[ -]?\d\d|[XYZ][- ]?\d{7}/i;

/** Numbers that a state gave a person: right by their own check digit where they have one. */
export function nationals(text: string): PersonalData[] {
  const found: PersonalData[] = [];
  if (!MAY_BE.test(text)) return found;
  for (const { form, named, alone, isRight } of READY) {
    if (named && !alone && !named.test(text)) continue;
    for (const { 0: match, index } of text.matchAll(form)) {
      const before = text.slice(Math.max(0, index - NEAR), index);
      const isNamed = named === undefined || named.test(before);
      if (!isNamed && (!alone?.test(match) || OTHER.test(before))) continue;
      if (isRight && !isRight(match.replaceAll(/[ .+-]/g, "").toUpperCase())) continue;
      const end = index + match.length;
      found.push({ kind: "national", start: index, end, instead: mask(match, 2) });
    }
  }
  return found;
}
