import { ownWindowId } from "../../lib/platform/index.ts";

/** How long the panel waits with loading all else for the first paint, ms: a hidden page is not painted. */
const HEAD_START = 800;

/**
 * Takes away what the page came with in the frame in which the panel shows its own, or at once where it
 * was meant for another window.
 * @returns once it is painted, or the panel had better be loaded without it
 */
export async function makeWay(first: HTMLElement, root: HTMLElement): Promise<void> {
  const end = (): void => {
    observer.disconnect();
    first.remove();
    root.hidden = false;
  };
  const observer = new MutationObserver(() => {
    if (standsIn(root)) end();
  });
  observer.observe(root, { childList: true, subtree: true });
  void ownWindowId().then((id) => {
    if (String(id) !== first.dataset["window"]) end();
  });
  await Promise.race([firstFrame(), passing(HEAD_START)]);
}

/** The panel stands there, and no longer reads. */
function standsIn(root: HTMLElement): boolean {
  return root.childElementCount > 0 && root.querySelector(".skeleton") === null;
}

/** Until the screen shows what is there. */
function firstFrame(): Promise<unknown> {
  return new Promise((resolve) => {
    new PerformanceObserver(resolve).observe({ type: "paint", buffered: true });
  });
}

function passing(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
