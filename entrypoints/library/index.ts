import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { libraryTools } from "../../lib/replies/index.ts";

/** Run in the worker when canned replies are looked for, learned of or exchanged for the first time since it woke. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { asideLibrary: libraryTools });
});
