import type { Guard } from "./guard.ts";
import type { Pass, Watcher } from "./observer.ts";
import type { Feature } from "./types.ts";

/** The working parts of a feature; `feature` adds the starting and stopping. */
export interface Parts {
  readonly onPass?: (pass: Pass) => void;
  /** Heard on the document before X hears them; only what the person did themselves. */
  readonly heard?: Readonly<Record<string, (event: Event) => void>>;
  /** @returns what undoes it */
  readonly onStart?: () => () => void;
  /** Forgets what was learnt while running. */
  readonly onStop?: () => void;
}

/** What a feature stands on. */
export interface Ground {
  readonly page: Document;
  readonly watcher: Watcher;
  readonly guard: Guard;
}

/** A feature that may be started and stopped any number of times, and leaves nothing behind. */
export function feature(
  { page, watcher, guard }: Ground,
  name: string,
  { onPass, heard = {}, onStart, onStop }: Parts,
): Feature {
  let running: AbortController | undefined;
  return {
    name,
    start() {
      if (running) return;
      running = new AbortController();
      const { signal } = running;
      const undo = onStart?.();
      if (undo) signal.addEventListener("abort", undo);
      if (onPass) signal.addEventListener("abort", watcher.onPass(name, onPass));
      for (const [type, hear] of Object.entries(heard)) {
        const own = (event: Event): void => {
          if (event.isTrusted) guard.run(name, () => hear(event));
        };
        page.addEventListener(type, own, { capture: true, signal });
      }
    },
    stop() {
      if (!running) return;
      running.abort();
      running = undefined;
      onStop?.();
    },
  };
}
