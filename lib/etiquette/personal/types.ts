import type { Edit } from "../spans.ts";

/** Personal data in a text: where it stands, and what may stand there instead. */
export interface PersonalData extends Edit {
  readonly kind: "email" | "phone" | "card" | "iban" | "number";
}
