import type { About, Case } from "./types.ts";

/** A case with what was said of it. What was said later stays, whatever order it is told in. */
export function said<K extends keyof About>(
  before: Case,
  what: K,
  value: NonNullable<About[K]>["value"],
  at: number,
): Case {
  const known = before.about?.[what];
  const news = { ...(value !== undefined && { value }), at };
  if (known && !outdates(news, known)) return before;
  return { ...before, about: { ...before.about, [what]: news } };
}

/** Said at the same time, any rule will do as long as it is always the same one. */
function outdates(news: { at: number }, known: { at: number }): boolean {
  if (news.at !== known.at) return news.at > known.at;
  return JSON.stringify(news) > JSON.stringify(known);
}

/**
 * Since when the customer has waited for a word of the account, in ms since 1970; undefined while it is
 * their turn. A case waits from the tweet on until it is answered, and again from each message on.
 */
export function waitingSince({
  answeredAt,
  lastWroteAt,
  openedAt,
  steps,
  tweet,
}: Case): number | undefined {
  const publicAt = steps.find(
    ({ name, skipped }) => name === "acknowledged" && skipped === undefined,
  )?.at;
  const answered = Math.max(answeredAt ?? -Infinity, publicAt ?? -Infinity);
  if (lastWroteAt !== undefined && lastWroteAt > answered) {
    const first = answered === -Infinity ? tweet?.postedAt : undefined;
    return Math.min(lastWroteAt, first ?? lastWroteAt);
  }
  if (answered !== -Infinity || !tweet) return undefined;
  return tweet.postedAt ?? openedAt;
}

/** When the case came to its end, in ms since 1970; undefined while it is open. */
export function endedAt({ ended, steps }: Pick<Case, "ended" | "steps">): number | undefined {
  const ends = steps.flatMap(({ name, at }) =>
    name === "resolved" || name === "thanked" ? [at] : [],
  );
  if (ended) ends.push(ended.at);
  return ends.length === 0 ? undefined : Math.min(...ends);
}

/** When something last happened to it, in ms since 1970. */
export function lastMoved(shown: Case): number {
  const { answeredAt, ended, lastWroteAt, openedAt, reopenedAt, steps } = shown;
  return Math.max(
    openedAt,
    reopenedAt ?? 0,
    answeredAt ?? 0,
    lastWroteAt ?? 0,
    ended?.at ?? 0,
    ...steps.map(({ at }) => at),
  );
}

/** They wrote after the end; most of the time it is a thank-you, so the person decides what it is. */
export function wroteAfterEnd(shown: Case): boolean {
  const last = Math.max(-Infinity, endedAt(shown) ?? Infinity, lastEnd(shown));
  return (
    endedAt(shown) !== undefined && shown.lastWroteAt !== undefined && shown.lastWroteAt > last
  );
}

/** Saying "thanked" settles a message after "resolved". */
function lastEnd({ ended, steps }: Case): number {
  return Math.max(
    -Infinity,
    ended?.at ?? -Infinity,
    ...steps.filter(({ name }) => name === "resolved" || name === "thanked").map(({ at }) => at),
  );
}
