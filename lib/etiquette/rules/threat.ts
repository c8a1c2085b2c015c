import { minding } from "../tone/check.ts";
import { threats } from "../tone/manners.ts";
import type { Rule } from "../types.ts";

export const threat: Rule = {
  id: "threat",
  level: "block",
  channels: ["public", "dm"],
  source: { title: "Use DMs with care", by: "60 Second Social" },
  // A threat is one in whatever language, also in those that the account does not answer in.
  check: minding("threats", () => threats, "rule_threat_why"),
};
