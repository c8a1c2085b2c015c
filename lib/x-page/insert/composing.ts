import { feature, type Ground } from "../feature.ts";
import type { Layer } from "../layer.ts";
import type { Feature } from "../types.ts";

/**
 * Notices while the person writes a word that is not yet chosen, as one does in Japanese or Chinese.
 * Nothing may be put into that box then: it would tear the word.
 */
export function composing(layer: Ground & Pick<Layer, "memory">): Feature {
  const { memory } = layer;
  const end = (): void => void delete memory.composing;
  return feature(layer, "composing", {
    heard: {
      compositionstart(event) {
        memory.composing = event.composedPath()[0] as HTMLElement;
      },
      compositionend: end,
    },
    onStop: end,
  });
}
