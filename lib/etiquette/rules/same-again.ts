import { likeness } from "../history/similar.ts";
import type { Rule } from "../types.ts";

const DAY = 86_400_000;
/** As often, within a day, the same words to others look like a machine. Our own choice. */
const MANY = 3;

export const sameAgain: Rule = {
  id: "sameAgain",
  level: "warn",
  channels: ["public", "dm"],
  source: { title: "Stop using Auto DMs on Twitter!", by: "60 Second Social" },
  check: ({ channel, text }, { now, sent = [] }) => {
    if (sent.length === 0) return undefined;
    const isLike = likeness(text);
    const same = sent.filter((one) => one.channel === channel && isLike(one));
    if (same.some(({ toThem, at }) => toThem && now - at < 30 * DAY)) {
      return { spans: [], why: { key: "rule_sameAgain_why", values: [] } };
    }
    const others = same.filter(({ toThem, at }) => !toThem && now - at < DAY).length;
    if (others < MANY) return undefined;
    // In public a canned reply is usual; in private it is what X calls bulk.
    const level = channel === "public" ? "note" : "warn";
    return { level, spans: [], why: { key: "rule_sameAgain_why_many", values: [String(others)] } };
  },
};
