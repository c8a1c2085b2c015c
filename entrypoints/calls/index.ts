import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import * as xApi from "../../lib/x-api/index.ts";

/** Run in the worker when X's API is to be called for the first time since it woke. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { asideXApi: xApi });
});
