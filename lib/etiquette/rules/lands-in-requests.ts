import type { Rule } from "../types.ts";

export const landsInRequests: Rule = {
  id: "landsInRequests",
  level: "warn",
  channels: ["dm"],
  source: {
    title: "A guide to integrating and communicating with Twitter DM",
    by: "Omnichannel masterclass, lesson five",
  },
  check: (_draft, { dm: { answer } }) => {
    if (answer !== "requests" && answer !== "no") return undefined;
    const key = answer === "no" ? "rule_landsInRequests_why_no" : "rule_landsInRequests_why";
    return {
      spans: [],
      why: { key, values: [] },
      fix: { kind: "action", action: "goToPublicStep" },
    };
  },
};
