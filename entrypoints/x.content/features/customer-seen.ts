import { feature, readProfile, type Feature } from "../../../lib/x-page/index.ts";
import { bring, type Context } from "../context.ts";

/** Tells the worker what an open profile says of its owner. */
export function customerSeen(context: Context): Feature {
  const { page } = context;
  let told = "";
  return feature(context, "customer-seen", {
    onPass({ path, account, calm }) {
      const read = calm && account && readProfile(page, path, context.now());
      if (!account || !read || read.handle === account) return;
      bring(context, "caseControls");
      // The time of reading is left out: the same facts a second later are no news.
      const key = JSON.stringify(read, (name, value: unknown) => (name === "at" ? 0 : value));
      if (key !== told) context.tell("page/customer", { account, ...read });
      told = key;
    },
    onStop() {
      told = "";
    },
  });
}
