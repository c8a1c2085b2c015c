import type { CallOutcome } from "../sends/index.ts";

/** So many characters in a row that both have are no accident. */
const RUN = 16;

/** Whether these words of X's repeat a secret, or a part of it. */
export function quotes(words: string, secret: string): boolean {
  const run = Math.min(RUN, secret.length);
  if (run === 0) return false;
  for (let at = 0; at + run <= words.length; at += 1) {
    if (secret.includes(words.slice(at, at + run))) return true;
  }
  return false;
}

/** X's own words are kept with a refusal, but not where they repeat a token or a private text. */
export function discreet(outcome: CallOutcome, secret: string): CallOutcome {
  if (outcome.kind !== "refused") return outcome;
  const { detail, ...refusal } = outcome.refusal;
  if (detail === undefined || !quotes(detail, secret)) return outcome;
  return { kind: "refused", refusal };
}
