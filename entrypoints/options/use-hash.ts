import { useSyncExternalStore } from "react";

/** What stands behind "#" in the address, live: so that the browser's own back and forward go between parts. */
export function useHash(): string {
  return useSyncExternalStore(listen, () => location.hash.slice(1));
}

function listen(onChange: () => void): () => void {
  addEventListener("hashchange", onChange);
  return () => removeEventListener("hashchange", onChange);
}
