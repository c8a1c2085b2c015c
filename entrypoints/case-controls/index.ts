import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { shared } from "../../lib/x-page/index.ts";
import { caseControls } from "./case-controls.ts";

/** Run in a tab when it first shows somebody's profile, or a private conversation. */
export default defineUnlistedScript(() => {
  const layer = shared.asideLayer;
  layer?.join(caseControls(layer));
});
