import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { wearLastTheme } from "../../components/ui/last-theme.ts";

/** Run by the options page before its first paint. A file of its own, because pages may not run scripts written into them. */
export default defineUnlistedScript(wearLastTheme);
