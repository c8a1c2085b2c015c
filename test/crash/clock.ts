/** The run's own time, in which worker and X both live: it is put forward over rests that nobody wants to wait for. */
export interface RunClock {
  /** ms since 1970. */
  now(): number;
  /** How far it is ahead of ours, in ms. */
  readonly ahead: number;
  forward(ms: number): void;
  /** Back to ours. */
  reset(): void;
}

export function runClock(): RunClock {
  let ahead = 0;
  return {
    now: () => Date.now() + ahead,
    get ahead() {
      return ahead;
    },
    forward: (ms) => void (ahead += ms),
    reset: () => void (ahead = 0),
  };
}
