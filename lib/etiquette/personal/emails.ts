import type { PersonalData } from "./types.ts";

const ADDRESS =
  /(?<![\w.+-])[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})*\.[a-z]{2,24}(?![\w@-])/gi;

/** Addresses of a desk and not of a person. */
const DESK =
  /^(?:support|help|info|contact|hello|hi|service|services|care|customer[\w.-]*|team|office|press|sales|privacy|legal|feedback|returns|orders|billing|no-?reply|ayuda|soporte|contacto|atencion[\w.-]*|suporte|ajuda|contato|aide|contact|serviceclient|hilfe|kontakt|kundenservice)@/i;

/** In front of an address that the brand gives of its own. */
const OURS =
  /(?:\b(?:us|me|team|uns|nous|nos)|ons)(?: (?:at|on|via|to|under|unter|an|à|au|a|em|en|por))?[ :]*$/i;

/** In front of an address: it is named already, so nothing need stand in its place. */
const NAMED =
  /(?:e-?mail(?: address|-adresse)?|correo|adresse|address|endereço)(?: is| es| est| ist| é)?[ :=]*$/i;

const INSTEAD: Readonly<Record<string, string>> = {
  en: "your e-mail address",
  es: "tu correo",
  pt: "seu e-mail",
  fr: "votre adresse e-mail",
  de: "deine E-Mail-Adresse",
  ja: "ご登録のメールアドレス",
};

/** E-mail addresses of people. @param language BCP 47 tag of the text, for what stands there instead. */
export function emails(text: string, language: string): PersonalData[] {
  const found: PersonalData[] = [];
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    const before = text.slice(Math.max(0, index - 40), index);
    if (DESK.test(address) || OURS.test(before)) continue;
    const named = NAMED.exec(before)?.[0].search(/(?: is| es| est| ist| é)?[ :=]*$/i);
    const label = NAMED.exec(before);
    const start = label && named !== undefined ? index - (label[0].length - named) : index;
    const instead = label ? "" : (INSTEAD[language.slice(0, 2)] ?? INSTEAD["en"] ?? "");
    found.push({ kind: "email", start, end: index + address.length, instead });
  }
  return found;
}
