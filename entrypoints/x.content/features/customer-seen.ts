import { accountHandle, readProfile, type Feature, type Pass } from "../../../lib/x-page/index.ts";
import type { Context } from "../context.ts";
import { tell } from "../tell.ts";

const NAME = "customer-seen";

/** Tells the worker what an open profile says of its owner. */
export function customerSeen(context: Context): Feature {
  const { page, watcher } = context;
  let stopPasses: (() => void) | undefined;
  let told = "";

  function onPass({ path }: Pass): void {
    const account = accountHandle(page);
    const read = account && readProfile(page, path, context.now());
    if (!account || !read || read.handle === account) return;
    // The time of reading is left out: the same facts a second later are no news.
    const key = JSON.stringify([read.handle, read.facts], (name, value: unknown) =>
      name === "at" ? undefined : value,
    );
    if (key === told) return;
    told = key;
    tell(context, "page/customer", { account, ...read });
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
