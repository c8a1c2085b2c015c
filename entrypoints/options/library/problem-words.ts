import { AskError } from "../../../lib/messages/index.ts";
import { words } from "../../../lib/platform/index.ts";

/** Why the worker gave no answer, as a sentence. */
export function problemWords(error: unknown): string {
  return words(`error_${error instanceof AskError ? error.problem : "failed"}`);
}
