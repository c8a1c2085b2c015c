/** How long, in ms, what was typed may wait to be stored: a panel may be killed without a word. */
const WAIT = 300;

/** Stores what is typed: not with each key, but never later than `WAIT` after it, however fast one types. */
export function draftSaver(save: (text: string, at: number) => void) {
  let waiting: { text: string; at: number } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (waiting === undefined) return;
    const { text, at } = waiting;
    waiting = undefined;
    save(text, at);
  };
  return {
    /** Stores what waits at once. */
    flush,
    soon(text: string, at: number) {
      waiting = { text, at };
      // Put off by each key, it would not come before the person pauses.
      timer ??= setTimeout(flush, WAIT);
    },
  };
}
