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

/** Asks the person, in the browser's own words. Only in the very event of their press. */
export function askToCallX(): Promise<boolean> {
  return browser.permissions.request(X_API);
}

const NOTICES = { permissions: ["notifications" as const] };

/** Whether the browser lets Aside show notices. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(NOTICES);
}

/** Asks the person, in the browser's own words. Only in the very event of their press. */
export function askToNotify(): Promise<boolean> {
  return browser.permissions.request(NOTICES);
}

/**
 * Tells whenever the person gives or takes back a permission.
 * @returns ends that
 */
export function onPermissions(listener: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(listener);
  onRemoved.addListener(listener);
  return () => {
    onAdded.removeListener(listener);
    onRemoved.removeListener(listener);
  };
}
