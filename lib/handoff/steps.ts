import { stepsFor } from "./case.ts";
import type { Case, Step, StepName } from "./types.ts";

/** One step as it is shown. */
export interface StepView {
  readonly name: StepName;
  /**
   * - `done`: it was taken;
   * - `skipped`: on purpose (then `step` has the reason), or a later one was taken without it;
   * - `next`: what comes now, at most one;
   * - `later`: not yet its turn.
   */
  readonly state: "done" | "skipped" | "next" | "later";
  readonly step?: Step;
}

/**
 * The steps of a case, in order: five, or without a tweet the three that are taken in private. A step
 * that was passed over can still be taken.
 */
export function stepsOf(shown: Case): readonly StepView[] {
  const names = stepsFor(shown);
  const stepAt = (name: StepName) => shown.steps.find((step) => step.name === name);
  const lastDone = names.findLastIndex((name) => {
    const step = stepAt(name);
    return step !== undefined && step.skipped === undefined;
  });
  const next = names.findIndex((name, index) => index > lastDone && !stepAt(name));
  return names.map((name, index): StepView => {
    const step = stepAt(name);
    if (step) return { name, state: step.skipped === undefined ? "done" : "skipped", step };
    if (index < lastDone) return { name, state: "skipped" };
    return { name, state: index === next ? "next" : "later" };
  });
}

/** Whether what comes now is said in public. */
export function publicIsNext(steps: readonly StepView[]): boolean {
  return steps.some(
    ({ name, state }) => state === "next" && (name === "acknowledged" || name === "invited"),
  );
}
