import type { CustomerRows, Entry } from "../../db/index.ts";
import type { Handle } from "../../customers/index.ts";
import type { Rating } from "../../handoff/index.ts";

/** Everything about one customer, as it is saved for the person. */
export interface CustomerFile extends CustomerRows {
  readonly format: "aside-customer";
  readonly version: 1;
  /** ms since 1970. */
  readonly exportedAt: number;
  readonly account: Handle;
  readonly handle: Handle;
}

/** What the panel asks about all that is kept of a case's customer. */
export interface CustomerAsks {
  /**
   * Writes a note, changes it, or removes it. `at`: when it was written, of one that comes back.
   * `before`: how it was, which undoes what was done; null where it was not there.
   */
  "panel/note": {
    ask: { caseId: string; id: string } & (
      | { kind: "add"; text: string; at?: number }
      | { kind: "change"; text: string }
      | { kind: "remove" }
    );
    answer: { before: Entry | null };
  };
  /** How the case went for the customer, by what they said; without a rating that is taken back. */
  "panel/rating": { ask: { caseId: string; rating?: Rating }; answer: null };
  /** Null where the customer is not known. */
  "panel/exportCustomer": { ask: { caseId: string }; answer: CustomerFile | null };
  /**
   * Forgets the customer. Not to be undone; what waits to be sent never is. A wish not to be written to is
   * kept with the handle. `underway`: a text is with X right now, and nothing was forgotten.
   */
  "panel/forgetCustomer": {
    ask: { caseId: string };
    answer: { forgotten: true; keptStop: boolean } | { problem: "underway" };
  };
}
