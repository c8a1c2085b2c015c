import type { Span } from "../../text/index.ts";

/** Where sentences end, and where within them something else may be said. */
const END =
  /[.!?;。！？\n]+|[,:–—、](?= )|\s(?=(?:but|however|although|though|pero|aunque|mas|porém|mais|cependant|aber|sondern)\s)/giu;

export interface Clause extends Span {
  /** It begins a new sentence: what was asked before does not go on. */
  readonly begins: boolean;
}

/** The clauses of a text, without their punctuation. */
export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let begins = true;
  for (const { 0: mark, index } of text.matchAll(END)) {
    if (index > start) clauses.push({ start, end: index, begins });
    start = index + mark.length;
    begins = /[.!?;。！？\n]/u.test(mark);
  }
  if (start < text.length) clauses.push({ start, end: text.length, begins });
  return clauses;
}
