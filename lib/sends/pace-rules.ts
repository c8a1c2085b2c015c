import type { ReadKind } from "./prices.ts";
import type { Channel } from "./types.ts";

/** What X counts together for one account: the writes by channel. */
export type Counted = "post" | "dm";

/** What X counts together for one account: the reads by what is called. */
export type CountedRead = "timeline" | "messages" | "user" | "users" | "mentions";

/** Why a send waits. Words in the catalogue as `wait_<why>`. */
export type WaitWhy =
  | "window" // X takes so many in a quarter of an hour
  | "day" // X takes so many in a day
  | "ownCap" // the person's own cap for a day
  | "credits"; // X said that the app has no credits left

/** A send is held back until then, ms since 1970 by the browser's clock. */
export interface Wait {
  readonly until: number;
  readonly why: WaitWhy;
}

/** One count of X's: so many calls in so many ms. */
export interface Rule {
  readonly window: "quarter" | "userDay" | "appDay" | "account" | "ownCap";
  readonly limit: number;
  readonly ms: number;
  readonly why: WaitWhy;
}

export const QUARTER = 15 * 60_000;
export const DAY = 24 * 60 * 60_000;

const near = (limit: number): Rule => ({ window: "quarter", limit, ms: QUARTER, why: "window" });
const day = (window: "userDay" | "appDay" | "account", limit: number): Rule => ({
  window,
  limit,
  ms: DAY,
  why: "day",
});

/**
 * What is assumed until X's own headers say better. Source: X's table of rate limits (docs.x.com,
 * x-api/fundamentals/rate-limits) of 2026-08-22; `account` is what X's help says an account may do in a
 * day in whatever way: 2,400 posts and 500 messages (as reported 2026-05-18).
 */
const GUESS: Readonly<Record<Counted, readonly Rule[]>> = {
  post: [near(100), day("account", 2_400), day("appDay", 10_000)],
  dm: [near(15), day("account", 500), day("userDay", 1_440), day("appDay", 1_440)],
};

/** @param ownCap the most in 24 hours that the person wants; missing: as many as X takes */
export function rulesFor(counted: Counted, ownCap: number | undefined): readonly Rule[] {
  if (ownCap === undefined) return GUESS[counted];
  return [...GUESS[counted], { window: "ownCap", limit: ownCap, ms: DAY, why: "ownCap" }];
}

/** Where X counts a read. */
export const COUNTED_READS: Readonly<Record<ReadKind, CountedRead>> = {
  lookForReply: "timeline",
  lookForMessage: "messages",
  readMessages: "messages",
  readCustomer: "user",
  readNames: "users",
  readMentions: "mentions",
};

export function countedOf(send: { readonly channel: Channel }): Counted {
  return send.channel === "dm" ? "dm" : "post";
}
