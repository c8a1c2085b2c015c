import type { Span } from "../../text/index.ts";
import { Piece } from "../words/piece.ts";
import { addresses, namesStreet } from "./addresses.ts";
import { cards } from "./cards.ts";
import { emails } from "./emails.ts";
import { ibans } from "./ibans.ts";
import { births, passports, secretsTold } from "./identity.ts";
import { machines } from "./machines.ts";
import { namedIn, namesSecret } from "./named.ts";
import { nationals } from "./national.ts";
import { numbers } from "./numbers.ts";
import { phones } from "./phones.ts";
import type { PersonalData } from "./types.ts";

/**
 * All personal data in a text, in order and without overlap, each with its place. What is the brand's own
 * is among it and says so. @param language BCP 47 tag of the text, for what may stand there instead.
 */
export function personalData(text: string, language: string): PersonalData[] {
  return personalDataIn(new Piece(text), language);
}

/** As `personalData`, of a piece that others look into too. */
export function personalDataIn(piece: Piece, language: string): PersonalData[] {
  const { text } = piece;
  if (!/[\d@]/.test(text)) return [];
  // Digits in an address of the web are no one's; and what is found once is not looked at again.
  let rest = blanked(text, piece.links);
  const digits = rest.match(/\d/g)?.length ?? 0;
  if (digits === 0 && !rest.includes("@")) return [];
  const found: PersonalData[] = [];
  const look = (finder: (words: string) => PersonalData[]) => {
    const more = finder(rest);
    if (more.length === 0) return;
    found.push(...more);
    rest = blanked(rest, more);
  };
  if (digits >= 12) look(cards);
  if (digits >= 7) look(ibans);
  if (rest.includes("@")) look((words) => emails(words, language));
  const named = namedIn(piece);
  if (digits > 0 && named.has("secret")) look(secretsTold);
  if (digits >= 6) look(nationals);
  if (digits >= 5 && named.has("passport")) look(passports);
  if (digits >= 4) look(machines);
  if (digits > 0) look((words) => numbers(words, named.has("number")));
  if (digits >= 4 && named.has("birth")) look(births);
  if (digits >= 7) look(phones);
  if (digits > 0 && (named.has("street") || namesStreet(rest))) look(addresses);
  return found.toSorted((a, b) => a.start - b.start);
}

/** What opens an account or pays: passwords and cards that a piece tells. */
export function toldSecrets(piece: Piece): PersonalData[] {
  const digits = piece.text.match(/\d/g)?.length ?? 0;
  if (digits === 0) return [];
  const rest = blanked(piece.text, piece.links);
  const found = digits >= 12 ? cards(rest) : [];
  if (namesSecret(piece)) found.push(...secretsTold(blanked(rest, found)));
  return found.toSorted((a, b) => a.start - b.start);
}

/** The text with those places blanked out, so that all others stay where they are. */
function blanked(text: string, spans: readonly Span[]): string {
  let result = "";
  let done = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(done, Math.max(done, start)) + " ".repeat(end - Math.max(done, start));
    done = Math.max(done, end);
  }
  return result + text.slice(done);
}
