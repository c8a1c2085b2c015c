import { theyWrote } from "../../handoff/index.ts";
import type { Rule } from "../types.ts";

export const publicFirst: Rule = {
  id: "publicFirst",
  level: "warn",
  channels: ["dm"],
  source: { title: "Ask users to connect via DM if it is necessary", by: "60 Second Social" },
  check: (_draft, { case: shown, customer }) => {
    if (!shown?.tweet) return undefined;
    // Acknowledged, or skipped on purpose: both are a step.
    if (theyWrote(shown, customer) || shown.steps.some(({ name }) => name === "acknowledged"))
      return undefined;
    return {
      spans: [],
      why: { key: "rule_publicFirst_why", values: [] },
      fix: { kind: "action", action: "goToPublicStep" },
    };
  },
};
