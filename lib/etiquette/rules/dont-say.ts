import type { Finder } from "../reading.ts";
import { wordsFinder } from "../tone/find.ts";
import { edited, type Edit } from "../spans.ts";
import type { NotToSay, Rule } from "../types.ts";

/** By the list itself: it is the same one at each key, until the person changes the playbook. */
const finders = new WeakMap<
  readonly NotToSay[],
  {
    readonly name: string;
    readonly finder: Finder;
    /** What to say instead of these words. */
    readonly insteadOf: (said: string) => string | undefined;
  }
>();

export const dontSay: Rule = {
  id: "dontSay",
  level: "warn",
  channels: ["public", "dm"],
  source: {
    title: "6 Best Practices for Brands Using Twitter DM as a Service Channel",
    by: "Conversocial",
  },
  check: ({ text }, { dontSay: phrases = [] }, reading) => {
    const { name, finder, insteadOf } = finders.get(phrases) ?? finderOf(phrases);
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
      const instead = insteadOf(words);
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

function finderOf(entries: readonly NotToSay[]) {
  const phrases = entries.map((entry) => (typeof entry === "string" ? entry : entry.text));
  const patterns = phrases.map(patternOf);
  const written = patterns.filter((pattern) => pattern !== "");
  const bare = written.filter((pattern) => NO_SPACES.test(pattern));
  const whole = written.filter((pattern) => !NO_SPACES.test(pattern));
  const found = {
    // A name always finds the same, so it is made of what is looked for.
    name: `dontSay ${JSON.stringify(phrases)}`,
    finder:
      written.length === 0
        ? () => []
        : wordsFinder(
            whole.length === 0 ? ["(?!)"] : whole,
            bare.length === 0 ? undefined : new RegExp(bare.join("|"), "giu"),
          ),
  };
  const insteadOf = (said: string) => {
    const at = patterns.findIndex(
      (pattern) => pattern !== "" && new RegExp(`^(?:${pattern})$`, "iu").test(said),
    );
    const entry = entries[at];
    return typeof entry === "object" ? entry.instead : undefined;
  };
  const all = { ...found, insteadOf };
  finders.set(entries, all);
  return all;
}

/** With a capital where the words had one that it takes the place of. */
function sameCase(instead: string, words: string): string {
  const first = Array.from(words)[0] ?? "";
  const [letter = "", ...rest] = Array.from(instead);
  return first === first.toLowerCase() ? instead : letter.toUpperCase() + rest.join("");
}

/** Scripts that put no spaces between words. */
const NO_SPACES = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

/** The phrase as a person may write it: any capitals, spaces, apostrophes and hyphens. */
function patternOf(phrase: string): string {
  return (
    phrase
      .trim()
      // A hyphen is none of them: with the "u" flag it may not be escaped.
      .replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`)
      .replaceAll(/['’]/gu, "['’]")
      .replaceAll(/[-‐‑]/gu, "[-‐‑]")
      .replaceAll(/\s+/gu, String.raw`\s+`)
  );
}
