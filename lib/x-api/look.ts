import type { Nearest, Refusal, Send } from "../sends/index.ts";
import { fingerprint, nearness } from "../text/index.ts";
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

/**
 * @param ago how long ago the call was made, in ms, by a clock that nobody can set, where that is known
 * @returns undefined for a send that was never called
 */
export function attemptOf(send: Send, now: number, ago: number | undefined): Attempt | undefined {
  const called = calledAt(send);
  if (called === undefined) return undefined;
  // The clock may have been set during the call, or since. What was left by a dead worker may have been
  // found much later.
  const { state } = send;
  const ended = state.name === "unknown" && state.why !== "workerDied" ? state.since : called;
  const made = ago === undefined ? called : now - ago;
  return {
    from: Math.min(called, ended, made) - MARGIN,
    to: Math.max(called, ended - TIME_OUT, made) + TIME_OUT + MARGIN,
  };
}

function calledAt({ state, life }: Send): number | undefined {
  return state.name === "calling"
    ? state.since
    : life.findLast((was) => was.name === "calling")?.at;
}

/** Whether the clock was set back so far that nobody can say when the call was made. */
export function calledInTheFuture(send: Send, now: number): boolean {
  return (calledAt(send) ?? 0) > now + MARGIN;
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
export function restedEnough(send: Send, now: number, ago: number | undefined): boolean {
  if (ago !== undefined) return ago >= SETTLE;
  const since = send.state.name === "unknown" ? send.state.since : calledAt(send);
  return since !== undefined && now >= since + SETTLE;
}

/** Looks for a public reply among the account's own posts of that time. */
export function findReply(send: Send, posts: readonly PostRead[]): Seen | undefined {
  if (send.target.kind !== "tweet") return undefined;
  const { tweetId } = send.target;
  return best(
    send,
    posts
      .filter((post) => referenceOf(post, "replied_to") === tweetId)
      .map((post) => ({ remoteId: post.id, text: wordsOf(post) })),
  );
}

/** What stands there: the very words, or those that come nearest to them. */
export type Seen =
  | { readonly found: string }
  | { readonly nearest: Nearest; readonly alike: boolean };

/** From here on (0 to 1) two texts may be one that X, or a person in X's box, has changed a little. */
const ALIKE = 0.5;

/** Below this (0 to 1) they have nothing to do with each other. */
const UNLIKE = 0.15;

function best(send: Send, texts: readonly Nearest[]): Seen | undefined {
  const same = texts.find(({ text }) => fingerprint(text) === send.fingerprint);
  if (same) return { found: same.remoteId };
  const [nearest] = texts
    .map((one) => ({ one, near: nearness(one.text, send.text ?? "") }))
    .filter(({ near }) => near >= UNLIKE)
    .sort((a, b) => b.near - a.near);
  return nearest && { nearest: nearest.one, alike: nearest.near >= ALIKE };
}

/** Looks for a message among the newest events of the conversation. */
export function findMessage(
  send: Send,
  events: readonly DmEventRead[],
  ownId: string,
  attempt: Attempt,
): Seen | undefined {
  return best(
    send,
    events.flatMap(({ id, text, sender_id, created_at = 0 }) =>
      sender_id === ownId && created_at >= attempt.from && text !== undefined
        ? [{ remoteId: id, text }]
        : [],
    ),
  );
}

/** Whether a read that brought nothing may bring something later: X was busy or broken, or the network was. */
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
  attempt: Attempt,
): boolean {
  if (events.length === 0) return false;
  if (events.some((event) => event.sender_id === undefined || event.created_at === undefined)) {
    return false;
  }
  return !more || events.some((event) => (event.created_at ?? Infinity) < attempt.from);
}
