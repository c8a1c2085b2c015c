import { words } from "../../lib/platform/index.ts";
import { ageParts } from "../../lib/text/index.ts";

/** How long ago, as "4 min"; undefined for less than a minute. Times in ms since 1970. */
export function ageWords(from: number, now: number): string | undefined {
  const { unit, number } = ageParts(from, now);
  if (unit === "day") return words("age_day", number);
  if (unit === "hour") return words("age_hour", number);
  return number === 0 ? undefined : words("age_minute", number);
}

/** "4 min ago", or "just now". Times in ms since 1970. */
export function agoWords(from: number, now: number): string {
  const age = ageWords(from, now);
  return age === undefined ? words("age_now") : words("age_ago", age);
}

// Made once, and only when needed: a formatter takes longer to make than thousands of times take to write.
let clock: Intl.DateTimeFormat | undefined;
let dateAndClock: Intl.DateTimeFormat | undefined;

/** The time of day as this browser writes it, with the date when it was another day. */
export function clockWords(at: number, now: number): string {
  const sameDay = new Date(at).toDateString() === new Date(now).toDateString();
  const format = sameDay
    ? (clock ??= new Intl.DateTimeFormat(undefined, { timeStyle: "short" }))
    : (dateAndClock ??= new Intl.DateTimeFormat(undefined, {
        dateStyle: "medium",
        timeStyle: "short",
      }));
  return format.format(at);
}
