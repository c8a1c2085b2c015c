import { toValue, type Liquid } from "liquidjs";
import { postLength } from "../../counting/index.ts";
import { firstNameOf } from "../../customers/index.ts";
import { isTime, later, Moment, placeOf, shownDate } from "./moment.ts";
import { stateOf } from "./state.ts";

/**
 * What Liquid lacks for replies:
 * - `first_name`: the name to greet by, out of a display name;
 * - `titlecase`: "OUR NEW SHOP" and "our new shop" become "Our New Shop";
 * - `at`: a handle with its "@";
 * - `fit: 200`: cut at a word, so that X counts no more than that, with "…" at the end;
 * - `date: "long"` or `date: "%d.%m."`, and `later: 2, "days"`, of `today`, `now` and `tweet.posted`;
 * - `ask: "Order number", "A-"`: what to ask for, in words, and what to begin with.
 */
export function addFilters(engine: Liquid): void {
  engine.registerFilter("first_name", (value) => firstNameOf(textOf(value))?.name);
  engine.registerFilter("titlecase", (value) => titlecase(textOf(value)));
  engine.registerFilter("at", (value) => textOf(value).replace(/^@?(?=.)/su, "@"));
  engine.registerFilter("fit", (value, most) => fit(textOf(value), Number(toValue(most)) || 0));
  engine.registerFilter("ask", (value) => value);
  engine.registerFilter("date", function (value, form) {
    const moment = momentOf(value, stateOf(this.context).language);
    return moment ? shownDate(moment, textOf(form).slice(0, 200) || moment.form) : value;
  });
  engine.registerFilter("later", function (value, count, unit) {
    const moment = momentOf(value, stateOf(this.context).language);
    return moment ? later(moment, Number(toValue(count)) || 0, textOf(unit)) : value;
  });
}

function textOf(value: unknown): string {
  const bare: unknown = toValue(value);
  return typeof bare === "string" || typeof bare === "number" ? String(bare) : "";
}

/** Of words all loud or all small; "iPhone" and "McCoy" know best themselves. */
function titlecase(text: string): string {
  return text.replaceAll(/[\p{L}\p{M}\p{N}'’]+/gu, (word) => {
    const isPlain = word === word.toUpperCase() || word === word.toLowerCase();
    const [first = ""] = word;
    return isPlain ? first.toUpperCase() + word.slice(first.length).toLowerCase() : word;
  });
}

/** The longest beginning, up to the end of a word, that X counts as `most` with its "…". */
function fit(text: string, most: number): string {
  const isShort = (part: string) => postLength(part).weighted <= most;
  if (isShort(text)) return text;
  const ends = [...text.matchAll(/\S(?=\s|$)/gu)].map(({ index, 0: last }) => index + last.length);
  const at = mostThat(ends.length, (count) => isShort(`${text.slice(0, ends[count - 1])}…`));
  if (at > 0) return `${text.slice(0, ends[at - 1]).replace(/[,;:.–—-]+$/u, "")}…`;
  const letters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  const count = mostThat(letters.length, (n) => isShort(`${letters.slice(0, n).join("")}…`));
  return count > 0 ? `${letters.slice(0, count).join("")}…` : "";
}

/** The highest number up to `most` that is right, where all below it are. */
function mostThat(most: number, right: (count: number) => boolean): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (right(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Also a day as X's users write it: 2026-11-24. */
function momentOf(value: unknown, language: string): Moment | undefined {
  if (value instanceof Moment) return value;
  const [day] = /^\d{4}-\d{2}-\d{2}$/.exec(textOf(value).trim()) ?? [];
  const at = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
  return isTime(at) ? new Moment(at, placeOf(language), "long") : undefined;
}
