import { nextWords } from "../../components/sends/state-words.ts";
import { AskError } from "../../lib/messages/index.ts";
import { words } from "../../lib/platform/index.ts";
import type { Refusal } from "../../lib/sends/index.ts";

/** What to tell the person when the worker gave no answer. */
export function problemWords(error: unknown): string {
  return words(`error_${error instanceof AskError ? error.problem : "failed"}`);
}

/** What to tell the person when X gave no answer to a question. */
export function refusalWords(refusal: Refusal): string {
  return `${words(`refusal_${refusal.kind}`)} ${nextWords(refusal, Date.now())}`;
}
