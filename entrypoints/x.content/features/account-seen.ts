import {
  chatRoots,
  feature,
  readAccount,
  type Feature,
  type Look,
} from "../../../lib/x-page/index.ts";
import type { Context } from "../context.ts";

/** Tells the worker which account X is signed in with, whenever more of it is known. */
export function accountSeen(context: Context): Feature {
  const { page, memory } = context;
  let told = "";
  let toldLook: Look | undefined;
  return feature(context, "account-seen", {
    onPass({ path, moved, chatChanged, account, look }) {
      // Signing in as another account loads the page anew; only these two places tell more with time.
      const more = moved || chatChanged || path.slice(1).toLowerCase() === account;
      if (told && look === toldLook && !more) return;
      const read = readAccount(page, path, chatRoots(page));
      if (!read) return;
      if (read.userId) memory.ownId = read.userId;
      const seen = { ...read, dark: look.dark };
      const key = JSON.stringify(seen);
      if (key !== told) context.tell("page/account", seen);
      told = key;
      toldLook = look;
    },
    onStop() {
      told = "";
    },
  });
}
