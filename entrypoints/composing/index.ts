import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { composing, shared } from "../../lib/x-page/index.ts";
import { composerControls } from "./composer-controls.ts";
import { readWords, type Catalogue } from "./words.ts";

type Api = { readonly i18n: Catalogue };

const scope = globalThis as unknown as { browser?: Api; chrome?: Api };

/** Run in a tab when its page layer first meets one of X's composers. Ends with the page layer. */
export default defineUnlistedScript(() => {
  const layer = shared.asideLayer;
  const api = scope.browser ?? scope.chrome;
  if (!layer || !api) return;
  layer.join(composing(layer));
  layer.join(composerControls(layer, readWords(api.i18n)));
});
