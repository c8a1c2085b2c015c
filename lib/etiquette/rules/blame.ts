import { minding } from "../tone/check.ts";
import { blames } from "../tone/manners.ts";
import type { Rule } from "../types.ts";

export const blame: Rule = {
  id: "blame",
  level: "warn",
  channels: ["public", "dm"],
  source: {
    title: "6 Best Practices for Brands Using Twitter DM as a Service Channel",
    by: "Conversocial",
  },
  check: minding("blames", blames, "rule_blame_why"),
};
