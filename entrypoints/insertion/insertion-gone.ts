import {
  feature,
  heldText,
  type Feature,
  type Ground,
  type Layer,
  type Waiting,
} from "../../lib/x-page/index.ts";

const NAME = "insertion-gone";

/** After the box is empty, X may take this long to show the post. */
const GRACE_MS = 6_000;

/** Tells the worker when an inserted text is gone from its box and no post came of it. */
export function insertionGone(layer: Ground & Pick<Layer, "memory" | "tell">): Feature {
  const { inserted } = layer.memory;
  const leaving = new Map<string, ReturnType<typeof setTimeout>>();

  function onPass(): void {
    for (const [sendId, waiting] of inserted) {
      if (leaving.has(sendId) || !isGone(waiting)) continue;
      const later = (): void => layer.guard.run(NAME, () => gone(sendId));
      leaving.set(sendId, setTimeout(later, GRACE_MS));
    }
  }

  function gone(sendId: string): void {
    leaving.delete(sendId);
    const waiting = inserted.get(sendId);
    // The post was seen meanwhile, or the text is back: undone, or the box was drawn anew.
    if (!waiting || !isGone(waiting)) return;
    inserted.delete(sendId);
    layer.tell("page/insertionGone", { sendId });
  }

  return feature(layer, NAME, {
    onPass,
    heard: {
      // A box emptied by hand changes nothing that the watcher sees.
      input: onPass,
    },
    onStart() {
      const view = layer.page.defaultView;
      const onLeave = (): void => {
        for (const sendId of inserted.keys()) layer.tell("page/insertionGone", { sendId });
        inserted.clear();
      };
      view?.addEventListener("pagehide", onLeave);
      return () => view?.removeEventListener("pagehide", onLeave);
    },
    onStop() {
      for (const timer of leaving.values()) clearTimeout(timer);
      leaving.clear();
      inserted.clear();
    },
  });
}

function isGone({ box }: Waiting): boolean {
  return !box.isConnected || heldText(box).trim() === "";
}
