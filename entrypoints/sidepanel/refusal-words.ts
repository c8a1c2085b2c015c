import { nextWords } from "../../components/sends/state-words.ts";
import { words } from "../../lib/platform/index.ts";
import type { Refusal } from "../../lib/sends/index.ts";

/** What to tell the person when X gave no answer to a question. */
export function refusalWords(refusal: Refusal): string {
  return `${words(`refusal_${refusal.kind}`)} ${nextWords(refusal, Date.now())}`;
}
