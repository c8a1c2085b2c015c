import { minding } from "../tone/check.ts";
import { sarcasms } from "../tone/sarcasm.ts";
import type { Rule } from "../types.ts";

export const sarcasm: Rule = {
  id: "sarcasm",
  level: "warn",
  channels: ["public", "dm"],
  // Whoever speaks for nobody but themselves may joke.
  roles: { creator: "note" },
  source: { title: "Use DMs with care", by: "60 Second Social" },
  check: minding("sarcasms", sarcasms, "rule_sarcasm_why"),
};
