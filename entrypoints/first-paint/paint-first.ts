import { wearTheme } from "../../components/ui/last-theme.ts";
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
const HEAD_START = 800;

/**
 * Paints the case of the press that opened the panel before the panel itself is loaded, and takes it away
 * in the frame in which the panel shows its own. Whatever goes wrong, nothing is painted.
 * @returns once it is painted, or the panel had better be loaded without it
 */
export async function paintFirst(): Promise<void> {
  const windowId = ownWindowId();
  const looked = look(windowId).catch(() => true);
  const done = await Promise.race([looked, passing(HEAD_START)]);
  // The row may still be on its way, and the panel with it.
  if (done === false) void lookAgain(windowId).catch(() => undefined);
}

async function lookAgain(windowId: Promise<number | undefined>): Promise<void> {
  do await passing(16);
  while (performance.now() < PATIENCE && !(await look(windowId)));
}

/** @returns whether there is nothing more to do: the case is painted, or the panel stands already. */
async function look(windowId: Promise<number | undefined>): Promise<boolean> {
  const seen = await glance(windowId);
  const root = await rootElement();
  if (!root || standsIn(root)) return true;
  if (!seen || !isFresh(seen)) return false;
  if (seen.dark !== undefined) wearTheme(seen.dark);
  const first = firstCase(seen);
  paint(root, first.element);
  await firstFrame();
  first.fill(Date.now());
  return true;
}

function isFresh({ view, case: { tweet } }: Glance): boolean {
  return (
    view.problem === undefined && view.at > performance.timeOrigin - FRESH && tweet !== undefined
  );
}

/** Where the panel will stand. */
async function rootElement(): Promise<HTMLElement | null> {
  if (document.readyState === "loading") {
    await new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve));
  }
  return document.querySelector<HTMLElement>("#root");
}

function paint(root: HTMLElement, first: HTMLElement): void {
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

function passing(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
