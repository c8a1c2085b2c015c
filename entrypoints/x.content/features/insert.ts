import {
  insertText,
  type Feature,
  type InsertAnswer,
  type InsertAsk,
} from "../../../lib/x-page/index.ts";
import type { Context } from "../context.ts";

/** Puts a text into the composer that the person has open, when the worker asks for it in their name. */
export function insert(context: Context): Feature {
  const { page, memory } = context;
  let stopHearing: (() => void) | undefined;
  /** What each send came to: asked twice, it goes in once. */
  const done = new Map<string, Promise<InsertAnswer>>();

  async function put(ask: InsertAsk): Promise<InsertAnswer> {
    const { answer, box } = await insertText(
      page,
      () => context.path(),
      ask,
      () => memory.known,
    );
    if (box) memory.inserted.set(ask.sendId, { ask, box });
    // What failed left nothing behind and may be asked again; what was not taken may have.
    if (answer.kind === "failed" && answer.why !== "notTaken") done.delete(ask.sendId);
    // The watchers need a look at the box from now on.
    context.watcher.again();
    return answer;
  }

  return {
    name: "insert",
    start() {
      stopHearing ??= context.onInsert((ask) => {
        const before = done.get(ask.sendId);
        if (before) return before;
        const now = put(ask);
        done.set(ask.sendId, now);
        return now;
      });
    },
    stop() {
      stopHearing?.();
      stopHearing = undefined;
      done.clear();
    },
  };
}
