/**
 * Two texts as one, the second below the first. One that the other holds already is not written twice.
 */
export function together(first: string, second: string): string {
  if (first.includes(second.trim())) return first;
  if (second.includes(first.trim())) return second;
  return `${first.trimEnd()}\n\n${second.trimStart()}`;
}
