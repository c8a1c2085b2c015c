/**
 * How much two texts have in common, from 0 to 1: pairs of neighbouring letters that both have (Dice's
 * coefficient), whatever the case, the white space, and the links and mentions at their ends.
 */
export function nearness(a: string, b: string): number {
  const first = pairsOf(a);
  const second = pairsOf(b);
  if (first.length === 0 || second.length === 0) return 0;
  const left = new Map<string, number>();
  for (const pair of first) left.set(pair, (left.get(pair) ?? 0) + 1);
  let both = 0;
  for (const pair of second) {
    const count = left.get(pair) ?? 0;
    if (count === 0) continue;
    both += 1;
    left.set(pair, count - 1);
  }
  return (2 * both) / (first.length + second.length);
}

function pairsOf(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replaceAll(/https?:\/\/\S+|^(?:\s*@\w+)+|\s+/gu, " ")
    .trim();
  const letters = Array.from(plain);
  return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
}
