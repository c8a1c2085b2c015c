import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { engine } from "../../lib/engine/index.ts";

/** Run in the worker when something is to be counted, judged or filled for the first time since it woke. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { asideEngine: engine });
});
