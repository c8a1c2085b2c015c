import type { Nearest, Refusal, Send } from "../sends/index.ts";
import { fingerprint, nearness } from "../text/index.ts";
import { calledAt, type CallTime, type Clocks } from "./call-time.ts";
import { referenceOf, wordsOf, type DmEventRead, type PostRead } from "./shapes.ts";
import { TIME_OUT } from "./transport.ts";

/** How far apart, in ms, X's clock and ours may be, and a call and its effect. */
const MARGIN = 2 * 60_000;

/** By X's own clock a message is no earlier than its call; so much, in ms, the reckoning may be off. */
const NEAR = 10_000;

/** What X has taken may stand in no list for a moment; sooner than this (ms) "not there" proves nothing. */
export const SETTLE = 5_000;

/** The same where X had not answered in time: what is so slow may do it later still. */
const SETTLE_SLOW = 25_000;

/** X refuses an end that is not well in the past. */
const END_PAST = 60_000;

/** A stretch of X's own time, ms since 1970. What is missing has no end. */
export interface Stretch {
  readonly from?: number;
  readonly to?: number;
}

/** The minutes in which the call could have had its effect. */
export function minutesOf({ likely, after = 0 }: CallTime, onX: number): Stretch {
  const from = Math.max(Math.min(...likely) - MARGIN, after);
  const to = Math.max(...likely) + TIME_OUT + MARGIN;
  // X refuses also what begins in its future.
  return { from: Math.min(from, onX - MARGIN), ...(to < onX - END_PAST && { to }) };
}

/** All the time in which it could have had its effect. */
export function allTimeOf(time: CallTime, onX: number): Stretch {
  if (time.sure) return minutesOf(time, onX);
  return time.after === undefined ? {} : { from: time.after };
}

/** Whether all of one stretch lies in another. */
export function covers(read: Stretch, wanted: Stretch): boolean {
  return (
    (read.from ?? -Infinity) <= (wanted.from ?? -Infinity) &&
    (read.to ?? Infinity) >= (wanted.to ?? Infinity)
  );
}

/**
 * Whether enough time has passed since the call for "not there" to mean something.
 * @param steady ms since this life of the worker began, by a clock that nobody can set
 */
export function restedEnough(
  send: Send,
  { onX, ours, ago }: Clocks,
  time: CallTime,
  steady: number | undefined,
): boolean {
  const { state } = send;
  const slow = state.name === "unknown" && state.why === "timeOut";
  const rest = slow ? SETTLE_SLOW : SETTLE;
  const sinceCall = slow ? TIME_OUT + rest : rest;
  if (time.sure && onX >= Math.max(...time.likely) + sinceCall) return true;
  if (ago !== undefined) return ago >= sinceCall;
  // An earlier life made the call.
  if (steady !== undefined && steady >= rest) return true;
  if (state.name === "unknown" && state.looks !== undefined) return true;
  if (steady !== undefined && state.name === "unknown") return false;
  const since = state.name === "unknown" ? state.since : calledAt(send);
  return since !== undefined && ours >= since + rest;
}

/** Looks for a public reply among the account's own posts. */
export function findReply(
  send: Send,
  posts: readonly PostRead[],
  others: readonly string[],
): Seen | undefined {
  if (send.target.kind !== "tweet") return undefined;
  const { tweetId } = send.target;
  const there = posts
    .filter((post) => referenceOf(post, "replied_to") === tweetId && !others.includes(post.id))
    .map((post) => ({ remoteId: post.id, text: wordsOf(post) }));
  const same = there.find(({ text }) => fingerprint(text) === send.fingerprint);
  return same ? { found: same.remoteId } : nearestOf(send, there);
}

/** What stands there: the very words, or those that come nearest to them. */
export type Seen =
  | { readonly found: string }
  | { readonly nearest: Nearest; readonly alike: boolean };

/** From here on (0 to 1) two texts may be one that X, or a person in X's box, has changed a little. */
const ALIKE = 0.5;

/** Below this (0 to 1) they have nothing to do with each other. */
const UNLIKE = 0.15;

function nearestOf(send: Send, texts: readonly Nearest[]): Seen | undefined {
  const [nearest] = texts
    .map((one) => ({ one, near: nearness(one.text, send.text ?? "") }))
    .filter(({ near }) => near >= UNLIKE)
    .sort((a, b) => b.near - a.near);
  return nearest && { nearest: nearest.one, alike: nearest.near >= ALIKE };
}

/**
 * Looks for a message among the newest events of the conversation. The same words may have been sent
 * there before: they count only from when the call can have been made.
 */
export function findMessage(
  send: Send,
  events: readonly DmEventRead[],
  { ownId, others }: { readonly ownId: string; readonly others: readonly string[] },
  time: CallTime,
): Seen | undefined {
  const from = beginOf(time) ?? -Infinity;
  const there = events.flatMap(({ id, text, sender_id, created_at: at = -Infinity }) =>
    sender_id === ownId && at >= from && text !== undefined && !others.includes(id)
      ? [{ remoteId: id, text, at }]
      : [],
  );
  const same = there.find(
    ({ text, at }) => fingerprint(text) === send.fingerprint && isThen(at, time),
  );
  const nearest = there.map(({ remoteId, text }) => ({ remoteId, text }));
  return same ? { found: same.remoteId } : nearestOf(send, nearest);
}

function isThen(at: number, { likely, after = -Infinity }: CallTime): boolean {
  return at >= after && likely.some((t) => at >= t - NEAR && at <= t + TIME_OUT + MARGIN);
}

/** Nothing of the call is older than this, ms since 1970 by X's clock; undefined: nobody knows. */
function beginOf({ likely, sure, after }: CallTime): number | undefined {
  return sure ? Math.max(Math.min(...likely) - NEAR, after ?? 0) : after;
}

/** Whether a read that brought nothing may bring something later: X was busy or broken, or the network was, or the disk. */
export function mayComeLater({ kind, status }: Refusal): boolean {
  if (kind === "offline" || kind === "rateLimited") return true;
  return kind === "other" && (status === undefined || status >= 500);
}

/**
 * Whether these events are all that happened since the attempt, so that a message which is not among
 * them was not sent. An empty list proves nothing: a conversation that X has moved to encrypted Chat
 * reads as empty. Nor does an event that does not say who wrote it, or when.
 */
export function coversConversation(
  events: readonly DmEventRead[],
  more: boolean,
  time: CallTime,
): boolean {
  if (events.length === 0) return false;
  if (events.some((event) => event.sender_id === undefined || event.created_at === undefined)) {
    return false;
  }
  const from = beginOf(time) ?? -Infinity;
  return !more || events.some((event) => (event.created_at ?? Infinity) < from);
}
