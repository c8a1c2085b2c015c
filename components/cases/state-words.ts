import type { Case } from "../../lib/handoff/index.ts";
import { words } from "../../lib/platform/index.ts";
import { clockWords } from "../ui/age.ts";

/** Where a case stands, as a word or two. */
export function standWords(shown: Case): string {
  if (shown.ended) return words(`cases_state_${shown.ended.as}`);
  const last = shown.steps.findLast(({ skipped }) => skipped === undefined)?.name;
  return words(`cases_state_${last ?? "new"}`);
}

export interface Due {
  readonly when: "late" | "today" | "later";
  readonly sentence: string;
}

/** When a follow-up is due, and how that stands to now; times in ms since 1970. */
export function dueWords(due: number, now: number): Due {
  const at = clockWords(due, now);
  if (due < now) return { when: "late", sentence: words("cases_due_late", at) };
  const isToday = new Date(due).toDateString() === new Date(now).toDateString();
  return isToday
    ? { when: "today", sentence: words("cases_due_today", at) }
    : { when: "later", sentence: words("cases_due", at) };
}
