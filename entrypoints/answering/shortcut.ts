import { isOnX } from "../../lib/messages/index.ts";
import type { World } from "./world.ts";

/**
 * The person pressed the key for the canned replies: the picker opens beside the composer of X that they are
 * writing in. Where they are not in one nothing happens; the panel hears of the key by itself.
 */
export async function shortcut(
  { tabs, bring, openPicker, log }: Pick<World, "tabs" | "bring" | "openPicker" | "log">,
  tabId: number | undefined,
): Promise<void> {
  const tab = tabId === undefined ? undefined : await tabs.get(tabId);
  if (tab?.url === undefined || !isOnX(tab.url)) return;
  try {
    await bring(tab.id, "composing");
    await openPicker(tab.id);
  } catch (error) {
    // The tab was closed meanwhile, or the browser keeps extensions out of it.
    log("the picker did not open", error);
  }
}
