import type { Browser } from "webextension-polyfill";

/**
 * The extension API with promises. Chromium (from 121, Manifest V3) and Firefox both give promises
 * themselves, so no code of a polyfill is loaded: only its types are used.
 * Where there is no extension API at all (a unit test), it is an empty object.
 */
export const browser: Browser = namespace() ?? ({} as Browser);

function namespace(): Browser | undefined {
  const scope = globalThis as { browser?: Browser; chrome?: Browser };
  // A page can name an element "browser", so a namespace counts only when it has a runtime.
  return [scope.browser, scope.chrome].find((candidate) => candidate?.runtime !== undefined);
}
