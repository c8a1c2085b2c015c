import { mask } from "./mask.ts";
import type { PersonalData } from "./types.ts";

/** What has a number by which somebody can look into it or change it. */
const THING = [
  "order|booking|reservation|confirmation|tracking|parcel|shipment|invoice|account|customer|member(?:ship)?|loyalty|policy|pnr|itinerary",
  "pedido|reserva|seguimiento|factura|cuenta|cliente|encomenda|rastreio|fatura|conta",
  "commande|réservation|suivi|facture|compte|client|colis",
  "bestellung|buchung|sendung|rechnung|konto|paket|reservierung",
  "(?:bestell|auftrags|buchungs|sendungs|rechnungs|konto|kunden|paket|reservierungs)(?:nummer|nr\\.?)",
].join("|");
const CALLED =
  "number|num|no\\.?|nr\\.?|id|code|ref(?:erence)?|confirmation|de seguimiento|n[úu]mero|n[º°]|numéro";

/** The thing, what its number is called, and the way to it: "order number is", "Bestellnummer:", "注文番号は". */
const LABEL = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])(?:${THING})(?![\\p{L}\\p{N}])(?: (?:${CALLED})(?!\\p{L}))?(?: (?:is|es|est|ist|é)(?!\\p{L}))?|(?:注文|予約|追跡|会員|お問い合わせ|伝票)番号(?:は)?) ?[:：#]? ?#?`,
  "giu",
);
const VALUE = /[A-Za-z0-9](?:[A-Za-z0-9-]{3,24})(?![A-Za-z0-9])/y;

/** Numbers of orders, bookings, parcels and accounts: found by what stands before them. */
export function numbers(text: string): PersonalData[] {
  const found: PersonalData[] = [];
  for (const { 0: label, index } of text.matchAll(LABEL)) {
    const start = index + label.length;
    VALUE.lastIndex = start;
    const value = VALUE.exec(text)?.[0];
    if (!value || !isNumber(value)) continue;
    const keep = value.length > 8 ? 3 : 2;
    found.push({ kind: "number", start, end: start + value.length, instead: mask(value, keep) });
  }
  return found;
}

/** Five or more letters and digits, of which three are digits, or six as airlines write them; no date. */
function isNumber(value: string): boolean {
  const plain = value.replaceAll("-", "");
  if (/^(?:19|20)\d\d-\d\d?(?:-\d\d?)?$/.test(value) || plain.length < 5) return false;
  if (/^[A-Z0-9]{6}$/.test(plain) && /\d/.test(plain)) return true;
  return plain.replaceAll(/\D/g, "").length >= 3;
}
