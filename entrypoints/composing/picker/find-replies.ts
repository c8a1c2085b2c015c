import type { FilledReply } from "../../../lib/messages/index.ts";

/**
 * The replies that a person may mean, best first; of those that are as good as each other, in the order
 * in which they came. All words must be found; where one begins like the shortcut, it stands first.
 * @param inTexts also looks into titles and texts anywhere, not only at the beginnings of titles' words
 */
export function findReplies(
  replies: readonly FilledReply[],
  query: string,
  inTexts: boolean,
): FilledReply[] {
  const wanted = folded(query);
  if (wanted === "") return [...replies];
  return replies
    .map((reply) => ({ reply, rank: rankOf(reply, wanted, inTexts) }))
    .filter(({ rank }) => rank < NOT_FOUND)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ reply }) => reply);
}

const NOT_FOUND = 4;

function rankOf({ shortcut, title, text }: FilledReply, wanted: string, inTexts: boolean): number {
  const short = folded(shortcut);
  if (short === wanted) return 0;
  if (short.startsWith(wanted)) return 1;
  const shown = folded(title);
  if (shown.split(/\s+/).some((word) => word.startsWith(wanted))) return 2;
  const all = `${shown} ${folded(text)}`;
  return inTexts && wanted.split(/\s+/).every((word) => all.includes(word)) ? 3 : NOT_FOUND;
}

/** Capitals and accents are not what one thinks of while searching. */
function folded(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
