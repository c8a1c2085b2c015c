import type { Send, StateOf } from "./types.ts";

/**
 * How long an attempt of unknown outcome rests before it is looked for, in ms: what X has just taken may
 * stand in no list yet, and "not there" too early would invite a second try by the person.
 */
export const LOOK_AFTER_MS = 5_000;

/** The same where X was too slow to answer: it may still be about to do what it was asked. */
export const LOOK_AFTER_SLOW_MS = 30_000;

/** The rests, in ms, after looks that could not be made. After the last of them the person is asked. */
const LOOK_AGAIN_MS = [30_000, 120_000, 600_000] as const;

/** X's own word on when it may be looked again is believed up to here, in ms: its longest window for reads. */
const LONGEST_REST_MS = 15 * 60_000;

/** @returns how long the send is to stay as it is before the sender takes it up, in ms; undefined: it has not to rest */
export function restOf({ state }: Send): number | undefined {
  if (state.name === "held") return state.ms;
  if (state.name !== "unknown") return undefined;
  return state.restMs ?? (state.why === "timeOut" ? LOOK_AFTER_SLOW_MS : LOOK_AFTER_MS);
}

/**
 * Whether a rest is over by the browser's clock. Only the rest before a repeated look may end so: lives
 * of the worker are shorter, and to look too early does no harm there. If the clock was set back, it is over.
 */
export function overByClock({ state }: Send, now: number): boolean {
  if (state.name !== "unknown" || state.lookAt === undefined) return false;
  return now >= state.lookAt || state.lookAt - now > (state.restMs ?? 0);
}

/**
 * A look could not be made: offline, or X was busy or broken. Nothing was read, so it cost nothing.
 * @param until when X allows it again, ms since 1970
 * @returns what to note in the row, or undefined when it has been tried often enough
 */
export function lookedInVain(
  { looks = 0 }: StateOf<"unknown">,
  until: number | undefined,
  now: number,
): Required<Pick<StateOf<"unknown">, "looks" | "restMs" | "lookAt">> | undefined {
  const rest = LOOK_AGAIN_MS[looks];
  if (rest === undefined) return undefined;
  const asked = Math.min(Math.max((until ?? now) - now, 0), LONGEST_REST_MS);
  const restMs = Math.max(rest, asked);
  return { looks: looks + 1, restMs, lookAt: now + restMs };
}
