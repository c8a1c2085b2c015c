import type { Rule } from "../types.ts";

export const landsInRequests: Rule = {
  id: "landsInRequests",
  level: "warn",
  channels: ["dm"],
  source: {
    title: "A guide to integrating and communicating with Twitter DM",
    by: "Omnichannel masterclass, lesson five",
  },
  check: (_draft, { case: shown, dm: { answer } }) => {
    if (answer !== "requests" && answer !== "no") return undefined;
    // Without a tweet there is nothing in public to go to.
    if (shown && !shown.tweet) {
      const key =
        answer === "no" ? "rule_landsInRequests_why_no_bare" : "rule_landsInRequests_why_bare";
      return { spans: [], why: { key, values: [] } };
    }
    const key = answer === "no" ? "rule_landsInRequests_why_no" : "rule_landsInRequests_why";
    return {
      spans: [],
      why: { key, values: [] },
      fix: { kind: "action", action: "goToPublicStep" },
    };
  },
};
