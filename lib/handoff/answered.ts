import type { Case } from "./types.ts";

/**
 * Whether a post of the account's was found under the tweet that is none of this case's sends: somebody else
 * may have answered already.
 * @param own X's ids of the public posts that the case's sends became; undefined for one whose id nobody knows
 */
export function answeredElsewhere(
  { answer, steps }: Pick<Case, "answer" | "steps">,
  own: readonly (string | undefined)[],
): boolean {
  if (!answer || own.includes(answer.id)) return false;
  const acknowledged = steps.find(({ name }) => name === "acknowledged");
  if (!acknowledged || acknowledged.skipped !== undefined) return true;
  // The post that was found may be the very one that took the step.
  return acknowledged.sendId !== undefined && own.length > 0 && !own.includes(undefined);
}
