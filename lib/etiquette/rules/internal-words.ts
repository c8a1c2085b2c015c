import { minding } from "../tone/check.ts";
import { insiders } from "../tone/manners.ts";
import type { Rule } from "../types.ts";

export const internalWords: Rule = {
  id: "internalWords",
  level: "warn",
  channels: ["public", "dm"],
  source: { title: "Use DMs with care", by: "60 Second Social" },
  check: minding("insiders", insiders, "rule_internalWords_why"),
};
