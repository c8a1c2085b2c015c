import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { healthCheck, shared } from "../../lib/x-page/index.ts";

/**
 * Put into a tab once its page has settled, and again whenever something was not there that Aside
 * needed: then it looks at once.
 */
export default defineUnlistedScript(() => {
  const layer = shared.asideLayer;
  if (!layer) return;
  const { memory } = layer;
  if (memory.check) {
    memory.check.look();
    return;
  }
  memory.check = healthCheck(layer, (seen) => layer.tell("page/health", { seen }));
  layer.join(memory.check);
});
