import { personalData, type PersonalKind } from "../etiquette/index.ts";
import { days } from "./days.ts";
import { SOME_NUMBER, type FactName } from "../intake/index.ts";

/** What personal data is, as a fact that may have been asked for. Cards, passwords and the like never are. */
const FACT_OF: Partial<Record<PersonalKind, FactName>> = {
  email: "emailAddress",
  phone: "phoneNumber",
  address: "address",
};

/** What stands before a number says whose it is: of several words the last. */
const NUMBER_OF: readonly (readonly [FactName, RegExp])[] = [
  [
    "trackingNumber",
    /track|parcel|shipment|package|consignment|awb|seguimiento|gu[ií]a|rastre|suivi|colis|sendung|paket|追跡|伝票/giu,
  ],
  [
    "bookingNumber",
    /booking|reservation|reserva|pnr|itinerary|locator|flight|e-?ticket|réservation|buchung|reservierung|予約/giu,
  ],
  [
    "accountNumber",
    /account|acct|customer|member|subscriber|contract|policy|loyalty|flyer|cuenta|cliente|contrato|conta|compte|client|contrat|konto|kunden|vertrag|会員|顧客/giu,
  ],
  [
    "orderNumber",
    /order|invoice|receipt|transaction|payment|pedido|factura|fatura|encomenda|commande|facture|bestell|auftrag|rechnung|注文/giu,
  ],
];

/** The postal union's form (S10), and UPS's. */
const PARCEL = /^(?:1Z[A-Z0-9]{16}|[A-Z]{2}\d{9}[A-Z]{2})$/;

/** Postcodes that tell by their form, and those that are called so. */
const POSTCODE =
  /(?<![\p{L}\d])(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] \d[A-Z]\d|〒 ?\d{3}-?\d{4}|\d{5}-\d{3}|(?:zip|zip ?code|post ?code|postal code|plz|postleitzahl|c[óo]digo postal|cp|cep|code postal|cap|郵便番号)(?: (?:is|es|é|est|ist))?[ :：]{1,3}[A-Z\d][A-Z\d -]{2,8}\d[A-Z\d]*)(?![\p{L}\d])/iu;

const AMOUNT =
  /(?:[$€£¥₹]|(?<!\p{L})(?:R\$|US\$|USD|EUR|GBP|JPY|CHF|INR)) ?\d|\d ?(?:€|£|¥|円|(?:usd|eur|gbp|jpy|chf|inr|dollars?|bucks|pounds|quid|euros?|yen|reais|pesos|rupees)(?!\p{L}))/iu;

const DEVICE =
  /(?<!\p{L})(?:iphone|ipad|ipod|macbook|imac|mac mini|apple (?:watch|tv)|samsung|galaxy [a-z]?\d|pixel \d|xperia|huawei|xiaomi|redmi|oneplus|motorola|nokia|android (?:phone|tablet|tv)|chromebook|thinkpad|surface pro|windows (?:\d{1,2}|pc|laptop)|playstation|ps[45]|xbox|nintendo switch|steam deck|fire (?:tv|stick|tablet)|chromecast|roku|kindle|alexa|echo dot)(?!\p{L})/iu;

const VERSION =
  /(?<!\p{L})(?:version|versión|versão|versione|versie|build|release|バージョン|(?:i|ipad|watch|tv|mac)os|android|windows|app v?)(?: is| es| é| est| ist)?[ :：]{0,2}v?\d+(?:\.\d+)*|(?<![\p{L}\d.])v\d+(?:\.\d+)+/iu;

/** One thing by itself, as people answer "your order number?": no words, some figures. */
const CODE =
  /^["“(]?(?:no\.?|nr\.?|n[º°])? ?#?(?=(?:[\p{L}-]*\d){3})[A-Z\d][A-Z\d-]{3,24}["”).]?$/iu;

/** More of a message is not looked through. */
const LONGEST = 2_000;

/**
 * Which facts a customer's message tells, by their names. What it tells of them is not given.
 * @param language BCP 47 tag, of the message or of the tweet that began it
 * @param own facts that go by the person's own names: told on a line of their own, behind the name
 */
export function recognise(
  message: string,
  language: string,
  own: readonly string[] = [],
): readonly string[] {
  const text = message.slice(0, LONGEST);
  const found = new Set<string>(own.filter((fact) => isTold(text, fact)));
  const spans = personalData(text, language);
  for (const { kind, start, end, ours } of spans) {
    const fact = FACT_OF[kind];
    if (fact !== undefined && !(ours && isYours(kind, text, start))) {
      found.add(fact);
      // The names of a town may have taken the first letters of its code along.
      if (kind === "address" && POSTCODE_AT_END.test(text.slice(start, end + 8)))
        found.add("postcode");
    }
    if (kind === "number") found.add(numberOf(text, start, end));
  }
  // What was recognised is not taken for something else.
  let rest = text;
  for (const { start, end } of spans)
    rest = rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end);
  if (POSTCODE.test(rest)) found.add("postcode");
  if (AMOUNT.test(rest)) found.add("amount");
  if (DEVICE.test(rest)) found.add("device");
  if (VERSION.test(rest)) found.add("version");
  if (days().test(rest)) found.add("date");
  if (rest.split("\n").some((line) => CODE.test(line.trim()) && !days().test(line)))
    found.add(SOME_NUMBER);
  if (/(?:^|\s)pic\.(?:x|twitter)\.com\//i.test(text)) found.add("photo");
  return [...found].toSorted();
}

/** A postcode that an address ends with: figures, or the British and Canadian forms. */
const POSTCODE_AT_END = /\d{5}|〒|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}/;

function numberOf(text: string, start: number, end: number): string {
  if (PARCEL.test(text.slice(start, end))) return "trackingNumber" satisfies FactName;
  const before = text.slice(Math.max(0, start - 48), start);
  let last = -1;
  let meant: string = SOME_NUMBER;
  for (const [fact, words] of NUMBER_OF) {
    const at = [...before.matchAll(words)].at(-1)?.index ?? -1;
    if (at > last) [last, meant] = [at, fact];
  }
  return meant;
}

/** In front: it is spoken of as the brand's. */
const YOURS =
  /(?<!\p{L})(?:yours?|ur|tu|sus?|vuestr[oa]s?|vos|seu|sua|votre|eu(?:er|re)\p{L}?|ihre?\p{L}?|vostr[oai]|jullie|uw|御社|貴社)(?!\p{L})[^.!?\n]{0,40}$/iu;

/**
 * Etiquette reads as the brand writes: a place or a number that nobody calls theirs is the brand's. A customer
 * who answers calls it nothing, so an address counts that stands nearly alone, and a number that they don't
 * call the brand's.
 */
function isYours(kind: PersonalKind, text: string, start: number): boolean {
  const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, start).trim();
  if (YOURS.test(`${line} `)) return true;
  return kind === "address" && line !== "" && line.split(/\s+/).length > 3;
}

/** "Model number: XC-40" */
function isTold(text: string, fact: string): boolean {
  const small = text.toLowerCase();
  const name = fact.toLowerCase();
  for (let at = small.indexOf(name); at >= 0; at = small.indexOf(name, at + 1)) {
    const behind = small.slice(at + name.length);
    if (/^\s?(?:[:：=#]| is | ist | es | est | é )\s*[^\s?]/u.test(behind)) return true;
  }
  return false;
}
