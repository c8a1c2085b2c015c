import type { Rule } from "../types.ts";

export const wrongAccount: Rule = {
  id: "wrongAccount",
  level: "block",
  channels: ["public", "dm"],
  source: { title: "What is shown is what is sent", by: "Practice" },
  check: (_draft, { case: shown, writesAs }) => {
    if (!shown || writesAs === undefined || writesAs === shown.account) return undefined;
    return {
      spans: [],
      why: { key: "rule_wrongAccount_why", values: [`@${shown.account}`, `@${writesAs}`] },
      // X's API sends as the case's own account, whoever is signed in on the page.
      notFor: "api",
    };
  },
};
