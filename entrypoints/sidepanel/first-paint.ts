import { glance, type Glance } from "../../lib/db/index.ts";
import { ownWindowId } from "../../lib/platform/index.ts";
import { firstCase } from "./first-case.ts";

/**
 * A view that was written longer than this before the panel opened (ms) is not of the press that opened
 * it, and may be about to change.
 */
const FRESH = 3_000;

/** How long the worker's row of the press is waited for, ms. */
const PATIENCE = 1_500;

/** How long the panel waits with loading all else for the first paint, ms. */
const HEAD_START = 400;

/**
 * Paints the case of the press that opened the panel before the panel itself is loaded, and takes it away
 * in the frame in which the panel shows its own. Whatever goes wrong, nothing is painted.
 * @param root where the panel will stand
 * @returns once it is painted, or the panel had better be loaded without it
 */
export async function paintFirst(root: HTMLElement): Promise<void> {
  const painted = paintWhenWritten(root).catch(() => undefined);
  await Promise.race([painted, new Promise((resolve) => setTimeout(resolve, HEAD_START))]);
}

async function paintWhenWritten(root: HTMLElement): Promise<void> {
  const windowId = ownWindowId();
  while (performance.now() < PATIENCE && !standsIn(root)) {
    const seen = await glance(windowId);
    if (seen && isFresh(seen) && !standsIn(root)) {
      paint(root, seen);
      await firstFrame();
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 16));
  }
}

function isFresh({ view, case: { tweet } }: Glance): boolean {
  return (
    view.problem === undefined && view.at > performance.timeOrigin - FRESH && tweet !== undefined
  );
}

function paint(root: HTMLElement, seen: Glance): void {
  const first = firstCase(seen, Date.now());
  root.hidden = true;
  root.before(first);
  const observer = new MutationObserver(() => {
    if (!standsIn(root)) return;
    observer.disconnect();
    first.remove();
    root.hidden = false;
  });
  observer.observe(root, { childList: true, subtree: true });
}

/** The panel stands there, and no longer reads. */
function standsIn(root: HTMLElement): boolean {
  return root.childElementCount > 0 && root.querySelector(".skeleton") === null;
}

/** Until the screen shows what was put there. */
function firstFrame(): Promise<unknown> {
  return new Promise((resolve) => {
    new PerformanceObserver(resolve).observe({ type: "paint", buffered: true });
  });
}
