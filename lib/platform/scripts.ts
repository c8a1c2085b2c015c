import { browser } from "./browser.ts";

interface ServiceWorker {
  /** Missing where the worker is a page, as in Firefox. */
  readonly importScripts?: (path: string) => void;
}

/**
 * A script of the package that the worker runs when it first needs it. To be called while the worker's
 * own script first runs.
 * @param path begins with a slash
 * @returns runs it once; throws what it throws, and tries again the next time
 */
export function scriptForLater(path: string): () => Promise<void> {
  const { importScripts } = globalThis as ServiceWorker;
  // A service worker may import later only what it has imported while it was installed (Service Workers,
  // "importScripts(urls)").
  if (importScripts) globalThis.addEventListener("install", () => importScripts(path));
  let running: Promise<void> | undefined;
  const run = async (): Promise<void> => {
    if (importScripts) importScripts(path);
    else await import(/* @vite-ignore */ browser.runtime.getURL(path));
  };
  return () =>
    (running ??= run().catch((error: unknown) => {
      running = undefined;
      throw error;
    }));
}
