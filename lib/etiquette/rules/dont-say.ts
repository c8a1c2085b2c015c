import { edited, type Edit } from "../spans.ts";
import type { NotToSay, Rule } from "../types.ts";
import { phrasesOf } from "../words/phrases.ts";

const NONE: readonly never[] = [];

export const dontSay: Rule = {
  id: "dontSay",
  level: "warn",
  channels: ["public", "dm"],
  source: {
    title: "6 Best Practices for Brands Using Twitter DM as a Service Channel",
    by: "Conversocial",
  },
  check: ({ text }, { dontSay: entries = NONE }, reading) => {
    const { name, finder, patterns } = phrasesOf(entries, (entry) =>
      typeof entry === "string" ? entry : entry.text,
    );
    const spans = reading
      .find(name, finder)
      .flatMap(({ spans }) => spans)
      .toSorted((a, b) => a.start - b.start || b.end - a.end)
      .filter(({ start }, at, all) => at === 0 || start >= (all[at - 1]?.end ?? 0));
    const [first] = spans;
    if (!first) return undefined;
    const said = text.slice(first.start, first.end).replace(/\s+/gu, " ");
    const edits = spans.flatMap(({ start, end }): Edit[] => {
      const words = text.slice(start, end);
      const instead = insteadOf(words, entries, patterns);
      return instead === undefined ? [] : [{ start, end, instead: sameCase(instead, words) }];
    });
    return {
      spans,
      why: { key: "rule_dontSay_why", values: [said] },
      ...(edits.length === spans.length && {
        fix: { kind: "draft", text: edited(text, edits) },
      }),
    };
  },
};

/** What to say instead of these words. */
function insteadOf(
  said: string,
  entries: readonly NotToSay[],
  patterns: readonly string[],
): string | undefined {
  const at = patterns.findIndex(
    (pattern) => pattern !== "" && new RegExp(`^(?:${pattern})$`, "iu").test(said),
  );
  const entry = entries[at];
  return typeof entry === "object" ? entry.instead : undefined;
}

/** With a capital where the words had one that it takes the place of. */
function sameCase(instead: string, words: string): string {
  const first = Array.from(words)[0] ?? "";
  const [letter = "", ...rest] = Array.from(instead);
  return first === first.toLowerCase() ? instead : letter.toUpperCase() + rest.join("");
}
