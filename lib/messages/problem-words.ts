import { words } from "../platform/index.ts";
import { AskError } from "./ask.ts";

/** What to tell the person when the worker gave no answer. */
export function problemWords(error: unknown): string {
  return words(`error_${error instanceof AskError ? error.problem : "failed"}`);
}
