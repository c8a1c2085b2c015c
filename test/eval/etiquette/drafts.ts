import type { JudgeContext } from "../../../lib/etiquette/index.ts";

/** A draft to somebody of whom nothing is known. */
export const NOTHING_KNOWN: JudgeContext = { now: 0, dm: { answer: "unknown", reasons: [] } };

/** What somebody typed into the reply box: X itself sets the mentions in front, and does not count them. */
export function typed(text: string): string {
  return text.replace(/^(?:@\w+\s+)+/, "");
}
