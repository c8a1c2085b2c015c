import { useLiveQuery } from "dexie-react-hooks";
import { useEffect, useState } from "react";
import type { PartHealth, Thing } from "../../lib/health/index.ts";
import { browser } from "../../lib/platform/index.ts";
import { readers } from "./store.ts";

type HealthRoom = typeof import("../../lib/health/index.ts");

const NONE: readonly PartHealth[] = [];

let loaded: HealthRoom | undefined;

/** What Aside misses on X's pages, as it was last found. */
export function useHealth(): { readonly lost: readonly Thing[]; readonly report: () => string } {
  const rows = useLiveQuery(() => readers.health()) ?? NONE;
  const [room, setRoom] = useState(() => loaded);
  // As long as nothing was ever told of X's pages, nothing is missed there.
  const isNeeded = rows.length > 0 && room === undefined;
  useEffect(() => {
    if (!isNeeded) return;
    void import("../../lib/health/index.ts").then((module) => {
      loaded = module;
      setRoom(module);
    });
  }, [isNeeded]);
  const { version } = browser.runtime.getManifest();
  return {
    lost: room?.lostThings(rows, version) ?? [],
    report: () => room?.reportOf(rows, { version, browser: browserName(), now: Date.now() }) ?? "",
  };
}

/** Name and number, without what else browsers tell of the machine. */
function browserName(): string {
  return /(?:Firefox|Edg|Chrome)\/\d+/.exec(navigator.userAgent)?.[0] ?? "";
}
