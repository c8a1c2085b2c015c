import { personalDataIn } from "../personal/find.ts";
import { isOwn } from "../personal/own.ts";
import type { PersonalKind } from "../personal/types.ts";
import type { Hit } from "../reading.ts";
import { edited, withoutOverlaps } from "../spans.ts";
import type { Piece } from "../words/piece.ts";
import type { Level, Rule } from "../types.ts";

/**
 * Once out, the gravest can't be taken back. With the number of an order somebody can ask about it; with
 * that of a case hardly anything.
 */
const LEVELS: Readonly<Record<PersonalKind, Level>> = {
  card: "block",
  iban: "block",
  national: "block",
  passport: "block",
  secret: "block",
  email: "block",
  birth: "warn",
  address: "warn",
  phone: "warn",
  number: "warn",
  ip: "warn",
  case: "note",
};
const GRAVITY: Record<Level, number> = { block: 0, warn: 1, note: 2 };

export const personalDataInPublic: Rule = {
  id: "personalDataInPublic",
  level: "block",
  least: "warn",
  channels: ["public"],
  source: { title: "Using Twitter DMs for customer service", by: "60 Second Social" },
  check: (_draft, { case: shown, ownContacts = [] }, reading) => {
    const language = shown?.tweet?.language?.slice(0, 2) ?? "en";
    const found = reading
      .find(`personal ${language}`, (piece) => hitsIn(piece, language))
      .filter((hit) => !isOurs(hit, reading.text, ownContacts));
    const gravest = found.toSorted((a, b) => rank(a) - rank(b))[0];
    if (!gravest) return undefined;
    const edits = withoutOverlaps(found.flatMap((hit) => hit.edits ?? []));
    return {
      level: LEVELS[gravest.kind as PersonalKind],
      spans: found.flatMap(({ spans }) => spans),
      why: { key: `rule_personalDataInPublic_why_${gravest.kind}`, values: [] },
      fix: { kind: "draft", text: edited(reading.text, edits) },
    };
  },
};

/** What everybody may know of a brand; of nothing else can somebody say that it may be read by all. */
const CONTACTS: ReadonlySet<string | undefined> = new Set(["phone", "email", "address"]);

function isOurs({ kind, spans }: Hit, text: string, own: readonly string[]): boolean {
  if (own.length === 0 || !CONTACTS.has(kind)) return false;
  return spans.every(({ start, end }) => isOwn(text.slice(start, end), own));
}

function hitsIn(piece: Piece, language: string): Hit[] {
  const somebodys = personalDataIn(piece, language).filter(({ ours }) => !ours);
  return somebodys.map(({ kind, start, end, from = start, instead }) => ({
    kind,
    spans: [{ start, end }],
    edits: [{ start: from, end, instead }],
  }));
}

/** Of two as grave, the one that stands first is spoken of. */
const rank = ({ kind }: Hit) => GRAVITY[LEVELS[kind as PersonalKind]];
