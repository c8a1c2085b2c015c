import type { PersonalData } from "./types.ts";

const ADDRESS =
  /(?<![\p{L}\p{N}_.+-])[\p{L}\p{N}_.+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.\p{L}{2,24}(?![\p{Script=Latin}\d_@-])/giu;

/** Addresses of a desk and not of a person. */
const DESK =
  /^(?:[\w.+-]*[._+-])?(?:support|help|helpdesk|info|information|contact(?:us)?|hello|hi|service|services|care|custom(?:er|ers)\w*|client\w*|team|office|press|media|sales|privacy|legal|feedback|returns|refunds?|orders|bookings?|reservations|billing|accounts|enquir(?:y|ies)|inquir(?:y|ies)|complaints|claims|social\w*|security|abuse|phishing|spoof\w*|report\w*|jobs|careers|admin|webmaster|no-?reply|experience|feedback|web|online|twitter|tweet\w*|assist\w*|concierge|guest\w*|passenger\w*|baggage|lost\w*|executive\w*|ask|ayuda|soporte|contacto|atencion\w*|suporte|ajuda|contato|sac|aide|serviceclient|hilfe|kontakt|kundenservice|kundendienst)(?:[._+-][\w.+-]*|\d{0,2})?@/i;

/** In front of an address that the brand gives of its own. */
const OURS =
  /(?:(?<!\p{L})(?:us|me|team|our|uns|nous|nos|ons|notre|unsere?|nuestr[oa]|nosso|nossa))(?: (?:at|on|via|to|under|unter|an|à|au|a|em|en|por|para|directly))? ?:?[ "(<]*$/iu;
/** In front of an address that is somebody's. */
const YOURS =
  /(?<!\p{L})(?:your?|yours|my|his|her|their|sent|on file|registered|tu|su|mi|seu|sua|teu|votre|ton|dein\p{L}*|ihr\p{L}*|お客様の)(?!\p{Script=Latin})[^.!?]{0,40}$/iu;

/** In front of an address: it is named already, so nothing need stand in its place. */
const NAMED =
  /(?:e-?mail(?: address|-adresse)?|correo|adresse|address|endereço)(?: is| es| est| ist| é)?[ :=]*$/iu;

const INSTEAD: Readonly<Record<string, string>> = {
  en: "your e-mail address",
  es: "tu correo",
  pt: "seu e-mail",
  fr: "votre adresse e-mail",
  de: "deine E-Mail-Adresse",
  ja: "ご登録のメールアドレス",
};

/** E-mail addresses. @param language BCP 47 tag of the text, for what stands there instead. */
export function emails(text: string, language: string): PersonalData[] {
  const found: PersonalData[] = [];
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    const before = text.slice(Math.max(0, index - 64), index);
    const ours = DESK.test(address) || (OURS.test(before) && !YOURS.test(before));
    const named = NAMED.exec(before)?.[0].search(/(?: is| es| est| ist| é)?[ :=]*$/i);
    const label = NAMED.exec(before);
    const isNamed = label && named !== undefined && !ours;
    const from = isNamed ? index - (label[0].length - named) : index;
    const instead = label ? "" : (INSTEAD[language.slice(0, 2)] ?? INSTEAD["en"] ?? "");
    const end = index + address.length;
    found.push({ kind: "email", start: index, end, from, instead, ...(ours && { ours }) });
  }
  return found;
}
