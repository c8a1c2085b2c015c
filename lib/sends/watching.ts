const MINUTE = 60_000;

/** After looks that brought nothing, the next comes later each time, in ms. */
const PAUSES = [1, 2, 4, 8, 15].map((minutes) => minutes * MINUTE);

/**
 * How long to wait before looking on X again by itself, ms.
 * @param inVain how many looks in a row have brought nothing new
 */
export function lookAgainAfter(inVain: number): number {
  return PAUSES[Math.min(inVain, PAUSES.length - 1)] ?? 15 * MINUTE;
}

/**
 * Whether it was looked for so lately, in whatever window, that looking again by itself is not due.
 * Times in ms since 1970; one that lies in the future is a clock that was set back.
 */
export function lookedLately(at: number | undefined, now: number): boolean {
  return at !== undefined && at <= now && now - at < 0.9 * MINUTE;
}
