import { KEY } from "./keys.ts";

/** How something may begin: letters that are certain, and whether what follows it may be read on behind them. */
type Head = readonly [letters: string, open: boolean];

/**
 * How the matches of a pattern may begin: each begins with one of these, in small letters, at most `KEY`
 * long. Reads what our lists of words are written in; what it cannot tell makes the list say more and never
 * less, down to "" for "with anything".
 */
export function headsOf(source: string): readonly string[] {
  const reader = { source, at: 0 };
  const heads = alternatives(reader);
  return shortest(heads.map(([letters]) => letters));
}

/** The alternatives that stand outside of all brackets. */
export function splitAlternatives(source: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let inClass = false;
  let start = 0;
  for (let i = 0; i < source.length; i += 1) {
    const character = source[i];
    if (character === "\\") i += 1;
    else if (inClass) inClass = character !== "]";
    else if (character === "[") inClass = true;
    else if (character === "(") depth += 1;
    else if (character === ")") depth -= 1;
    else if (character === "|" && depth === 0) {
      parts.push(source.slice(start, i));
      start = i + 1;
    }
  }
  return [...parts, source.slice(start)];
}

interface Reader {
  readonly source: string;
  at: number;
}

const ANYTHING: readonly Head[] = [["", false]];
const NOTHING: readonly Head[] = [["", true]];

function alternatives(reader: Reader): readonly Head[] {
  const all = [...sequence(reader)];
  while (reader.source[reader.at] === "|") {
    reader.at += 1;
    all.push(...sequence(reader));
  }
  return all;
}

function sequence(reader: Reader): readonly Head[] {
  let heads: readonly Head[] = NOTHING;
  while (reader.at < reader.source.length && !/[|)]/.test(reader.source[reader.at] ?? "")) {
    const next = repeated(reader, atom(reader));
    heads = distinct(
      heads.flatMap(([letters, open]): readonly Head[] =>
        open ? next.map(([more, goesOn]) => cut(letters + more, goesOn)) : [[letters, false]],
      ),
    );
  }
  return heads;
}

function cut(letters: string, open: boolean): Head {
  return letters.length >= KEY ? [letters.slice(0, KEY), false] : [letters, open];
}

/** With the mark behind it that says how often. Behind the second time nothing is certain. */
function repeated(reader: Reader, heads: readonly Head[]): readonly Head[] {
  const mark = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(
    reader.source.slice(reader.at, reader.at + 12),
  );
  if (!mark) return heads;
  reader.at += mark[0].length;
  const [how = ""] = mark;
  const once = how.startsWith("?") ? heads : heads.map(([letters]): Head => [letters, false]);
  return /^(?:[?*]|\{0)/.test(how) ? [...NOTHING, ...once] : once;
}

function atom(reader: Reader): readonly Head[] {
  const { source } = reader;
  const character = source[reader.at] ?? "";
  if (character === "(") return group(reader);
  if (character === "[") return oneOf(reader);
  if (character === "\\") return escaped(reader);
  const letter = String.fromCodePoint(source.codePointAt(reader.at) ?? 0);
  reader.at += letter.length;
  if (letter === "^" || letter === "$") return NOTHING;
  return letter === "." ? ANYTHING : [[letter.toLowerCase(), true]];
}

function group(reader: Reader): readonly Head[] {
  const opens = /^\((?:\?(?:<?[=!]|:|<\w+>))?/.exec(reader.source.slice(reader.at, reader.at + 40));
  reader.at += opens?.[0].length ?? 1;
  const heads = alternatives(reader);
  reader.at += 1;
  // A look around takes no letter.
  return /[=!]$/.test(opens?.[0] ?? "") ? NOTHING : heads;
}

function oneOf(reader: Reader): readonly Head[] {
  const { source } = reader;
  let end = reader.at + 1;
  while (end < source.length && source[end] !== "]") end += source[end] === "\\" ? 2 : 1;
  const inside = source.slice(reader.at + 1, end);
  reader.at = end + 1;
  if (/^\^|\\[^.\-[\]/\\*+?^$|(){}]|[^\\]-./.test(inside)) return ANYTHING;
  return Array.from(inside.replaceAll("\\", ""), (letter): Head => [letter.toLowerCase(), true]);
}

function escaped(reader: Reader): readonly Head[] {
  const [whole = "\\", kind = ""] =
    /^\\(?:(p)\{[^}]*\}|(.))/iu.exec(reader.source.slice(reader.at, reader.at + 40)) ?? [];
  reader.at += whole.length;
  // Of keys all digits are one.
  if (whole === "\\d") return [["0", true]];
  if (kind !== "" || /^\\[a-z\d]/i.test(whole)) {
    return whole.startsWith("\\b") || whole.startsWith("\\B") ? NOTHING : ANYTHING;
  }
  return [[whole.slice(1), true]];
}

function distinct(heads: readonly Head[]): readonly Head[] {
  const known = new Map(heads.map((head) => [`${head[0]}${head[1] ? "+" : "."}`, head]));
  return [...known.values()];
}

/** Without those that begin with another of them. */
function shortest(heads: readonly string[]): readonly string[] {
  const all = new Set(heads);
  return [...all].filter((head) => {
    for (let length = 0; length < head.length; length += 1) {
      if (all.has(head.slice(0, length))) return false;
    }
    return true;
  });
}
