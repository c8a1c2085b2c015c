import { browser } from "./browser.ts";

/** The names of the keys that the person can set in the browser, as the manifest has them. */
export type Command = "open-picker";

/** Firefox's own page of shortcuts can be opened by an extension; its types don't know that yet. */
interface Commands {
  openShortcutSettings?(): Promise<void>;
}

/** Where Chromium and its kin have the shortcuts of extensions; undefined for Firefox, which has no address for it. */
export function shortcutsAddress(): string | undefined {
  return "openShortcutSettings" in browser.commands ? undefined : "chrome://extensions/shortcuts";
}

/**
 * Hears a key that the person pressed, wherever in the browser's window they are. Only the browser tells of
 * it: no page can.
 * @param hear told of the tab in front, where the browser says which
 * @returns stops hearing
 */
export function onCommand(
  command: Command,
  hear: (tab: { readonly id?: number; readonly url?: string } | undefined) => void,
): () => void {
  const own = (name: string, tab?: { id?: number; url?: string }) => {
    if (name === command) hear(tab);
  };
  browser.commands.onCommand.addListener(own);
  return () => browser.commands.onCommand.removeListener(own);
}

/** The key as the browser writes it ("Alt+Shift+K"); empty when none is set. */
export async function keyOf(command: Command): Promise<string> {
  const all = await browser.commands.getAll();
  return all.find(({ name }) => name === command)?.shortcut ?? "";
}

/** Opens the place where the browser lets the person choose the key. To be called in their press. */
export async function chooseKeys(): Promise<void> {
  const url = shortcutsAddress();
  if (url === undefined) await (browser.commands as Commands).openShortcutSettings?.();
  else await browser.tabs.create({ url });
}
