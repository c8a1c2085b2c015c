import { Drop } from "liquidjs";

const DAY = 86_400_000;

/** Where and in which language a time is told. */
export interface Place {
  readonly language: string;
  readonly timeZone: string;
}

/** A point in time in a template. Printed bare, it is told in the reply's language. */
export class Moment extends Drop {
  /** ms since 1970. */
  readonly at: number;
  readonly place: Place;
  readonly form: string;
  constructor(at: number, place: Place, form: string) {
    super();
    this.at = at;
    this.place = place;
    this.form = form;
  }
  override valueOf(): string {
    return shownDate(this, this.form);
  }
}

/** The forms that have names; all else is made of `%d` and the like. */
const FORMS: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  short: { dateStyle: "short" },
  medium: { dateStyle: "medium" },
  long: { dateStyle: "long" },
  full: { dateStyle: "full" },
  time: { timeStyle: "short" },
  both: { dateStyle: "long", timeStyle: "short" },
  weekday: { weekday: "long" },
  day: { day: "numeric", month: "long" },
};

/** A date in a named form ("long", "weekday", …), or in one such as "%d.%m.%Y". */
export function shownDate({ at, place }: Moment, form: string): string {
  const named = Object.hasOwn(FORMS, form) ? FORMS[form] : undefined;
  if (named) return format(at, place, named);
  return form.replaceAll(/%([-^]?)([A-Za-z%])/gu, (all, flag: string, letter: string) => {
    const part = PARTS[letter]?.(at, place);
    if (part === undefined) return all;
    if (flag === "^") return part.toLocaleUpperCase(place.language);
    return flag === "-" ? part.replace(/^0(?=\d)/, "") : part;
  });
}

const PARTS: Readonly<Record<string, (at: number, place: Place) => string>> = {
  d: (at, place) => digits(at, place, "day"),
  e: (at, place) => digits(at, place, "day").replace(/^0/, ""),
  m: (at, place) => digits(at, place, "month"),
  Y: (at, place) => digits(at, place, "year"),
  y: (at, place) => digits(at, place, "year").slice(-2),
  H: (at, place) => digits(at, place, "hour"),
  M: (at, place) => digits(at, place, "minute"),
  I: (at, place) => String(((Number(digits(at, place, "hour")) + 11) % 12) + 1).padStart(2, "0"),
  p: (at, place) => (Number(digits(at, place, "hour")) < 12 ? "AM" : "PM"),
  A: (at, place) => format(at, place, { weekday: "long" }),
  a: (at, place) => format(at, place, { weekday: "short" }),
  B: (at, place) => format(at, place, { month: "long" }),
  b: (at, place) => format(at, place, { month: "short" }),
  F: (at, place) =>
    `${digits(at, place, "year")}-${digits(at, place, "month")}-${digits(at, place, "day")}`,
  R: (at, place) => `${digits(at, place, "hour")}:${digits(at, place, "minute")}`,
  "%": () => "%",
};

/** Whole days later, at the same time of the clock but for a change to or from summer time. */
export function later({ at, place, form }: Moment, count: number, unit: string): Moment {
  const days = unit.startsWith("week") ? 7 : 1;
  const then = at + count * (unit.startsWith("hour") ? DAY / 24 : days * DAY);
  return new Moment(isTime(then) ? then : at, place, form);
}

/** A time that calendars reach. */
export function isTime(at: number): boolean {
  return Math.abs(at) <= 8.64e15;
}

/** Of our own choosing: morning from 5, afternoon from 12, evening from 18, night from 22. */
export function timeOfDay(at: number, place: Place): "morning" | "afternoon" | "evening" | "night" {
  const hour = Number(digits(at, place, "hour"));
  if (hour < 5 || hour >= 22) return "night";
  if (hour < 12) return "morning";
  return hour < 18 ? "afternoon" : "evening";
}

/** A time zone or language that this browser does not know is replaced, not an error: UTC, English. */
export function placeOf(language: string, timeZone = "UTC"): Place {
  return {
    language: knows(() => Intl.getCanonicalLocales(language)) ? language : "en",
    timeZone: knows(() => new Intl.DateTimeFormat("en", { timeZone })) ? timeZone : "UTC",
  };
}

function knows(asked: () => unknown): boolean {
  try {
    asked();
    return true;
  } catch {
    return false;
  }
}

function digits(
  at: number,
  place: Place,
  part: "day" | "month" | "year" | "hour" | "minute",
): string {
  const parts = formatter("en-GB", place.timeZone, {
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).formatToParts(at);
  return parts.find(({ type }) => type === part)?.value ?? "";
}

function format(
  at: number,
  { language, timeZone }: Place,
  options: Intl.DateTimeFormatOptions,
): string {
  return formatter(language, timeZone, options).format(at);
}

/** Making one costs as much as a hundred uses of it. Few places and forms are ever met. */
const made = new Map<string, Intl.DateTimeFormat>();

function formatter(language: string, timeZone: string, options: Intl.DateTimeFormatOptions) {
  const key = `${language} ${timeZone} ${JSON.stringify(options)}`;
  const known = made.get(key) ?? new Intl.DateTimeFormat(language, { timeZone, ...options });
  if (made.size > 100) made.clear();
  made.set(key, known);
  return known;
}
