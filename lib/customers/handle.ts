import type { Handle } from "./types.ts";

/**
 * A handle as X compares it: without "@", in lower case.
 * @returns undefined for what can't be a handle: X's API description allows `^[A-Za-z0-9_]{1,15}$`.
 */
export function handleOf(raw: string): Handle | undefined {
  const bare = raw.trim().replace(/^[@\uff20]/, "");
  return /^[A-Za-z0-9_]{1,15}$/.test(bare) ? (bare.toLowerCase() as Handle) : undefined;
}
