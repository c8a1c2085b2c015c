import {
  accountHandle,
  chatRoots,
  readAccount,
  type Feature,
  type Pass,
} from "../../../lib/x-page/index.ts";
import type { Context } from "../context.ts";
import { tell } from "../tell.ts";

const NAME = "account-seen";

/** Tells the worker which account X is signed in with, whenever more of it is known. */
export function accountSeen(context: Context): Feature {
  const { page, memory, watcher } = context;
  let stopPasses: (() => void) | undefined;
  let told = "";

  function onPass({ path, moved, chatOpen }: Pass): void {
    // Signing in as another account loads the page anew; only these two places tell more with time.
    const handle = accountHandle(page);
    if (told && !moved && !chatOpen && path.slice(1).toLowerCase() !== handle) return;
    const read = readAccount(page, path, chatRoots(page));
    if (!read) return;
    if (read.userId) memory.ownId = read.userId;
    const key = JSON.stringify(read);
    if (key === told) return;
    told = key;
    tell(context, "page/account", read);
  }

  return {
    name: NAME,
    start() {
      stopPasses ??= watcher.onPass(NAME, onPass);
    },
    stop() {
      stopPasses?.();
      stopPasses = undefined;
      told = "";
    },
  };
}
