import type { RuleId, Warning } from "./types.ts";

/** The fewest visible characters that are a reason: "ok" is a habit, "VIP" may be one. Our own choice. */
const REASON_MIN = 3;

/**
 * The rules that still hold a draft back: those at level `block`, and those that ask for a reason on this
 * route, for which nobody has written one. The draft may go out when there are none.
 * @param reasons what the person wrote, by rule.
 * @param route how it is to go; missing: what holds it back on every route.
 */
export function missingReasons(
  warnings: readonly Warning[],
  reasons: Readonly<Partial<Record<RuleId, string>>>,
  route?: string,
): readonly RuleId[] {
  return warnings
    .filter(({ notFor }) => notFor === undefined || notFor !== route)
    .filter(({ level, reasonFor }) => level === "block" || (reasonFor && reasonFor === route))
    .filter(({ rule }) => !isReason(reasons[rule] ?? ""))
    .map(({ rule }) => rule);
}

function isReason(text: string): boolean {
  return (
    Array.from(text.replace(/[\s\p{Cf}\p{Cc}\p{M}\u115f\u1160\u3164\uffa0]/gu, "")).length >=
    REASON_MIN
  );
}
