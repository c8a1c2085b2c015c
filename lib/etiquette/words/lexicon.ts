import type { Span } from "../../text/index.ts";
import { headsOf, splitAlternatives } from "./heads.ts";
import { keyOf, prefixesOf } from "./keys.ts";
import type { Piece } from "./piece.ts";

/** Words of one kind, as patterns; `after` says what must follow them. */
export interface WordGroup {
  readonly words: readonly string[];
  /** Missing: no letter, digit or "_". */
  readonly after?: string;
}

/** Where words of a group stand. */
export interface Found extends Span {
  /** Which group. */
  readonly group: number;
}

export type Lexicon = (piece: Piece) => readonly Found[];

const WHOLE = "(?![\\p{L}\\p{N}_])";

/** Says less than `WHOLE`, and V8 makes it twenty times as fast, which is felt at the first keys of a day. */
const NEARLY_WHOLE = "(?![a-z0-9_])";
const LETTER = /[\p{L}\p{N}]/u;

interface Try {
  readonly group: number;
  readonly pattern: RegExp;
  /** Where `pattern` was made to say less than it should. */
  readonly exact: (() => RegExp) | undefined;
}

/**
 * Finds words of many kinds at once, as `(?<![\p{L}\p{N}_@#])(?:words)after` with "giu" would for each group.
 * Such patterns ask each letter of a text whether one of hundreds of words begins there. Here the first
 * letters of a word say which of them it may be, and nearly always it is none.
 */
export function lexicon(groups: readonly WordGroup[]): Lexicon {
  const entries = groups.flatMap(({ words }, group) =>
    words.flatMap(splitAlternatives).map((source) => ({ group, source })),
  );
  const patterns = new Map<string, RegExp>();
  let byHead: Map<number, Set<number>> | undefined;
  const byKey: (readonly Try[] | undefined)[] = [];

  function triesFor(key: number): readonly Try[] {
    byHead ??= indexed(entries.map(({ source }) => source));
    const possible = new Set<number>();
    for (const prefix of prefixesOf(key)) {
      for (const at of byHead.get(prefix) ?? NONE) possible.add(at);
    }
    if (possible.size === 0) return NONE;
    const sources = new Map<number, string[]>();
    // In the order in which they were written, as a pattern would try them.
    for (const at of [...possible].toSorted((a, b) => a - b)) {
      const { group = 0, source = "" } = entries[at] ?? {};
      const list = sources.get(group);
      if (list) list.push(source);
      else sources.set(group, [source]);
    }
    return [...sources].map(([group, list]) => {
      const source = `(?:${list.join("|")})`;
      const after = groups[group]?.after ?? WHOLE;
      return after === WHOLE
        ? { group, pattern: made(source + NEARLY_WHOLE), exact: () => made(source + WHOLE) }
        : { group, pattern: made(source + after), exact: undefined };
    });
  }

  function made(source: string): RegExp {
    const pattern = patterns.get(source) ?? new RegExp(source, "iuy");
    patterns.set(source, pattern);
    return pattern;
  }

  return ({ text, words: { starts, keys } }) => {
    let found: Found[] | undefined;
    let ends: number[] | undefined;
    for (let i = 0; i < starts.length; i += 1) {
      const key = keys[i] ?? -1;
      const start = starts[i] ?? 0;
      let tries = byKey[key];
      if (tries === undefined) {
        tries = triesFor(key);
        byKey[key] = tries;
      }
      for (const { group, pattern, exact } of tries) {
        if (ends !== undefined && (ends[group] ?? 0) > start) continue;
        pattern.lastIndex = start;
        if (!pattern.test(text)) continue;
        let end = pattern.lastIndex;
        if (exact && isLetter(text, end)) {
          const whole = exact();
          whole.lastIndex = start;
          if (!whole.test(text)) continue;
          end = whole.lastIndex;
        }
        if (end === start) continue;
        (ends ??= [])[group] = end;
        (found ??= []).push({ group, start, end });
      }
    }
    return found ?? NONE;
  };
}

/** Other than of ASCII. */
function isLetter(text: string, at: number): boolean {
  return text.charCodeAt(at) > 127 && LETTER.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

const NONE: readonly never[] = [];

/** Which of the patterns may begin with these letters. */
function indexed(sources: readonly string[]): Map<number, Set<number>> {
  const index = new Map<number, Set<number>>();
  sources.forEach((source, at) => {
    for (const head of headsOf(source)) {
      const key = keyOf(head, 0);
      const list = index.get(key);
      if (list) list.add(at);
      else index.set(key, new Set([at]));
    }
  });
  return index;
}
