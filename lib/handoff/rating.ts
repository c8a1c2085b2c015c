import type { Entry, Rating } from "./types.ts";

/** All ratings, best first. */
export const RATINGS = ["good", "middling", "bad"] as const satisfies readonly Rating[];

/** The id of the entry that holds a case's rating: the case has one, so a later one stands in its place. */
export function ratingId(caseId: string): string {
  return `rating-${caseId}`;
}

/** Of two ratings of one case the one that was given later; which comes first makes no difference. */
export function laterRating(one: Entry, other: Entry): Entry {
  const [a, b] = [givenAt(one), givenAt(other)];
  if (a !== b) return a > b ? one : other;
  // Of one moment any rule will do as long as both sides have the same.
  return JSON.stringify([one.rating, one.at]) > JSON.stringify([other.rating, other.at])
    ? one
    : other;
}

function givenAt({ at, changedAt = at }: Entry): number {
  return changedAt;
}
