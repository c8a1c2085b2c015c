import {
  insertText,
  type Feature,
  type InsertAnswer,
  type InsertAsk,
} from "../../../lib/x-page/index.ts";
import type { Context } from "../context.ts";
import { feature } from "../feature.ts";

/** Puts a text into the composer that the person has open, when the worker asks for it in their name. */
export function insert(context: Context): Feature {
  const { page, memory } = context;
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
    return answer;
  }

  return feature(context, "insert", {
    onStart: () =>
      context.onInsert((ask) => {
        const answer = done.get(ask.sendId) ?? put(ask);
        done.set(ask.sendId, answer);
        return answer;
      }),
    onStop: () => done.clear(),
  });
}
