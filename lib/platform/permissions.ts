import { browser } from "./browser.ts";

const X_API = { origins: ["https://api.x.com/*"] };
const X_SITE = { origins: ["https://x.com/*"] };

/** Whether the browser lets Aside reach X's API. */
export function mayCallX(): Promise<boolean> {
  return browser.permissions.contains(X_API);
}

/** Whether the browser lets Aside work on X's pages. Firefox lets the person take that back. */
export function mayWorkOnX(): Promise<boolean> {
  return browser.permissions.contains(X_SITE);
}
