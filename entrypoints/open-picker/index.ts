import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { shared } from "../../lib/x-page/index.ts";

/** Run in the tab in front each time the person presses the key for the canned replies, after `composing/`. */
export default defineUnlistedScript(() => {
  shared.asideLayer?.memory.openPicker?.();
});
