import type { Rule } from "../types.ts";

const PATIENCE = 2;

export const twoUnanswered: Rule = {
  id: "twoUnanswered",
  level: "warn",
  channels: ["dm"],
  roles: { marketing: "block" },
  source: { title: "Stop using Auto DMs on Twitter!", by: "60 Second Social" },
  check: (_draft, { sent = [], theyWroteAt = 0 }) => {
    const waiting = sent.filter(
      ({ toThem, channel, at }) => toThem && channel === "dm" && at > theyWroteAt,
    ).length;
    if (waiting < PATIENCE) return undefined;
    return { spans: [], why: { key: "rule_twoUnanswered_why", values: [String(waiting)] } };
  },
};
