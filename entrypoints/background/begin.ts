import { listener, type JoinWorker, type Worker } from "../../lib/messages/index.ts";
import {
  browser,
  DUE_RING,
  log,
  onNotice,
  onCommand,
  onOnline,
  onPanelPage,
  onRing,
  panelFollowsToolbar,
  RING,
  ringEachMinute,
  scriptForLater,
} from "../../lib/platform/index.ts";

/**
 * How long after its start the worker looks by itself for what there is to do, ms. The event that woke it
 * comes tens of milliseconds after its script has run, and whoever asks would wait for that look.
 */
const FIRST_LOOK = 250;

/**
 * Begins the worker. Runs to its end at once, so that every listener stands before the event that woke the worker
 * is handed out; nothing here waits for anything. What the event needs is a script of its own, run when it comes:
 * until the listeners stand, the browser holds back everything, a page of ours that is being opened among it.
 */
export function begin(): void {
  // Chromium hands a worker that starts all that it may run later, in the order of their names: this one
  // is needed first.
  const rest = scriptForLater("/answering.js");
  const scripts = {
    engine: scriptForLater("/engine.js"),
    calls: scriptForLater("/calls.js"),
    library: scriptForLater("/library.js"),
  };
  let worker: Worker | undefined;
  /** A service worker runs it, and `use`, in the very event: a person's gesture still counts. */
  const withWorker = async <T>(use: (worker: Worker) => T): Promise<Awaited<T>> => {
    if (worker === undefined) {
      const running = rest();
      if (joinWorker() === undefined) await running;
      worker ??= joinWorker()?.({ scripts, hearNotices });
    }
    return await use(worker as Worker);
  };
  const tell = (use: (worker: Worker) => void) =>
    void withWorker(use).catch((error: unknown) => log("the worker was not joined", error));
  const wake = () => tell((joined) => joined.wake());

  browser.runtime.onMessage.addListener(
    listener({
      self: { id: browser.runtime.id, home: browser.runtime.getURL("") },
      version: browser.runtime.getManifest().version,
      hear: (name, body, from) => withWorker((joined) => joined.hear(name, body, from)),
      log,
    }) as Parameters<typeof browser.runtime.onMessage.addListener>[0],
  );
  // A press that the panel's page could come with has joined the worker before.
  onPanelPage(() => worker?.panelPage());
  onRing(RING, wake);
  onRing(DUE_RING, () => tell((joined) => joined.remind()));
  const hearNotices = onNotice((id, button) => tell((joined) => joined.noticePressed(id, button)));
  onCommand("open-picker", (tab) => tell((joined) => joined.pickerKey(tab?.id)));
  onOnline(wake);
  // A browser that was killed, and a new version, may have lost the alarm. Whatever befalls this life before it
  // has read the rows, the next is rung for; the first look at them stops the alarm where nothing is to do.
  const ringAnyway = () =>
    void ringEachMinute(RING).catch((error: unknown) => log("the alarm was not set", error));
  browser.runtime.onStartup.addListener(() => {
    ringAnyway();
    tell((joined) => joined.browserBegan());
  });
  // Heard so that the browser starts the worker; what there is to do is done on every start.
  browser.runtime.onInstalled.addListener(() => {
    ringAnyway();
    wake();
  });
  panelFollowsToolbar();
  setTimeout(() => tell((joined) => joined.firstLook()), FIRST_LOOK);
}

/** Undefined until the script has run. */
function joinWorker(): JoinWorker | undefined {
  return (globalThis as { asideWorker?: JoinWorker }).asideWorker;
}
