import {
  feature,
  insertText,
  type Feature,
  type Ground,
  type InsertAnswer,
  type InsertAsk,
  type Layer,
} from "../../lib/x-page/index.ts";

/**
 * Puts a text into the composer that the person has open, when the worker asks for it in their name.
 * @param hear hears of texts to insert; returns what stops it
 */
export function insertion(
  layer: Ground & Pick<Layer, "memory" | "path">,
  hear: (insert: (ask: InsertAsk) => Promise<InsertAnswer>) => () => void,
): Feature {
  const { memory } = layer;
  /** What each send came to: asked twice, it goes in once. */
  const done = new Map<string, Promise<InsertAnswer>>();

  async function put(ask: InsertAsk): Promise<InsertAnswer> {
    const { answer, box } = await insertText(layer, ask);
    if (box) memory.inserted.set(ask.sendId, { ask, box });
    // What failed left nothing behind and may be asked again; what was not taken may have.
    if (answer.kind === "failed" && answer.why !== "notTaken") done.delete(ask.sendId);
    return answer;
  }

  return feature(layer, "insertion", {
    onStart: () =>
      hear((ask) => {
        const answer = done.get(ask.sendId) ?? put(ask);
        done.set(ask.sendId, answer);
        return answer;
      }),
    onStop: () => done.clear(),
  });
}
