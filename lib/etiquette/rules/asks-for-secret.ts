import { secretsAskedFor } from "../secrets/find.ts";
import { edited, spansOf, withoutOverlaps } from "../spans.ts";
import type { Rule } from "../types.ts";

export const asksForSecret: Rule = {
  id: "asksForSecret",
  level: "block",
  channels: ["public", "dm"],
  source: {
    title: "6 Best Practices for Brands Using Twitter DM as a Service Channel",
    by: "Conversocial",
  },
  check: ({ text }) => {
    const found = withoutOverlaps(secretsAskedFor(text));
    if (found.length === 0) return undefined;
    return {
      spans: spansOf(found),
      why: { key: "rule_asksForSecret_why", values: [] },
      fix: { kind: "draft", text: edited(text, found) },
    };
  },
};
