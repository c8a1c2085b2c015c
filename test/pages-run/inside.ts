/** What runs in the browser: `bundle.ts` makes one script of it. */
export { addressOf } from "./address.ts";
export { found, settled } from "./in-page.ts";
