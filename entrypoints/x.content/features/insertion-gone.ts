import { heldText, type Feature } from "../../../lib/x-page/index.ts";
import type { Context, Waiting } from "../context.ts";
import { tell } from "../tell.ts";

const NAME = "insertion-gone";

/** After the box is empty, X may take this long to show the post. */
const GRACE_MS = 6_000;

/** Tells the worker when an inserted text is gone from its box and no post came of it. */
export function insertionGone(context: Context): Feature {
  const { page, memory, watcher, guard } = context;
  const leaving = new Map<string, ReturnType<typeof setTimeout>>();
  let stopPasses: (() => void) | undefined;

  function onPass(): void {
    for (const [sendId, waiting] of memory.inserted) {
      if (!leaving.has(sendId) && isGone(waiting)) {
        leaving.set(
          sendId,
          setTimeout(() => guard.run(NAME, () => gone(sendId)), GRACE_MS),
        );
      }
    }
  }

  function gone(sendId: string): void {
    leaving.delete(sendId);
    // The post was seen meanwhile, or the text is back: undone, or the box was drawn anew.
    const waiting = memory.inserted.get(sendId);
    if (!waiting || !isGone(waiting)) return;
    memory.inserted.delete(sendId);
    tell(context, "page/insertionGone", { sendId });
  }

  /** A box emptied by hand changes nothing that the watcher sees. */
  function onInput(event: Event): void {
    const [inner] = event.composedPath();
    for (const { box } of memory.inserted.values()) if (box === inner) guard.run(NAME, onPass);
  }

  function onLeave(): void {
    for (const sendId of memory.inserted.keys()) tell(context, "page/insertionGone", { sendId });
    memory.inserted.clear();
  }

  return {
    name: NAME,
    start() {
      if (stopPasses) return;
      stopPasses = watcher.onPass(NAME, onPass);
      page.addEventListener("input", onInput, true);
      page.defaultView?.addEventListener("pagehide", onLeave);
    },
    stop() {
      stopPasses?.();
      stopPasses = undefined;
      page.removeEventListener("input", onInput, true);
      page.defaultView?.removeEventListener("pagehide", onLeave);
      for (const timer of leaving.values()) clearTimeout(timer);
      leaving.clear();
      memory.inserted.clear();
    },
  };
}

function isGone({ box }: Waiting): boolean {
  return !box.isConnected || heldText(box).trim() === "";
}
