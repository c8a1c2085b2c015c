import { theyWrote } from "../../handoff/index.ts";
import type { Rule } from "../types.ts";

export const unasked: Rule = {
  id: "unasked",
  level: "warn",
  least: "note",
  channels: ["dm"],
  source: { title: "Developer guidelines", by: "X" },
  check: (_draft, { case: shown, customer, byApi }) => {
    if (byApi !== true || !shown || theyWrote(shown, customer)) return undefined;
    return { spans: [], why: { key: "rule_unasked_why", values: [] }, reasonFor: "api" };
  },
};
