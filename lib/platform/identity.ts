import { browser } from "./browser.ts";

/** The address X sends the person back to; it has to be registered with X to the letter. */
export function redirectUri(): string {
  return browser.identity.getRedirectURL();
}

/**
 * Shows a sign-in in a window of the browser.
 * @returns the address that it came back to
 * @throws {Error} when the person closes the window
 */
export function signInWindow(url: string): Promise<string | undefined> {
  return browser.identity.launchWebAuthFlow({ url, interactive: true });
}
