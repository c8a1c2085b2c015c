import type { Handle } from "../customers/index.ts";
import type { NotPossible } from "./life.ts";
import type { Spending } from "./money.ts";
import type { Wait } from "./pace-rules.ts";
import type { Cost, PaidAction } from "./prices.ts";
import type { CallOnX, CallOutcome, Finding, Refusal, Send, SendEvent } from "./types.ts";

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
  /**
   * All sends in a state of `UNDERWAY`, oldest first. What the person takes to X themselves is not among
   * them: it may wait for ever to be seen there, and there may be thousands of it.
   */
  underway(): Promise<Send[]>;
  /** Ids on X of the other sends of the same words to the same person, by any route. */
  twinsOnX(send: Send): Promise<string[]>;
}

/** What the ledger needs of X's API. None of these throws; none of them tries twice. */
export interface XGateway {
  /** Makes the one attempt. Must not be called unless the row says `calling`. */
  call(send: Send): Promise<CallOutcome>;
  /**
   * Looks on X whether an attempt of unknown outcome arrived, with as few paid reads as can prove it.
   * @param ago how long ago the call was made, in ms, by a clock that nobody can set; missing where an
   *   earlier life of the worker made it
   * @param others ids on X of what other sends have come to: with the same words, but not this one
   */
  look(send: Send, ago?: number, others?: readonly string[]): Promise<Finding>;
}

export interface Clock {
  /** ms since 1970. */
  now(): number;
}

/** Tells also how much time passes, whatever is done to the browser's clock. */
export interface SteadyClock extends Clock {
  /** ms since this life of the worker began, by a clock that nobody can set. Stands still while the machine sleeps. */
  steady(): number;
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
  /**
   * The call for this send is about to be made. It counts from now on, whatever comes of it.
   * @returns when that is by X's own clock, as well as X's answers have told it
   */
  spend(send: Send): Promise<CallOnX | undefined>;
}

/** All that the sender needs of the world. */
export interface SenderWorld {
  readonly store: SendStore;
  readonly gateway: XGateway;
  readonly addresses: AddressBook;
  readonly clock: SteadyClock;
  /** Names this life of the worker; never the same twice. */
  readonly owner: string;
  /** Missing: nothing is held back. */
  readonly pace?: Pace;
  /** False when it is certain that X can't be reached now. Never throws. */
  reachable(): Promise<boolean>;
  /** Told of what was tried and is not possible in the send's present state; for the log. */
  readonly notPossible?: (send: Send, event: SendEvent, why: NotPossible) => void;
}

/** Where spending is kept. Every method is one transaction. */
export interface SpendingStore {
  /**
   * Stores what is set aside, unless `refuses` says why not.
   * @param since it is given all rows since then, ms since 1970
   * @returns the refusal; undefined where it was stored
   */
  add(
    row: Spending,
    since: number,
    refuses: (rows: readonly Spending[]) => Refusal | undefined,
  ): Promise<Refusal | undefined>;
  /** Stores the row, over the one with its id. */
  put(row: Spending): Promise<void>;
  drop(id: string): Promise<void>;
  since(at: number): Promise<Spending[]>;
}

/** Minds the money: every call that costs passes here. */
export interface Purse {
  /**
   * Sets aside the most that a call can cost, before it is made.
   * @returns `refusal` for a read that would go beyond the person's budget: it must not be made
   * @throws what the store throws
   */
  open(
    account: Handle,
    action: PaidAction,
  ): Promise<{ readonly slip: Slip } | { readonly refusal: Refusal }>;
  /** Whether such a read would be made now; undefined: yes. */
  mayRead(action: PaidAction): Promise<Refusal | undefined>;
}

/**
 * What was set aside for one call. One that is never closed, because nobody knows what became of the
 * call, counts as "from nothing to all of it".
 */
export interface Slip {
  /** What it came to. Nothing: X did nothing. */
  close(cost: Cost): Promise<void>;
  /** X said that there are no credits left. */
  noCredits(): Promise<void>;
}
