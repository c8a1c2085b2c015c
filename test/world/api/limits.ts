import type { Limits, Window } from "./types.ts";

const QUARTER = 15 * 60_000;
const DAY = 24 * 60 * 60_000;
const quarter = (limit: number): Window => ({ limit, ms: QUARTER });
const day = (limit: number): Window => ({ limit, ms: DAY });

/** X's table of 2026-08-22 (docs.x.com, rate limits). */
export const platformLimits = {
  createPost: { user: quarter(100), appDay: day(10_000) },
  sendMessage: { user: quarter(15), userDay: day(1_440), appDay: day(1_440) },
  readMessages: { user: quarter(15) },
  me: { user: quarter(75) },
  users: { user: quarter(900), app: quarter(300) },
  mentions: { user: quarter(300), app: quarter(450) },
  // X's table gives no row of its own; this is the one of single posts.
  posts: { user: quarter(900), app: quarter(450) },
} satisfies Record<string, Limits>;

interface Count {
  used: number;
  until: number;
}

/** Counts calls in windows that begin with their first call. */
export function createLimiter(now: () => number) {
  const counts = new Map<string, Count>();

  const current = (key: string, window: Window): Count => {
    const known = counts.get(key);
    if (known && known.until > now()) return known;
    const fresh = { used: 0, until: now() + window.ms };
    counts.set(key, fresh);
    return fresh;
  };

  return {
    /** Counts one call, unless a window is full. The headers say what is left after it. */
    take(group: string, limits: Limits, accountId: string, clientId: string, skewMs: number) {
      const windows = [
        { window: limits.user, key: `user ${accountId} ${group}`, header: "x-rate-limit" },
        // X shows an app's quarter-hour window to app tokens only, so it has no header here.
        { window: limits.app, key: `app ${clientId} ${group}`, header: undefined },
        {
          window: limits.userDay,
          key: `userDay ${accountId} ${group}`,
          header: "x-user-limit-24hour",
        },
        { window: limits.appDay, key: `appDay ${clientId} ${group}`, header: "x-app-limit-24hour" },
      ].flatMap(({ window, key, header }) =>
        window ? [{ window, header, count: current(key, window) }] : [],
      );
      const full = windows.some(({ window, count }) => count.used >= window.limit);
      const headers: Record<string, string> = {};
      for (const { window, header, count } of windows) {
        if (!full) count.used += 1;
        if (header === undefined) continue;
        headers[`${header}-limit`] = String(window.limit);
        headers[`${header}-remaining`] = String(window.limit - count.used);
        headers[`${header}-reset`] = String(Math.ceil((count.until + skewMs) / 1000));
      }
      return { full, headers };
    },
    /** As if all windows had ended. */
    reset: () => counts.clear(),
  };
}
