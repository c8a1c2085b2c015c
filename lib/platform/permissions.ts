import { browser } from "./browser.ts";

const X_API = { origins: ["https://api.x.com/*"] };

/** Whether the browser lets Aside reach X's API. */
export function mayCallX(): Promise<boolean> {
  return browser.permissions.contains(X_API);
}

/** Asks the person for that. Must be called in their own click, in a page of ours. */
export function askToCallX(): Promise<boolean> {
  return browser.permissions.request(X_API);
}
