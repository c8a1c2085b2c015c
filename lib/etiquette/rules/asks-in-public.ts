import { postLength, POST_MAX } from "../../counting/index.ts";
import { askedInPublic, namesPrivateWay } from "../asking/find.ts";
import { edited, withoutOverlaps } from "../spans.ts";
import type { Rule } from "../types.ts";

export const asksInPublic: Rule = {
  id: "asksInPublic",
  level: "warn",
  channels: ["public"],
  source: { title: "Using Twitter DMs for customer service", by: "60 Second Social" },
  check: (_draft, { dmLink }, reading) => {
    const asked = reading.find("asking", askedInPublic);
    if (asked.length === 0 || namesPrivateWay(reading.text)) return undefined;
    const edits = withoutOverlaps(asked.flatMap((one) => one.edits ?? []));
    const invites = edited(reading.text, edits);
    const withLink = dmLink === undefined ? invites : `${invites} ${dmLink}`;
    const fits = postLength(withLink).weighted <= POST_MAX;
    return {
      spans: withoutOverlaps(asked.flatMap((one) => one.spans)),
      why: { key: "rule_asksInPublic_why", values: [] },
      fix: { kind: "draft", text: fits ? withLink : invites },
    };
  },
};
