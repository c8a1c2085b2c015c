import type { PlainBrowser, PlainPage } from "./browser.ts";
import { fill } from "./desk.ts";

/** Bytes beyond those in use. Little, so that it is soon used up when there is to be none any more. */
const ROOM = 4e6;

/** The room that the browser gives an origin on the disk. */
export function diskOf({ devtools }: PlainBrowser, desk: PlainPage, origin: string) {
  const quota = (quotaSize: number) =>
    devtools.send("Storage.overrideQuotaForOrigin", { origin, quotaSize }, desk.session);
  return {
    /** None is left. */
    async fill(): Promise<void> {
      await quota(1);
      await fill(desk, 1000);
    },
    async free(): Promise<void> {
      const given = { origin };
      const { usage } = (await devtools.send("Storage.getUsageAndQuota", given, desk.session)) as {
        usage: number;
      };
      // What earlier runs have left is in use too.
      await quota(usage + ROOM);
    },
  };
}
