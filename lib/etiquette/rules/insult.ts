import { minding } from "../tone/check.ts";
import { insults } from "../tone/insults.ts";
import type { Rule } from "../types.ts";

export const insult: Rule = {
  id: "insult",
  level: "block",
  channels: ["public", "dm"],
  source: { title: "Use DMs with care", by: "60 Second Social" },
  // An insult is one in whatever language, also in those that the account does not answer in.
  check: minding("insults", () => insults, "rule_insult_why"),
};
