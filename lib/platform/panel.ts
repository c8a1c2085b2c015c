import { browser } from "./browser.ts";

/** Chromium's side panel, which the polyfill's types don't know. */
interface SidePanel {
  open(where: { windowId: number }): Promise<void>;
  setPanelBehavior(behavior: { openPanelOnActionClick: boolean }): Promise<void>;
}

const sidePanel = (browser as { sidePanel?: SidePanel }).sidePanel;

/** What a service worker is asked for; TypeScript knows it only where there is no window. */
interface FetchEvent extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** The panel's page in the package. */
const PAGE = "sidepanel.html";

/** Width of the panel where it has a window of its own, in px. */
const WIDTH = 400;

/**
 * Opens the panel beside the page. Must be called in the very event of the person's press, before any
 * await: browsers open a side panel only then.
 *
 * Firefox (tried in 153) lets nobody open the sidebar from a message, even one that a press has caused:
 * "sidebarAction.open may only be called from a user input handler". The nearest: if the sidebar stands
 * open it follows by itself; else the panel comes in a small window beside the page. (A popup of the
 * toolbar button would open, but closes as soon as the page is touched.)
 */
export function openPanel(windowId: number): Promise<void> {
  return sidePanel ? sidePanel.open({ windowId }) : openBeside(windowId);
}

/** The toolbar button opens and closes the panel. To be called while the worker's script first runs. */
export function panelFollowsToolbar(): void {
  if (sidePanel) {
    void sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  } else {
    browser.action.onClicked.addListener(() => {
      void browser.sidebarAction.toggle();
    });
  }
}

/**
 * Chromium asks the worker for the extension's own pages, so the panel can come with something in it
 * (developer.chrome.com, "Extension service worker events", `fetch`); Firefox never asks.
 * @param answer undefined: the page comes as it is packed
 */
export function onPanelPage(answer: () => Promise<Response> | undefined): void {
  globalThis.addEventListener("fetch", (event) => {
    const asked = event as FetchEvent;
    const { mode, url } = asked.request;
    if (mode !== "navigate" || new URL(url).pathname !== `/${PAGE}`) return;
    const given = answer();
    if (given) asked.respondWith(given.catch(packedPanel));
  });
}

/** The panel's page as it is packed. */
export function packedPanel(): Promise<Response> {
  return fetch(browser.runtime.getURL(PAGE));
}

async function openBeside(windowId: number): Promise<void> {
  if (await browser.sidebarAction.isOpen({ windowId })) return;
  const url = browser.runtime.getURL(`${PAGE}?window=${windowId}`);
  const [standing] = await browser.tabs.query({ url });
  if (standing?.windowId !== undefined) {
    await browser.windows.update(standing.windowId, { focused: true });
    return;
  }
  const { left = 0, top = 0, width = WIDTH, height = 800 } = await browser.windows.get(windowId);
  await browser.windows.create({
    type: "popup",
    url,
    width: WIDTH,
    height,
    top,
    left: Math.max(0, left + width - WIDTH),
  });
}
