import { messageLength, postLength } from "../counting/index.ts";
import { asksToStop } from "../customers/index.ts";
import { contextOf, heard, judge, keptOf, missingReasons, newMemo } from "../etiquette/index.ts";
import { recognise } from "../recognising/index.ts";
import { checkTemplate, offer, offerOne, STARTERS } from "../replies/index.ts";
import type { Channel } from "../sends/index.ts";

/** How long a text is, in X's own counting for its channel. */
function lengthOf(channel: Channel, text: string): { readonly used: number; readonly max: number } {
  if (channel === "dm") {
    const { length, max } = messageLength(text);
    return { used: length, max };
  }
  const { weighted, max } = postLength(text);
  return { used: weighted, max };
}

/**
 * All that counts, judges and fills. Its libraries weigh as much as the rest of the worker or the panel, so
 * each loads it when it is first asked for.
 */
export const engine = {
  asksToStop,
  checkTemplate,
  contextOf,
  heard,
  judge,
  keptOf,
  lengthOf,
  /** Of drafts that were judged, so that of one that is being written only what changed is read again. */
  memo: newMemo(),
  missingReasons,
  offer,
  offerOne,
  recognise,
  STARTERS,
};

export type Engine = typeof engine;
