import type { Send } from "../sends/index.ts";
import { TIME_OUT } from "./transport.ts";

/** What the clocks say while it is looked. */
export interface Clocks {
  /** X's, as its answers tell; ms since 1970. */
  readonly onX: number;
  /** The browser's, which anybody can set; ms since 1970. */
  readonly ours: number;
  /** How long ago the call was made, in ms, by a clock that nobody can set, where that is known. */
  readonly ago?: number | undefined;
}

/** When a call was made, by X's clock. */
export interface CallTime {
  /** Each moment that one of the clocks speaks for, ms since 1970. */
  readonly likely: readonly number[];
  /** It was then: no clock has been set, and the machine has not slept, or neither mattered. */
  readonly sure: boolean;
  /** It was later than this in any case. */
  readonly after?: number;
}

/** Two clocks agree if they are no further apart than this, in ms. X's tells whole seconds. */
const AGREE = 5_000;

/** X's machines may differ by so much, in ms. */
const UNEVEN = 2_000;

/**
 * When a send was called by X's clock. The browser's clock may have been set before, since, or both; so
 * it is believed only where another one agrees.
 * @returns undefined for a send that was never called
 */
export function callTimeOf(send: Send, { onX, ours, ago }: Clocks): CallTime | undefined {
  const called = calledAt(send);
  if (called === undefined) return undefined;
  const known = send.callOnX ?? {};
  const after = Math.max(known.after ?? 0, postedAt(send) ?? 0) - UNEVEN;
  const floor = after > 0 ? { after } : {};
  if (known.at !== undefined) return { likely: [known.at], sure: true, ...floor };
  const byOurs = called + (onX - ours);
  if (ago === undefined) {
    return { likely: [called, byOurs, ...endedAt(send, onX - ours)], sure: false, ...floor };
  }
  const bySteady = onX - ago;
  const sure = Math.abs(bySteady - byOurs) <= AGREE;
  return { likely: sure ? [bySteady, byOurs] : [called, byOurs, bySteady], sure, ...floor };
}

/** By the browser's clock, ms since 1970. */
export function calledAt({ state, life }: Send): number | undefined {
  return state.name === "calling"
    ? state.since
    : life.findLast((was) => was.name === "calling")?.at;
}

/** The clock may have been set during the call. What a dead worker left may have been found much later. */
function endedAt({ state }: Send, ahead: number): number[] {
  return state.name === "unknown" && state.why !== "workerDied"
    ? [state.since + ahead - TIME_OUT]
    : [];
}

/** X's ids tell when they were made, in ms after this (X's "snowflake" ids; public since 2010). */
const FIRST_ID_AT = 1_288_834_974_657;

/** When the tweet was posted that a reply answers, ms since 1970 by X's clock. */
function postedAt({ target }: Send): number | undefined {
  if (target.kind !== "tweet" || !/^\d{15,19}$/.test(target.tweetId)) return undefined;
  return Number(BigInt(target.tweetId) >> 22n) + FIRST_ID_AT;
}
