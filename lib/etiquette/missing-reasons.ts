import type { RuleId, Warning } from "./types.ts";

/** The fewest visible characters that are a reason: "ok" is a habit, "VIP" may be one. Our own choice. */
const REASON_MIN = 3;

/**
 * The rules that still hold a draft back: those at level `block` for which nobody has written a reason.
 * The draft may go out when there are none.
 * @param reasons what the person wrote, by rule.
 */
export function missingReasons(
  warnings: readonly Warning[],
  reasons: Readonly<Partial<Record<RuleId, string>>>,
): readonly RuleId[] {
  return warnings
    .filter(({ level, rule }) => level === "block" && !isReason(reasons[rule] ?? ""))
    .map(({ rule }) => rule);
}

function isReason(text: string): boolean {
  return (
    Array.from(text.replace(/[\s\p{Cf}\p{Cc}\p{M}\u115f\u1160\u3164\uffa0]/gu, "")).length >=
    REASON_MIN
  );
}
