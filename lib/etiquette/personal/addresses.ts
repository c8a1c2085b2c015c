import type { PersonalData } from "./types.ts";

/** Words of which an address has one, where a street's name is a word of its own. */
export const STREET =
  "street|st|road|rd|avenue|ave?|avda|lane|ln|drive|dr|boulevard|blvd|bd|court|ct|place|close|crescent|terrace|square|highway|hwy|parkway|pkwy|gardens|grove|mews|way|p\\.? ?o\\.? box|calle|c/|avenida|plaza|paseo|carrera|cra|rua|r\\.|travessa|praça|alameda|estrada|via|piazza|rue|chemin|impasse|allée|quai|cours|route|straße|strasse|str\\.|weg|allee|platz|gasse|ring|damm|ufer";
/** The rest of them: a street and its number in German, anything in Japanese. */
const OTHERWISE =
  /(?<=straße|strasse|str\.|weg|allee|platz|gasse|ring|damm|ufer) \d|[\p{sc=Han}〒]/u;

/** Whether an address may stand there that has no word of `STREET`: a cheap look before the dear one. */
export const namesStreet = (text: string): boolean => OTHERWISE.test(text);

const NAME = "\\p{Lu}[\\p{L}'’.-]{0,24}";
const FORMS = [
  // 221B Baker Street, Apt 4, London
  `\\d{1,5}[A-Za-z]? (?:(?:[NSEW]\\.?|North|South|East|West) )?(?:(?:${NAME}|\\d{1,3}(?:st|nd|rd|th)) ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Place|Close|Crescent|Terrace|Square|Highway|Hwy|Parkway|Pkwy|Gardens|Grove|Mews|Way)(?![\\p{L}\\d])\\.?(?:,? (?:Apt|Apartment|Suite|Unit|Flat|#)\\.? ?\\w{1,5})?(?:, ${NAME}(?: ${NAME})?)?(?:,? [A-Z]{2} \\d{5}(?:-\\d{4})?| [A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2})?`,
  "P\\.? ?O\\.? Box \\d{1,6}",
  // Calle Mayor 12, Rua Augusta, 500
  `(?:Calle|C/|Avenida|Avda\\.?|Av\\.|Plaza|Paseo|Carrera|Cra\\.?|Rua|R\\.|Travessa|Praça|Alameda|Estrada|Via|Viale|Piazza)(?: (?:de|del|de la|da|do|dos|das|la|los|las))?(?: ${NAME}){1,4},? (?:n[º°.]{0,2} ?)?\\d{1,5}(?:[-,]? ?\\d{1,2}[ºª]?[A-Z]?)?`,
  // 12 rue de la Paix, 75002 Paris
  `\\d{1,4}(?: (?:bis|ter))?,? (?:rue|avenue|boulevard|bd|place|chemin|impasse|allée|quai|cours|route|square)(?: (?:de|du|des|de la|de l['’]|d['’]|la|le|les))*(?: ?${NAME}){1,4}(?:,? \\d{5} ${NAME})?`,
  // Hauptstraße 5, 10115 Berlin
  `(?:\\p{Lu}\\p{L}{1,24}(?:straße|strasse|str\\.|weg|allee|platz|gasse|ring|damm|ufer)|${NAME} (?:Straße|Strasse|Str\\.|Weg|Allee|Platz|Gasse|Ring|Damm|Ufer)) \\d{1,4} ?[a-z]?(?![\\p{L}\\d])(?:,? \\d{5} ${NAME})?`,
  // 〒150-0001 東京都渋谷区神宮前1-2-3
  "〒\\d{3}-\\d{4}(?:\\s?[\\p{sc=Han}ヶケ々ー\\d-]{4,40})?",
  "[\\p{sc=Han}]{2,3}[都道府県][\\p{sc=Han}ヶケ々]{1,8}[市区町村郡][\\p{sc=Han}\\p{sc=Katakana}\\p{sc=Hiragana}ー]{0,12}\\d{1,4}(?:丁目|[-−]\\d{1,4})[\\d番地号−-]{0,8}",
];
const ADDRESS = new RegExp(`(?<![\\p{Script=Latin}\\d@#$£€/.-])(?:${FORMS.join("|")})`, "gu");

/** It is where somebody lives, or where something of theirs goes. Without that it is a place like others. */
const SOMEBODYS =
  /(?<!\p{L})(?:your?|my|his|her|their|(?:lives?|living|resid\p{L}+|moved) (?:at|in|to)|deliver\p{L}*|ship\p{L}*|sen[dt]|billing|postal|home|address(?: is)?|dispatched|tu|su|mi|vive|enviad\p{L}*|entreg\p{L}*|direcci[óo]n|domicilio|seu|sua|mora|endereço|votre|ton|adresse|livr\p{L}+|habite|deine?\p{L}*|ihre?\p{L}*|wohn\p{L}*|liefer\p{L}*|geliefert|anschrift|ご住所|お届け先|配送先|住所)(?!\p{Script=Latin})[^.!?\n]{0,60}$/iu;
const PLACE =
  /(?<!\p{L})(?:stores?|shops?|branch|office|offices|headquarters|hq|located|event|visit us|our|location|restaurant|hotel|airport|station|station|returns?|tienda|oficina|loja|magasin|agence|filiale|geschäft|店|店舗|本社)(?!\p{Script=Latin})[^.!?\n]{0,50}$/iu;

/** Postal addresses; `ours` where nothing says that somebody lives there. */
export function addresses(text: string): PersonalData[] {
  const found: PersonalData[] = [];
  for (const { 0: match, index } of text.matchAll(ADDRESS)) {
    const before = text.slice(Math.max(0, index - 80), index);
    const ours = PLACE.test(before) || !SOMEBODYS.test(before);
    const end = index + match.trimEnd().length;
    found.push({ kind: "address", start: index, end, instead: "…", ...(ours && { ours }) });
  }
  return found;
}
