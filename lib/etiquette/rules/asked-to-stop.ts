import type { Rule } from "../types.ts";

export const askedToStop: Rule = {
  id: "askedToStop",
  level: "block",
  least: "block",
  channels: ["public", "dm"],
  source: { title: "Automation rules", by: "X" },
  check: (_draft, { askedToStop: stop }) =>
    stop === true ? { spans: [], why: { key: "rule_askedToStop_why", values: [] } } : undefined,
};
