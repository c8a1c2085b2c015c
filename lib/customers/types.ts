/** A handle as X compares it: without "@", in lower case. Build it with `handleOf`. */
export type Handle = string & { readonly __handle: never };

/** Where a fact came from: read on the page, told by X's API, or said by the person. */
export type FactSource = "page" | "api" | "person";

/** Something known about a customer, with where it came from and when (ms since 1970). */
export interface Fact<T> {
  readonly value: T;
  readonly source: FactSource;
  readonly at: number;
}

/** What may be known about a customer; a missing key is "unknown", which is a normal answer. */
export interface CustomerFacts {
  /** The numeric user id, as a decimal string. */
  readonly userId?: Fact<string>;
  /** The handle as the customer writes it, with its capitals. */
  readonly handle?: Fact<string>;
  readonly displayName?: Fact<string>;
  /** Address of the profile picture. */
  readonly picture?: Fact<string>;
  readonly bio?: Fact<string>;
  readonly followers?: Fact<number>;
  /** ISO time at which the customer joined X. */
  readonly joined?: Fact<string>;
  readonly followsYou?: Fact<boolean>;
  readonly youFollow?: Fact<boolean>;
  /** The customer has sent this account a private message. */
  readonly hasWritten?: Fact<boolean>;
  /** X says that this account may message them: `receives_your_dm`, or the Message button on the profile. */
  readonly receivesYourDm?: Fact<boolean>;
}

/** What somebody is to the account, as the person sees it. */
export type Stage = "none" | "lead" | "customer" | "vip";

/** The customer is not to be written to, by any route, until that is lifted with a reason. */
export interface DoNotContact {
  /** ms since 1970 */
  readonly at: number;
  /** Who wants it so: the customer asked for it, or the person decided it. */
  readonly wish: "customer" | "person";
  readonly why?: string;
}

/** The person on the other side, as one account knows them. */
export interface Customer {
  /** `account/customer`, both as handles; with `#` and the numeric id behind, once the handle is another's. */
  readonly id: string;
  readonly account: Handle;
  readonly handle: Handle;
  readonly facts: CustomerFacts;
  readonly firstSeenAt: number;
  /** Missing: none. */
  readonly stage?: Stage;
  readonly tags?: readonly string[];
  readonly doNotContact?: DoNotContact;
  /** Stops of before, each with the reason why it was lifted. */
  readonly liftedStops?: readonly (DoNotContact & {
    readonly liftedAt: number;
    readonly lifted: string;
  })[];
  /** A message looked like a request to stop, which the person has not confirmed or waved off; ms since 1970. */
  readonly mayWantStopAt?: number;
  /** The record of the same person that this one is part of. Nothing of either is lost by that. */
  readonly partOf?: string;
  /** Told of a person, not stored with a record: the handles that their other records are of. */
  readonly alsoAs?: readonly Handle[];
  /** Records of which the person has said that they are of somebody else. */
  readonly notSameAs?: readonly string[];
}

/** One reason behind a DM answer, told with its source and age. */
export interface DmReason {
  readonly kind: "followsYou" | "hasWritten" | "receivesYourDm";
  /** Undefined: nobody knows. */
  readonly fact: Fact<boolean> | undefined;
}

/**
 * May this account write to the customer privately?
 * - `yes`: it reaches their inbox;
 * - `requests`: X takes it, but it lands in Requests, where it is unlikely to be seen;
 * - `no`: X would refuse it;
 * - `unknown`: nothing is known yet.
 */
export interface DmAnswer {
  readonly answer: "yes" | "requests" | "no" | "unknown";
  readonly reasons: readonly DmReason[];
}
