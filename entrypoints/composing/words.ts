/** The sentences of the controls beside X's composers, by their keys in the catalogue. */
const keys = [
  "composer_count",
  "composing_accountName",
  "composing_agentName",
  "composing_asks",
  "composing_back",
  "composing_became",
  "composing_becameRated",
  "composing_find",
  "composing_finish",
  "composing_firstName",
  "composing_fits",
  "composing_fitsFor",
  "composing_fixNotPut",
  "composing_guess",
  "composing_missing",
  "composing_name",
  "composing_noReply",
  "composing_notPut",
  "composing_quoted",
  "composing_remarks",
  "composing_remarks_one",
  "composing_replies",
  "composing_unfilled",
  "composing_use",
  "composing_used",
  "composing_usedFor",
  "composing_usedFor_one",
  "composing_used_one",
  "copy_done",
  "copy_failed",
  "copy_text",
  "page_close",
  "page_failed",
  "page_moveToDm",
  "page_unreadable",
  "picker_label",
  "picker_preview",
  "picker_use",
  "warning_level_block",
  "warning_level_note",
  "warning_level_warn",
] as const;

export type ComposingWord = (typeof keys)[number];

/** What the person reads; `values` stand for `$1` and on. */
export type Words = (key: ComposingWord, ...values: readonly (string | number)[]) => string;

export interface Catalogue {
  getMessage(key: string, values?: readonly string[]): string;
}

/** Stand where the values go, until there are any. */
const MARKS = ["\u0001", "\u0002", "\u0003", "\u0004", "\u0005"];

/** Reads them all at once: a page that outlives its extension still has to say something. */
export function readWords(catalogue: Catalogue): Words {
  const said = new Map(keys.map((key) => [key, catalogue.getMessage(key, MARKS)]));
  return (key, ...values) =>
    MARKS.reduce(
      (text, mark, index) => text.replaceAll(mark, () => String(values[index] ?? "")),
      said.get(key) ?? "",
    );
}
