import { useEffect, useSyncExternalStore } from "react";
import { newId, present, type Present } from "../../lib/platform/index.ts";

/** This life of the panel. */
export const PANEL = newId();

let others: readonly Present[] = [];
const listeners = new Set<() => void>();

function tell(now: readonly Present[]) {
  others = now;
  for (const listener of listeners) listener();
}

function listen(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Other panels that show the case which this one shows. */
export function useElsewhere(): readonly Present[] {
  return useSyncExternalStore(listen, elsewhere);
}

export function elsewhere(): readonly Present[] {
  return others;
}

/** To be used once, where the case is shown. */
export function useShownHere(caseId: string, windowId: number): void {
  useEffect(() => {
    const leave = present(`case ${caseId}`, { id: PANEL, windowId }, tell);
    return () => {
      leave();
      tell([]);
    };
  }, [caseId, windowId]);
}
