import { browser } from "../../lib/platform/index.ts";

/** Opens a canned reply in the library, in a tab. */
export function editReply(id: string): void {
  void browser.tabs.create({
    url: browser.runtime.getURL(`/options.html#replies/${encodeURIComponent(id)}`),
  });
}
