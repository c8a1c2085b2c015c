import type { KeptSend } from "../context.ts";
import type { PlaceHabit } from "./public-or-private.ts";

/**
 * How an account answers, by what is kept of its texts: with whom it stayed in public, and whom it took to
 * private, by an invitation or by a message. Each customer counts once, and only who was answered in
 * public at all: whoever wrote in private first was not moved.
 */
export function habitOf(kept: readonly KeptSend[]): PlaceHabit {
  const people = new Map<string, { answered: boolean; moved: boolean }>();
  for (const { channel, customer, tweetId, invites } of kept) {
    const who = customer === undefined ? tweetId && `tweet ${tweetId}` : `@${customer}`;
    if (who === undefined || who === "") continue;
    const { answered = false, moved = false } = people.get(who) ?? {};
    people.set(who, {
      answered: answered || (channel === "public" && invites !== undefined),
      moved: moved || channel === "dm" || invites === true,
    });
  }
  const all = [...people.values()].filter(({ answered }) => answered);
  const { length } = all.filter(({ moved }) => moved);
  return { inPublic: all.length - length, moved: length };
}
