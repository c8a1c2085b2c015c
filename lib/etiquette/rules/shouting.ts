import { edited, type Edit } from "../spans.ts";
import type { Hit } from "../reading.ts";
import type { Piece } from "../words/piece.ts";
import type { Rule } from "../types.ts";

/** Three words in a row; two may be a name. */
const CAPITALS =
  /(?<![\p{L}\p{N}@#])\p{Lu}[\p{Lu}'’]*(?:[ ,]+\p{Lu}[\p{Lu}'’]*){2,}(?![\p{L}\p{N}])/gu;
/** Long enough to be words and not airports, sizes or initials. */
const WORD = /\p{Lu}[\p{Lu}'’]{3,}/gu;
const ENOUGH = 3;
const MARKS = /(?:[!！]\s?){3,}|[?？!！]{4,}/gu;
/** In all that the others find, and quickly looked for. */
const MAY_SHOUT = /\p{Lu}[\p{Lu}'’]{3}|[!！]\s?[!！]|[?？!！]{4}/u;

export const shouting: Rule = {
  id: "shouting",
  level: "warn",
  channels: ["public", "dm"],
  source: { title: "Use DMs with care", by: "60 Second Social" },
  check: (_draft, _context, reading) => {
    const hits = reading.find("shouting", shoutsIn);
    if (hits.length === 0) return undefined;
    return {
      level: hits.some(({ kind }) => kind === "capitals") ? "warn" : "note",
      spans: hits.flatMap(({ spans }) => spans),
      why: { key: "rule_shouting_why", values: [] },
      fix: {
        kind: "draft",
        text: edited(
          reading.text,
          hits.flatMap(({ edits = [] }) => edits),
        ),
      },
    };
  },
};

function shoutsIn(piece: Piece): Hit[] {
  if (!MAY_SHOUT.test(piece.text)) return [];
  const { text } = piece.own;
  const found: Hit[] = [];
  for (const { 0: run, index } of text.matchAll(CAPITALS)) {
    if ((run.match(WORD)?.length ?? 0) < ENOUGH) continue;
    const begins = /(?:^|[.!?\n。！？])\s*$/u.test(text.slice(Math.max(0, index - 8), index));
    found.push(hitAt("capitals", index, run, calm(run, begins)));
  }
  for (const { 0: marks, index } of text.matchAll(MARKS)) {
    const only = /[?？]/u.exec(marks)?.[0] ?? marks[0] ?? "!";
    found.push(hitAt("marks", index, marks, /\s$/.test(marks) ? `${only} ` : only));
  }
  return found.toSorted((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

function hitAt(kind: string, start: number, was: string, instead: string): Hit {
  const edit: Edit = { start, end: start + was.length, instead };
  return { kind, spans: [{ start: edit.start, end: edit.end }], edits: [edit] };
}

/** In small letters, with a capital where a sentence begins and for "I". */
function calm(run: string, begins: boolean): string {
  const small = run.toLowerCase().replaceAll(/(?<![\p{L}'’])i(?![\p{L}])/gu, "I");
  return begins ? small.replace(/\p{L}/u, (letter) => letter.toUpperCase()) : small;
}
