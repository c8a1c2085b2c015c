import type { FilledReply } from "../../../lib/messages/index.ts";
import { insertAt, showNote, type Place, type Spot } from "../../../lib/x-page/index.ts";
import type { Stage } from "../stage.ts";
import type { Words } from "../words.ts";
import { matterOf } from "./matter.ts";
import type { Open } from "./types.ts";

/** Puts a finished reply into X's box, and tells the worker that it was used. */
export async function put(
  layer: Stage,
  words: Words,
  opened: Open,
  spot: Spot,
  reply: FilledReply,
): Promise<void> {
  const { text, id, wording } = reply;
  const { customer, ...matter } = matterOf(layer, opened.met());
  const place = placeFor(spot, opened.button ? undefined : `/${opened.query}`);
  const added = place === "caret" && /\S$/.test(spot.text.slice(0, spot.caret)) ? ` ${text}` : text;
  const answer = await insertAt(layer, spot, added, place);
  if (answer.kind === "inserted") {
    opened.onPut();
    void layer.ask("page/replyTaken", {
      ...matter,
      ...(customer && { customer: customer.handle }),
      reply: { id, wording },
      text,
    });
  } else if (opened.host.isConnected)
    showNote(opened.host, words("composing_notPut"), words("page_close"));
}

/** The spot, with the caret where it was before it left the box. */
export function withCaret(spot: Spot, caret: number | undefined): Spot {
  return spot.caret !== undefined || caret === undefined ? spot : { ...spot, caret };
}

/** Over what called it; else where the caret was; else behind everything. */
function placeFor({ caret }: Spot, trigger: string | undefined): Place {
  if (trigger !== undefined) return { over: trigger };
  return caret === undefined ? "end" : "caret";
}

/** What is written now; a plain box does not tell where its caret stands. */
export function caretOr(box: HTMLElement): { getBoundingClientRect(): DOMRect } {
  const selection = box.ownerDocument.getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  const isHere = range && box.contains(range.startContainer) && range.getClientRects().length > 0;
  return isHere ? range : box;
}
