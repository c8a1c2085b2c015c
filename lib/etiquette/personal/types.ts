import type { Edit } from "../spans.ts";

/**
 * What personal data may be. `number`: of an order, a booking, an account, a parcel; `case`: of a case or a
 * ticket, which opens less; `national`: a number that a state gave a person; `secret`: a password or PIN.
 */
export type PersonalKind =
  | "email"
  | "phone"
  | "card"
  | "iban"
  | "national"
  | "passport"
  | "number"
  | "case"
  | "address"
  | "birth"
  | "ip"
  | "secret";

/** Personal data in a text: where it stands, and what may stand there instead. */
export interface PersonalData extends Edit {
  readonly kind: PersonalKind;
  /** What stands instead takes the place from here on; missing: from `start` on. */
  readonly from?: number;
  /** It is the brand's own, or a public place's: meant for all. */
  readonly ours?: true;
}
