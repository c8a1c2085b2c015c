import type { Finding, Send } from "../sends/index.ts";
import { fingerprint } from "../text/index.ts";
import { referenceOf, wordsOf, type DmEventRead, type PostRead } from "./shapes.ts";
import { TIME_OUT } from "./transport.ts";

/** How far apart, in ms, X's clock and ours may be, and a call and its effect. */
const MARGIN = 2 * 60_000;

/** What X has taken may stand in no list for a moment; sooner than this (ms) "not there" proves nothing. */
export const SETTLE = 5_000;

/** When the attempt could have had its effect, by our clock, in ms since 1970. */
export interface Attempt {
  readonly from: number;
  readonly to: number;
}

/** @returns undefined for a send that was never called */
export function attemptOf(send: Send): Attempt | undefined {
  const called = calledAt(send);
  return called === undefined
    ? undefined
    : { from: called - MARGIN, to: called + TIME_OUT + MARGIN };
}

function calledAt({ state, life }: Send): number | undefined {
  return state.name === "calling"
    ? state.since
    : life.findLast((was) => was.name === "calling")?.at;
}

/** The same stretch when X's clock is `skew` ms ahead, and ours may be the right one all the same. */
export function widened({ from, to }: Attempt, skew: number): Attempt {
  return { from: from + Math.min(skew, 0), to: to + Math.max(skew, 0) };
}

/** Whether the clocks differ by more than the stretch allows for. */
export function beyondMargin(skew: number): boolean {
  return Math.abs(skew) > MARGIN / 2;
}

/** Whether enough time has passed since the attempt for "not there" to mean something. */
export function restedEnough(send: Send, now: number): boolean {
  const since = send.state.name === "unknown" ? send.state.since : calledAt(send);
  return since !== undefined && now >= since + SETTLE;
}

/** Looks for a public reply among the account's own posts of that time. */
export function findReply(send: Send, posts: readonly PostRead[]): Finding | undefined {
  if (send.target.kind !== "tweet") return undefined;
  const { tweetId } = send.target;
  const match = posts.find(
    (post) =>
      referenceOf(post, "replied_to") === tweetId &&
      fingerprint(wordsOf(post)) === send.fingerprint,
  );
  return match && { kind: "found", remoteId: match.id };
}

/** Looks for a message among the newest events of the conversation. */
export function findMessage(
  send: Send,
  events: readonly DmEventRead[],
  ownId: string,
  attempt: Attempt,
): Finding | undefined {
  const match = events.find(
    (event) =>
      event.sender_id === ownId &&
      event.created_at !== undefined &&
      event.created_at >= attempt.from &&
      event.text !== undefined &&
      fingerprint(event.text) === send.fingerprint,
  );
  return match && { kind: "found", remoteId: match.id };
}

/**
 * Whether these events are all that happened since the attempt, so that a message which is not among
 * them was not sent. An empty list proves nothing: a conversation that X has moved to encrypted Chat
 * reads as empty. Nor does an event that does not say who wrote it, or when.
 */
export function coversConversation(
  events: readonly DmEventRead[],
  more: boolean,
  attempt: Attempt,
): boolean {
  if (events.length === 0) return false;
  if (events.some((event) => event.sender_id === undefined || event.created_at === undefined)) {
    return false;
  }
  return !more || events.some((event) => (event.created_at ?? Infinity) < attempt.from);
}
