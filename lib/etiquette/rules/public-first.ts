import type { Rule } from "../types.ts";

export const publicFirst: Rule = {
  id: "publicFirst",
  level: "warn",
  channels: ["dm"],
  source: { title: "Ask users to connect via DM if it is necessary", by: "60 Second Social" },
  check: (_draft, { case: shown, customer }) => {
    if (!shown?.tweet) return undefined;
    const wrote =
      customer?.facts.hasWritten?.value === true ||
      shown.steps.some(({ name, skipped }) => name === "wrote" && skipped === undefined);
    // Acknowledged, or skipped on purpose: both are a step.
    if (wrote || shown.steps.some(({ name }) => name === "acknowledged")) return undefined;
    return {
      spans: [],
      why: { key: "rule_publicFirst_why", values: [] },
      fix: { kind: "action", action: "goToPublicStep" },
    };
  },
};
