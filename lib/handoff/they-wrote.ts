import type { Customer } from "../customers/index.ts";
import type { Case } from "./types.ts";

/** Whether the customer is known to have written to this account privately, in this case or ever. */
export function theyWrote(shown: Pick<Case, "steps">, customer: Customer | undefined): boolean {
  return (
    customer?.facts.hasWritten?.value === true ||
    shown.steps.some(({ name, skipped }) => name === "wrote" && skipped === undefined)
  );
}
