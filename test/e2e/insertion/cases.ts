import type { InsertAsk } from "../../../lib/x-page/index.ts";
import { FULL } from "../../full.ts";

/** What is put in: each kind has broken somebody's extension before. */
export const TEXTS = {
  line: "We are on it, promise.",
  lines: "First line\n\nthird & <b>last</b>\n- with “quotes” \\ 100 %",
  emoji: "Thanks 👩‍👩‍👧‍👦 🏳️‍🌈🇮🇸 👍🏽 Żółw 🐢",
  rtl: "אנחנו בודקים (NW 12), نحن نتحقق! שלום",
  linked:
    "@northwind #late https://x.com/messages/compose?recipient_id=12&text=Order%20number%3A%20",
  long: Array.from({ length: 12 }, (_, at) => `${at}. ${"A long answer. ".repeat(6)}🚲`).join("\n"),
} as const;

export type TextKind = keyof typeof TEXTS;
const KINDS = Object.keys(TEXTS) as TextKind[];

/** How many kinds of composer the matrix has. */
export const COMPOSERS = 6;

/** One of each kind of editor: X's rich one, the chat's, and a phone's. Of a kind, Firefox tries this one. */
export const EDITORS: readonly number[] = [0, 3, 5];

/** The other places of the rich editor and of the chat's. */
const PLACES = Array.from({ length: COMPOSERS }, (_none, at) => at).filter(
  (composer) => !EDITORS.includes(composer),
);

/**
 * The texts that are tried in one setting of one composer: unless all of them, so many that each pair of a
 * kind of editor, a text and a setting occurs in Chromium. Firefox has each text in each kind of editor, and each
 * setting in one of them.
 * @param row of the setting
 * @param composer which of them, from 0 on
 */
export function textsFor(
  row: number,
  composer: number,
  browser: "chromium" | "firefox",
  full = FULL,
): TextKind[] {
  if (full) return KINDS;
  // The rich editor is the same in all of its places, so in Chromium each but the first tries some of the
  // settings; in Firefox each kind of editor does. As many as bring each text once, and all of them together
  // each setting.
  const isOne = EDITORS.includes(composer);
  const some = browser === "firefox" ? EDITORS : PLACES;
  const first = Math.min(some.indexOf(composer) * COMPOSERS, SETTINGS.length - COMPOSERS);
  if (browser === "firefox" && !isOne) return [];
  const tries = row >= first && row < first + COMPOSERS;
  if (some.includes(composer) && !tries) return [];
  return KINDS.filter((_kind, at) => (row + at) % COMPOSERS === composer);
}

/** What stands in the box, where the caret is, and where the text is wanted. */
export interface Setting {
  readonly name: string;
  /** Typed first. */
  readonly left: string;
  /** Behind the caret; plain letters of one line. */
  readonly right: string;
  /** Typed at the caret, to be replaced. */
  readonly over?: string;
  /** What stands behind the caret is selected, from its end to its start. */
  readonly selected?: true;
  readonly place: "end" | "caret" | "over";
}

export const SETTINGS: readonly Setting[] = [
  { name: "empty, end", left: "", right: "", place: "end" },
  { name: "empty, caret", left: "", right: "", place: "caret" },
  { name: "empty, over", left: "", right: "", over: "/ta", place: "over" },
  { name: "words, end", left: "Hi,", right: "", place: "end" },
  { name: "words, end, a space there", left: "Hi, ", right: "", place: "end" },
  { name: "words, end, caret amid", left: "Hi ", right: "J.", place: "end" },
  { name: "words, end, right-to-left", left: "שלום", right: "", place: "end" },
  { name: "words, caret first", left: "", right: "Hi J", place: "caret" },
  { name: "words, caret amid", left: "Hi ", right: "J.", place: "caret" },
  { name: "words, caret behind emoji", left: "Hi 👩‍👩‍👧‍👦🇮🇸", right: "", place: "caret" },
  { name: "words, some selected", left: "Hi ", right: "J.", selected: true, place: "caret" },
  { name: "lines, end", left: "Hi,\n\nwe saw", right: "", place: "end" },
  { name: "lines, caret amid", left: "Hi,\nwe ", right: "s.", place: "caret" },
  { name: "lines, caret on an empty one", left: "Hi,\n\n", right: "", place: "caret" },
  { name: "words, over, last", left: "Hi, ", right: "", over: "/ta", place: "over" },
  { name: "words, over, amid", left: "Hi ", right: "J.", over: "/ty", place: "over" },
  { name: "lines, over, amid", left: "Hi,\nwe ", right: "s.", over: "/t", place: "over" },
];

/** What must stand in the box after `text` was put in, and how far from its start the caret must be. */
export function expected(
  { left, right, over = "", selected, place }: Setting,
  text: string,
  channel: InsertAsk["channel"],
): { readonly before: string; readonly after: string; readonly caret: number } {
  const before = left + over + right;
  if (place === "end") {
    const separator = before === "" || /\s$/.test(before) ? "" : channel === "dm" ? "\n" : " ";
    const after = before + separator + text;
    return { before, after, caret: after.length };
  }
  const head = selected ? left + right : left;
  const after = head + text + (selected ? "" : right);
  return { before, after, caret: head.length + text.length };
}

export function placeOf({ place, over = "" }: Setting): NonNullable<InsertAsk["place"]> {
  return place === "over" ? { over } : place;
}
