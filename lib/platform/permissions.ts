import { browser } from "./browser.ts";

const X_API = { origins: ["https://api.x.com/*"] };

/** Whether the browser lets Aside reach X's API. */
export function mayCallX(): Promise<boolean> {
  return browser.permissions.contains(X_API);
}
