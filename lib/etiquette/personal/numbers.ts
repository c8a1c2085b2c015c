import { mask } from "./mask.ts";
import type { PersonalData } from "./types.ts";

/** What has a number by which somebody can look into it or change it. */
export const THING = [
  "order|booking|reservation|confirmation|tracking|track|parcel|shipment|consignment|package|invoice|account|acct|customer|member(?:ship)?|loyalty|rewards|frequent flyer|policy|pnr|itinerary|ticket|e-?ticket|transaction|payment|locator|record locator|meter|awb|imei|subscriber|contract|receipt",
  "pedido|reserva|seguimiento|gu[ií]a|factura|cuenta|cliente|contrato|encomenda|rastreio|rastreamento|fatura|conta|protocolo",
  "commande|réservation|suivi|facture|compte|client|colis|contrat|dossier",
  "bestellung|buchung|sendung|rechnung|konto|paket|reservierung|vertrag",
  "(?:bestell|auftrags|buchungs|sendungs|rechnungs|konto|kunden|paket|reservierungs|vertrags)-?(?:nummer|nr\\.?|id)",
].join("|");
/** What has a number that opens a conversation and no more. */
export const CASE =
  "case|ref(?:erence)?|incident|complaint|claim|repair|service request|sr|request|query|job|enquiry|inquiry|caso|incidencia|reclamo|reclamaci[óo]n|queja|chamado|réclamation|fall|vorgang|vorgangsnummer|ticketnummer|fallnummer|aktenzeichen";
const CALLED =
  "number|numbers|num|no\\.?|nr\\.?|id|#|code|ref(?:erence)?|confirmation|(?:number )?reference|de seguimiento|de rastreio|n[úu]mero|n[º°]\\.?|nº|numéro";

/** The thing, what its number is called, and the way to it: "order number is", "Bestellnummer:", "注文番号は". */
const LABEL = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])(?:(?<case>${CASE})|${THING})(?![\\p{L}\\p{N}])(?: (?:${CALLED})(?!\\p{L})){0,2}(?: (?:is|was|es|est|ist|é)(?!\\p{L}))?|(?:注文|予約|追跡|会員|お問い合わせ|伝票|受付|顧客)番号(?:は)?) ?[:：#-]? ?["“(#]?`,
  "giu",
);
const VALUE = /[A-Za-z0-9](?:[A-Za-z0-9-]{3,24})(?![A-Za-z0-9])/y;
/** Parcels that tell by their form alone: UPS, and the postal union's (S10). */
const PARCEL = /(?<![\w@#/])(?:1Z[A-Z0-9]{16}|[A-Z]{2}\d{9}[A-Z]{2})(?!\w)/g;

/** Numbers of orders, bookings, parcels, accounts and cases: found by what stands before them. @param isNamed whether it may stand there */
export function numbers(text: string, isNamed: boolean): PersonalData[] {
  const found: PersonalData[] = [];
  for (const { 0: label, index, groups } of isNamed ? text.matchAll(LABEL) : []) {
    const start = index + label.length;
    VALUE.lastIndex = start;
    const value = VALUE.exec(text)?.[0];
    if (!value || !isNumber(value)) continue;
    found.push(numberAt(groups?.["case"] ? "case" : "number", start, value));
  }
  for (const { 0: value, index } of text.matchAll(PARCEL)) {
    if (found.every(({ start, end }) => index + value.length <= start || index >= end)) {
      found.push(numberAt("number", index, value));
    }
  }
  return found;
}

function numberAt(kind: "number" | "case", start: number, value: string): PersonalData {
  const keep = value.length > 8 ? 3 : 2;
  return { kind, start, end: start + value.length, instead: mask(value, keep) };
}

/** Five or more letters and digits, of which three are digits, or six as airlines write them; no date. */
function isNumber(value: string): boolean {
  const plain = value.replaceAll("-", "");
  // An amount, with its currency.
  if (/^\d+[A-Z]{3}$/.test(value)) return false;
  if (/^(?:19|20)\d\d-\d\d?(?:-\d\d?)?$/.test(value) || plain.length < 5) return false;
  if (/^\d{1,2}-\d{1,2}-(?:\d{2}|\d{4})$/.test(value)) return false;
  if (/^[A-Z0-9]{6}$/.test(plain) && /\d/.test(plain)) return true;
  return plain.replaceAll(/\D/g, "").length >= 3;
}
