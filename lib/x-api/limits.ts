import type { Heard, HeardWindow } from "../sends/index.ts";
import { windowOf } from "./transport.ts";
import type { Answer } from "./types.ts";

/** X's longest window is 24 h; a reset further away than this (ms) is not believed. */
const FURTHEST = 25 * 60 * 60 * 1000;

/**
 * How far X's clock is ahead of ours, in ms; 0 when the answer does not say.
 * @param now ms since 1970, when the answer came
 */
export function skewOf(headers: Answer["headers"], now: number): number {
  return (timeOnX(headers) ?? now) - now;
}

/** What X's own clock says, to the second, ms since 1970; undefined when the answer does not say. */
export function timeOnX(headers: Answer["headers"]): number | undefined {
  const theirs = Date.parse(headers["date"] ?? "");
  return Number.isFinite(theirs) ? theirs : undefined;
}

/** X's shortest window, in ms: how long a pause is when X asks for one and does not say until when. */
const QUARTER = 15 * 60 * 1000;

/**
 * What an answer says of X's limits and of credits, by our clock.
 * @param now ms since 1970, when the answer came
 */
export function heardIn(answer: Answer, now: number): Heard {
  const { status, headers } = answer;
  const skew = skewOf(headers, now);
  const window = (prefix: string): HeardWindow | undefined => {
    const said = windowOf(headers, prefix);
    if (said === undefined || said.limit < 1) return undefined;
    const resetAt = said.reset * 1000 - skew;
    if (resetAt > now + FURTHEST) return undefined;
    return { limit: said.limit, left: Math.min(said.remaining, said.limit), resetAt };
  };
  const userDay = window("x-user-limit-24hour");
  const appDay = window("x-app-limit-24hour");
  const said = window("x-rate-limit");
  const onX = timeOnX(headers);
  const pause = isPause(status) && ![said, userDay, appDay].some((one) => one?.left === 0);
  const quarter = pause
    ? { limit: said?.limit ?? 1, left: 0, resetAt: freeAgainAt(headers, now) ?? now + QUARTER }
    : said;
  return {
    ...(quarter && { quarter }),
    ...(userDay && { userDay }),
    ...(appDay && { appDay }),
    ...(onX !== undefined && { onX }),
    ...(status === 402 && { noCredits: true }),
    ...(status >= 200 && status < 300 && { noCredits: false }),
  };
}

function isPause(status: number): boolean {
  return status === 429 || status === 420;
}

/**
 * When X will take calls again after a 429: the latest reset of those windows that have nothing left.
 * X sends up to three windows (15 minutes, the app's day, the user's day), or none.
 * @param now ms since 1970, when the answer came
 * @returns ms since 1970 by our clock, or undefined when the headers do not say
 */
export function freeAgainAt(headers: Answer["headers"], now: number): number | undefined {
  const windows = ["x-rate-limit", "x-app-limit-24hour", "x-user-limit-24hour"]
    .map((prefix) => windowOf(headers, prefix))
    .filter((window) => window !== undefined);
  const spent = windows.filter((window) => window.remaining === 0);
  const resets = (spent.length > 0 ? spent : windows.slice(0, 1)).map((window) => window.reset);
  const seconds = Number(headers["retry-after"] ?? Number.NaN);
  const at =
    resets.length > 0
      ? Math.max(...resets) * 1000 - skewOf(headers, now)
      : Number.isFinite(seconds) && seconds >= 0
        ? now + seconds * 1000
        : Number.NaN;
  if (!Number.isFinite(at) || at > now + FURTHEST) return undefined;
  return Math.max(at, now);
}
