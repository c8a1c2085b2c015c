interface Age {
  readonly unit: "minute" | "hour" | "day";
  /** Whole units that have passed; 0 minutes is "just now". */
  readonly number: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * How long ago, in the largest unit that has passed at least once. Times in ms since 1970.
 * A time in the future (a clock that was set back, or differs from X's) is "just now", never negative.
 */
export function ageParts(from: number, now: number): Age {
  const passed = Math.max(0, now - from) || 0;
  if (passed < HOUR) return { unit: "minute", number: Math.floor(passed / MINUTE) };
  if (passed < DAY) return { unit: "hour", number: Math.floor(passed / HOUR) };
  return { unit: "day", number: Math.floor(passed / DAY) };
}
