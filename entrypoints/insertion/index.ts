import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { composing, onInsert, shared } from "../../lib/x-page/index.ts";
import { insertionGone } from "./insertion-gone.ts";
import { insertion } from "./insertion.ts";

/**
 * Run in a tab each time before the worker asks it to put in a text. Where no page layer runs, nobody
 * answers, and the worker says to reload the tab.
 */
export default defineUnlistedScript(() => {
  const layer = shared.asideLayer;
  if (!layer) return;
  layer.join(insertion(layer, (insert) => onInsert(layer.runtime, layer.version, insert)));
  layer.join(insertionGone(layer));
  layer.join(composing(layer));
});
