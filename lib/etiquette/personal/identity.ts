import { mask } from "./mask.ts";
import type { PersonalData } from "./types.ts";

const WAY =
  ",?(?: (?:is|was|are|es|era|est|ist|é|war|am|le|el|em|o|on|of|de|den|der))*(?:は|が)?[ \\t]*[:：=]?[ \\t]*[\"“']?";

export const BORN =
  "date of birth|birth ?date|d\\.?o\\.?b\\.?|birthday|born|fecha de nacimiento|nac[ií]|nacid[oa]|nacimiento|cumpleaños|data de nascimento|nascimento|nasci|nascid[oa]|date de naissance|née?|naissance|geburtsdatum|geboren|geb\\.|geburtstag|生年月日|誕生日";
const MONTHS =
  "jan\\p{L}*|feb\\p{L}*|fev\\p{L}*|fév\\p{L}*|mar\\p{L}*|mär\\p{L}*|mai|may|mayo|maio|apr\\p{L}*|abr\\p{L}*|avr\\p{L}*|jun\\p{L}*|jul\\p{L}*|jui\\p{L}*|aug\\p{L}*|ago\\p{L}*|août|sep\\p{L}*|set\\p{L}*|oct\\p{L}*|okt\\p{L}*|out\\p{L}*|nov\\p{L}*|dec\\p{L}*|dez\\p{L}*|dic\\p{L}*|déc\\p{L}*";
const DATE = [
  "\\d{1,2}[-./ ]\\d{1,2}[-./ ](?:19|20)?\\d\\d",
  "(?:19|20)\\d\\d[-./]\\d{1,2}[-./]\\d{1,2}",
  `\\d{1,2}(?:st|nd|rd|th|º|\\.|er)?(?: of| de)? (?:${MONTHS})\\.?,?(?: of| de)? (?:19|20)\\d\\d`,
  `(?:${MONTHS})\\.? \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d\\d`,
  "(?:19|20)\\d\\d年\\d{1,2}月\\d{1,2}日",
].join("|");
const BIRTH = new RegExp(`(?<!\\p{Script=Latin})(?:${BORN})${WAY}(?<value>${DATE})(?!\\d)`, "giud");

export const DOCUMENT =
  "passport|pasaporte|passaporte|passeport|reisepass(?:nummer)?|pass-?nr\\.?|(?:driver['’]?s?|driving) licen[cs]e|carn[eé] de conducir|carteira de motorista|cnh|permis de conduire|führerschein(?:nummer)?|(?:national )?id card|personalausweis(?:nummer)?|パスポート(?:番号)?|免許証(?:番号)?";
const PASSPORT = new RegExp(
  `(?<!\\p{Script=Latin})(?:${DOCUMENT})(?: (?:number|no\\.?|nr\\.?|n[º°]|n[úu]mero|numéro|de|nummer|#))*${WAY}#?(?<value>(?=[A-Z]{0,3}\\d)[A-Z0-9-]{6,16})(?![\\w-])`,
  "giud",
);

export const SECRET_NAME =
  "pass ?words?|pass ?code|pass ?phrase|pin(?: ?(?:code|number))?|cvv|cvc|otp|(?:one[- ]time|verification|security|login) code|contraseña|clave|senha|palavra[- ]passe|mot de passe|code pin|code secret|passwort|kennwort|geheimzahl|パスワード|暗証番号|ピンコード";
/** Behind it, a value that is no word: with a digit in it, or said to be literal. */
const SECRET = new RegExp(
  `(?<!\\p{Script=Latin})(?:${SECRET_NAME})(?!\\p{Script=Latin})(?<way>(?: (?:is|was|will be|are|es|est|ist|é|lautet|now|to|set to))*(?:は|が)?[ \\t]*[:：=]?[ \\t]*)(?<quote>["“”'「]?)(?<value>[^\\s"“”'「」。、]{4,40})`,
  "giud",
);

/** Dates of birth, by what stands before them. */
export function births(text: string): PersonalData[] {
  return valuesOf(text, BIRTH, "birth", () => true);
}

/** Numbers of passports and other papers, by what stands before them. */
export function passports(text: string): PersonalData[] {
  return valuesOf(text, PASSPORT, "passport", (value) => (value.match(/\d/g)?.length ?? 0) >= 5);
}

/** Passwords, PINs and codes that are told. */
export function secretsTold(text: string): PersonalData[] {
  return valuesOf(text, SECRET, "secret", (value, { way = "", quote = "" }) => {
    const said = /[:：=は]|(?:is|was|be|es|est|ist|é|lautet|to)\s*$/u.test(way) || quote !== "";
    const bare = value.replace(/[.,;!?)]+$/, "");
    if (!said || bare.length < 4 || /^(?:https?:|www\.|\d{1,2}[-–]\d{1,2}$)/i.test(bare))
      return false;
    return (
      /\d/.test(bare) &&
      !/^\d+[-–]?(?:digits?|characters?|letters?|chars?|x|%)/i.test(bare) &&
      !/-(?:digit|character)/i.test(bare)
    );
  });
}

function valuesOf(
  text: string,
  pattern: RegExp,
  kind: PersonalData["kind"],
  isRight: (value: string, groups: Record<string, string | undefined>) => boolean,
): PersonalData[] {
  return [...text.matchAll(pattern)].flatMap(({ groups = {}, indices }) => {
    const [start, end] = indices?.groups?.["value"] ?? [0, 0];
    const value = groups["value"] ?? "";
    if (!isRight(value, groups)) return [];
    const trimmed = kind === "secret" ? (/[.,;!?)]+$/.exec(value)?.[0].length ?? 0) : 0;
    return [
      { kind, start, end: end - trimmed, instead: kind === "passport" ? mask(value, 2) : "…" },
    ];
  });
}
