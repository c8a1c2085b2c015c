import type { Span } from "../text/index.ts";

/** A place in a draft and what to write there instead. */
export interface Edit extends Span {
  readonly instead: string;
}

/** The text with all edits made. The edits don't overlap and are in order. */
export function edited(text: string, edits: readonly Edit[]): string {
  let result = "";
  let done = 0;
  for (const { start, end, instead } of edits) {
    const before = text.slice(done, start);
    // Taken out: the space in front goes with it.
    result += (instead === "" ? before.replace(/[ \t]+$/, "") : before) + instead;
    done = end;
  }
  return (result + text.slice(done)).trim();
}

/** In order and without overlap: of two that overlap, the earlier one in the list stays. */
export function withoutOverlaps<T extends Span>(found: readonly T[]): T[] {
  const kept: T[] = [];
  for (const one of found) {
    if (kept.every((other) => one.end <= other.start || one.start >= other.end)) kept.push(one);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}

export function spansOf(found: readonly Span[]): Span[] {
  return found.map(({ start, end }) => ({ start, end }));
}
