/** A time that is offered for a follow-up. */
export interface LaterTime {
  readonly name: "hour" | "afternoon" | "tomorrow" | "week";
  /** ms since 1970 */
  readonly at: number;
}

const HOUR_MS = 3_600_000;
const AFTERNOON = 15;
const MORNING = 9;

/** The times that are offered, by the clock of where the person is, soonest first. `now` in ms since 1970. */
export function laterTimes(now: number): LaterTime[] {
  const at = new Date(now);
  const on = (day: number, hour: number) =>
    new Date(at.getFullYear(), at.getMonth(), at.getDate() + day, hour).getTime();
  // Monday is the first day of the week; on a Sunday the next week is tomorrow.
  const untilMonday = (8 - at.getDay()) % 7 || 7;
  const times: LaterTime[] = [
    { name: "hour", at: now + HOUR_MS },
    { name: "afternoon", at: on(0, AFTERNOON) },
    { name: "tomorrow", at: tomorrowMorning(now) },
    { name: "week", at: on(untilMonday, MORNING) },
  ];
  return times.filter(
    (one, index) =>
      // An afternoon within the hour is no other choice.
      (one.name !== "afternoon" || one.at > now + HOUR_MS) && one.at !== times[index - 1]?.at,
  );
}

/** Nine in the morning of the next day, where the person is; ms since 1970. */
export function tomorrowMorning(now: number): number {
  const at = new Date(now);
  return new Date(at.getFullYear(), at.getMonth(), at.getDate() + 1, MORNING).getTime();
}

/** As a field for date and time holds it: "2026-11-22T09:00", where the person is. */
export function fieldTime(at: number): string {
  const date = new Date(at);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

const WEEK_MS = 7 * 24 * HOUR_MS;

/** A time to come as it is said shortest: of today the clock, of this week the day too, else the date. */
export function whenWords(at: number, now: number): string {
  const sameDay = new Date(at).toDateString() === new Date(now).toDateString();
  const soon = Math.abs(at - now) < WEEK_MS;
  return new Intl.DateTimeFormat(undefined, {
    ...(!sameDay && (soon ? { weekday: "short" } : { day: "numeric", month: "short" })),
    hour: "numeric",
    minute: "2-digit",
  }).format(at);
}
