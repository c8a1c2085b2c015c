import { listener, type AskProblem } from "../../lib/messages/index.ts";
import {
  browser,
  log,
  onNotice,
  onCommand,
  onOnline,
  onPanelPage,
  onRing,
  panelFollowsToolbar,
  scriptForLater,
} from "../../lib/platform/index.ts";
import { pageAsks } from "./page-asks.ts";
import { panelAsks } from "./panel-asks.ts";
import { shortcut } from "./shortcut.ts";
import { DUE_RING, join, RING } from "./join.ts";

/**
 * How long after its start the worker looks by itself for what there is to do, ms. The event that woke it
 * comes tens of milliseconds after its script has run, and whoever asks would wait for that look.
 */
const FIRST_LOOK = 250;

/**
 * Begins the worker. Runs to its end at once, so that every listener stands before the event that woke the worker
 * is handed out; nothing here waits for anything, and what the event needs is joined when it comes.
 */
export function begin(): void {
  const scripts = {
    engine: scriptForLater("/engine.js"),
    calls: scriptForLater("/calls.js"),
    library: scriptForLater("/library.js"),
  };
  let made: ReturnType<typeof join> | undefined;
  const joined = () => (made ??= join(scripts));
  const wake = () => joined().world.wake();

  browser.runtime.onMessage.addListener(
    listener({
      self: { id: browser.runtime.id, home: browser.runtime.getURL("") },
      version: browser.runtime.getManifest().version,
      handlers: () => {
        const { world } = joined();
        return { ...pageAsks(world), ...panelAsks(world) };
      },
      problemOf,
      log,
    }) as Parameters<typeof browser.runtime.onMessage.addListener>[0],
  );
  onPanelPage(() => joined().firstPaint.page());
  onRing(RING, wake);
  onRing(DUE_RING, () => joined().world.remind());
  onNotice((id, button) => void joined().reminders.pressed(id, button));
  onCommand("open-picker", (tab) => void shortcut(joined().world, tab?.id));
  onOnline(wake);
  browser.runtime.onStartup.addListener(
    () =>
      void joined()
        .desk.forgetViews()
        .catch((error: unknown) => log("views stayed", error)),
  );
  // Heard so that the browser starts the worker; what there is to do is done on every start.
  browser.runtime.onInstalled.addListener(wake);
  panelFollowsToolbar();
  setTimeout(() => {
    const { firstPaint, world } = joined();
    firstPaint.prepare();
    world.wake();
    world.remind();
  }, FIRST_LOOK);
}

function problemOf(error: unknown): AskProblem {
  if (!(error instanceof Error)) return "failed";
  if (error.name === "NewerDataError") return "newerData";
  return error.name === "DiskFullError" ? "diskFull" : "failed";
}
