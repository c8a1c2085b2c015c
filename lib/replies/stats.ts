import type { ReplyUse } from "./types.ts";

/** What became of a canned reply's uses. */
export interface ReplyStats {
  readonly used: number;
  /** Cases that it was used in; of them, those where the customer wrote, or it was resolved, afterwards. */
  readonly cases: number;
  readonly wrote: number;
  readonly resolved: number;
  /** Cases where the person noted afterwards how it went; and of them, those where it went well. */
  readonly rated: number;
  readonly good: number;
}

/** What is told of a case here. */
interface Told {
  readonly id: string;
  readonly steps: readonly {
    readonly name: string;
    readonly at: number;
    readonly skipped?: string;
  }[];
}

/** How a case went, and when that was noted, ms since 1970. */
interface ToldRating {
  readonly rating: string;
  readonly at: number;
}

/**
 * A case counts once for a reply, from the first time that it was used there: that something came after it
 * is all that is said; it need not have come of it.
 */
export function statsOf({
  uses,
  cases,
  ratings,
}: {
  readonly uses: readonly ReplyUse[];
  readonly cases: readonly Told[];
  /** By the ids of cases. */
  readonly ratings: ReadonlyMap<string, ToldRating>;
}): ReplyStats {
  const firstUse = new Map<string, number>();
  for (const { caseId, at } of uses) {
    if (caseId !== undefined)
      firstUse.set(caseId, Math.min(at, firstUse.get(caseId) ?? Number.POSITIVE_INFINITY));
  }
  const known = cases.filter(({ id }) => firstUse.has(id));
  const casesWith = (name: string) =>
    known.filter(({ id, steps }) =>
      steps.some(
        (step) =>
          step.name === name && step.skipped === undefined && step.at >= (firstUse.get(id) ?? 0),
      ),
    ).length;
  const rated = known.flatMap(({ id }) => {
    const one = ratings.get(id);
    return one && one.at >= (firstUse.get(id) ?? 0) ? [one.rating] : [];
  });
  return {
    used: uses.length,
    cases: known.length,
    wrote: casesWith("wrote"),
    resolved: casesWith("resolved"),
    rated: rated.length,
    good: rated.filter((rating) => rating === "good").length,
  };
}
