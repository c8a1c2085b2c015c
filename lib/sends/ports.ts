import type { Wait } from "./pace-rules.ts";
import type { CallOutcome, Finding, Refusal, Send } from "./types.ts";

/** Where sends are kept. Every method is one transaction. */
export interface SendStore {
  /**
   * Stores the intent before anything else happens.
   * @returns `added: false` with the row that stands already, when the id or the open key is taken.
   * @throws {Error} when the disk is full; nothing is stored then.
   */
  add(send: Send): Promise<{ readonly added: boolean; readonly send: Send }>;
  get(id: string): Promise<Send | undefined>;
  /**
   * Reads the row, applies `change` and writes the result, all in one transaction.
   * @returns the new row, or undefined when there is no row or `change` returned undefined.
   */
  change(id: string, change: (send: Send) => Send | undefined): Promise<Send | undefined>;
  /** All sends that are not settled, oldest first. */
  unsettled(): Promise<Send[]>;
}

/** What the ledger needs of X's API. None of these throws; none of them tries twice. */
export interface XGateway {
  /** Makes the one attempt. Must not be called unless the row says `calling`. */
  call(send: Send): Promise<CallOutcome>;
  /** Looks on X whether an attempt of unknown outcome arrived, with as few paid reads as can prove it. */
  look(send: Send): Promise<Finding>;
}

export interface Clock {
  /** ms since 1970. */
  now(): number;
}

/** Finds out whom a private message is for, before the call. */
export interface AddressBook {
  /**
   * The customer's numeric id, without which X's API takes no message. May cost one user read, which
   * the person has been told of. Never throws; any failure is a refusal, for nothing was sent.
   */
  userIdOf(send: Send): Promise<{ readonly userId: string } | { readonly refusal: Refusal }>;
}

/** Holds sends back so that X need not refuse them for their number. Outlives the worker; all windows share it. */
export interface Pace {
  /**
   * Until when each of these has to wait, in their order; undefined for those that may go now.
   * @param queued all sends of one account and channel that are queued, the next one first
   */
  waits(queued: readonly Send[]): Promise<readonly (Wait | undefined)[]>;
  /** The call for this send is about to be made. It counts from now on, whatever comes of it. */
  spend(send: Send): Promise<void>;
}

/** All that the sender needs of the world. */
export interface SenderWorld {
  readonly store: SendStore;
  readonly gateway: XGateway;
  readonly addresses: AddressBook;
  readonly clock: Clock;
  /** Names this life of the worker; never the same twice. */
  readonly owner: string;
  /** Missing: nothing is held back. */
  readonly pace?: Pace;
  /** False when it is certain that X can't be reached now. Never throws. */
  reachable(): Promise<boolean>;
}
