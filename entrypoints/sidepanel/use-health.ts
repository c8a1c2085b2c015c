import { useLiveQuery } from "dexie-react-hooks";
import { lostThings, reportOf, type PartHealth, type Thing } from "../../lib/health/index.ts";
import { browser } from "../../lib/platform/index.ts";
import { readers } from "./store.ts";

const NONE: readonly PartHealth[] = [];

/** What Aside misses on X's pages, as it was last found. */
export function useHealth(): { readonly lost: readonly Thing[]; readonly report: () => string } {
  const rows = useLiveQuery(() => readers.health()) ?? NONE;
  const { version } = browser.runtime.getManifest();
  return {
    lost: lostThings(rows, version),
    report: () => reportOf(rows, { version, browser: browserName(), now: Date.now() }),
  };
}

/** Name and number, without what else browsers tell of the machine. */
function browserName(): string {
  return /(?:Firefox|Edg|Chrome)\/\d+/.exec(navigator.userAgent)?.[0] ?? "";
}
