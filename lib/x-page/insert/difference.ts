/** One place in a text, and what comes to stand there. */
export interface Difference {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * The one place where two texts differ, so that all around it stays as it stands: what X has made of names
 * and links, and where the caret was. What is put in is never empty: an editor takes no empty paste.
 * @returns undefined when there is nothing to change, or nothing would be left
 */
export function differenceOf(before: string, after: string): Difference | undefined {
  if (before === after || after === "") return undefined;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  // Never through the middle of a character, nor of one that is joined to others.
  start = wholeBefore(before, start);
  while (end > 0 && isInside(before, before.length - end)) end -= 1;
  if (after.length - end === start) {
    if (start > 0) start = wholeBefore(before, start - 1);
    else end -= 1;
    while (end > 0 && isInside(before, before.length - end)) end -= 1;
  }
  return { from: start, to: before.length - end, text: after.slice(start, after.length - end) };
}

function wholeBefore(text: string, at: number): number {
  let start = at;
  while (start > 0 && isInside(text, start)) start -= 1;
  return start;
}

/** Whether a cut here would part what is one character to the eye. */
function isInside(text: string, at: number): boolean {
  return /^(?:[\udc00-\udfff]|\u200d|\p{M}|[\u{1f3fb}-\u{1f3ff}])/u.test(text.slice(at, at + 2));
}
