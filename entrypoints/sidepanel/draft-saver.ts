/** How long, in ms, what was typed may wait to be stored: a panel may be killed without a word. */
const WAIT = 300;

/** Stores what is typed: not with each key, but never later than `WAIT` after it, however fast one types. */
export function draftSaver(save: (text: string, at: number, sent?: string) => unknown) {
  let waiting: { text: string; at: number; sent: string | undefined } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    if (waiting === undefined) return;
    const { text, at, sent } = waiting;
    waiting = undefined;
    await save(text, at, sent);
  };
  return {
    /** Stores what waits at once. */
    flush,
    /** Something is typed that is not stored. */
    waits: () => waiting !== undefined,
    /** @param sent these words stand on X now */
    soon(text: string, at: number, sent?: string) {
      waiting = { text, at, sent: sent ?? waiting?.sent };
      // Put off by each key, it would not come before the person pauses.
      timer ??= setTimeout(() => void flush(), WAIT);
    },
  };
}
