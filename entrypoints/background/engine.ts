import { messageLength, postLength } from "../../lib/counting/index.ts";
import { judge } from "../../lib/etiquette/index.ts";
import { offer, STARTERS } from "../../lib/replies/index.ts";
import type { Channel } from "../../lib/sends/index.ts";

/*
 * All that counts, judges and fills. It weighs as much as the rest of the worker, so it is run when it is
 * first asked for, and not each time that the worker wakes.
 */
export { judge, offer, STARTERS };

/** How long a text is, in X's own counting for its channel. */
export function lengthOf(
  channel: Channel,
  text: string,
): { readonly used: number; readonly max: number } {
  if (channel === "dm") {
    const { length, max } = messageLength(text);
    return { used: length, max };
  }
  const { weighted, max } = postLength(text);
  return { used: weighted, max };
}
