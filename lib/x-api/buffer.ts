class NoBuffer {
  readonly isNone = true;
}

/**
 * twitter-api-v2 asks `body instanceof Buffer` on every call. The answer is always no here, so a
 * class of which nothing is ever made will do. Called when a client is made, not at load, so that
 * nothing is put on `globalThis` by merely importing this room.
 */
export function ensureBuffer(): void {
  const scope = globalThis as { Buffer?: unknown };
  scope.Buffer ??= NoBuffer;
}
