import { wordsFinder } from "../tone/find.ts";
import type { Rule } from "../types.ts";

/** After a whole day nobody believes any more that somebody is on it. Our own choice. */
const LATE = 24 * 3_600_000;

const excuses = wordsFinder(
  [
    "sorry|apolog\\p{L}+|delay(?:ed)?|wait(?:ing|ed)?|late|patience|took (?:so long|a while)|getting back|belated",
    "perd[óo]n\\p{L}*|disculp\\p{L}+|lament\\p{L}+|sent(?:imos|o)|demora|espera|paciencia|retraso",
    "desculp\\p{L}+|lament\\p{L}+|sentimos|demora|espera|paci[êe]ncia|atraso",
    "d[ée]sol[ée]e?s?|excus\\p{L}+|pardon|retard|attente|patience|navr[ée]e?s?|d[ée]lai",
    "entschuldig\\p{L}+|sorry|verz[öo]ger\\p{L}+|warten|wartezeit|geduld|sp[äa]t\\p{L}*|leid",
  ],
  /申し訳|すみません|遅(?:く|れ)|お待たせ|お詫び/gu,
);

export const late: Rule = {
  id: "late",
  level: "note",
  channels: ["public", "dm"],
  source: { title: "Using Twitter DMs for customer service", by: "60 Second Social" },
  check: ({ text }, { case: shown, now, sent = [] }, reading) => {
    const since = shown?.tweet?.postedAt;
    if (since === undefined || now - since < LATE || text.trim() === "") return undefined;
    if (shown?.answer !== undefined || (shown?.steps.length ?? 0) > 0) return undefined;
    if (sent.some(({ toThem }) => toThem) || reading.find("excuses", excuses).length > 0)
      return undefined;
    const hours = String(Math.floor((now - since) / 3_600_000));
    return { spans: [], why: { key: "rule_late_why", values: [hours] } };
  },
};
