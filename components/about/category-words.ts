import { CATEGORIES } from "../../lib/handoff/index.ts";
import { words } from "../../lib/platform/index.ts";

/** A category as it is shown. Those of the person's own are their own words. */
export function categoryWords(category: string): string {
  const known = CATEGORIES.find((one) => one === category);
  return known === undefined ? category : words(`category_${known}`);
}
