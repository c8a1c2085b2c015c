/** `now`: ms since 1970. `steady`: ms since this context began, whatever is done to the browser's clock. */
export const clock = {
  now: (): number => Date.now(),
  steady: (): number => performance.now(),
};

export const newId = (): string => crypto.randomUUID();

/** Runs the work while nobody else of this extension runs work under the same name. */
export function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(name, work);
}

/** How long an answer to the probe may take, in ms. */
const PROBE_MS = 4_000;

/**
 * Whether X's API can be reached now. The browser's own word is believed when it says yes; its no is
 * tried out, since a browser that knows only a local network says no as well.
 */
export async function reachable(): Promise<boolean> {
  if (navigator.onLine) return true;
  try {
    const signal = AbortSignal.timeout(PROBE_MS);
    await fetch("https://api.x.com/", {
      method: "HEAD",
      mode: "no-cors",
      credentials: "omit",
      signal,
    });
    return true;
  } catch {
    return false;
  }
}

/** To be called while the worker's script first runs. */
export function onOnline(listener: () => void): void {
  globalThis.addEventListener("online", listener);
}
