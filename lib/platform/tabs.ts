import { browser } from "./browser.ts";

/** What Aside knows of a tab. The address is told for tabs of X only. */
export interface Tab {
  readonly id: number;
  readonly windowId: number;
  readonly url?: string;
}

/** The tab of X that the person looks at in this window, if it is one of X. */
export async function activeTab(windowId: number): Promise<Tab | undefined> {
  return tabOf((await browser.tabs.query({ windowId, active: true }))[0]);
}

/**
 * Tells the tab in front of this window, and each one that comes to the front.
 * @returns stops telling
 */
export function onActiveTab(windowId: number, tell: (tabId: number) => void): () => void {
  // Until one is heard of, or nobody listens any more, the answer to the question is news.
  let asks = true;
  const hear = (came: { tabId: number; windowId: number }) => {
    if (came.windowId !== windowId) return;
    asks = false;
    tell(came.tabId);
  };
  browser.tabs.onActivated.addListener(hear);
  void activeTab(windowId).then((tab) => {
    if (tab && asks) tell(tab.id);
  });
  return () => {
    asks = false;
    browser.tabs.onActivated.removeListener(hear);
  };
}

/**
 * Tells where the person is in this window, and wherever they go to: the tab in front, and its address where
 * it is one of X. Pages that X changes without loading are told too.
 * @returns stops telling
 */
export function onWhereabouts(windowId: number, tell: (tab: Tab) => void): () => void {
  let over = false;
  let asked = 0;
  const ask = async () => {
    const mine = (asked += 1);
    const tab = await activeTab(windowId);
    if (tab && !over && mine === asked) tell(tab);
  };
  const came = (to: { windowId: number }) => {
    if (to.windowId === windowId) void ask();
  };
  const went = (
    _tabId: number,
    { url }: { url?: string },
    tab: { active: boolean; windowId?: number },
  ) => {
    if (url !== undefined && tab.active && tab.windowId === windowId) void ask();
  };
  browser.tabs.onActivated.addListener(came);
  browser.tabs.onUpdated.addListener(went);
  void ask();
  return () => {
    over = true;
    browser.tabs.onActivated.removeListener(came);
    browser.tabs.onUpdated.removeListener(went);
  };
}

export async function getTab(tabId: number): Promise<Tab | undefined> {
  return tabOf(await browser.tabs.get(tabId).catch(() => undefined));
}

/** Brings an address to the front: in this tab if given, else in a new one of this window. */
export async function showAddress(
  url: string,
  where: { readonly tabId?: number; readonly windowId?: number },
): Promise<void> {
  if (where.tabId !== undefined) {
    await browser.tabs.update(where.tabId, { url, active: true });
    return;
  }
  const { windowId } = where;
  await browser.tabs.create({ url, active: true, ...(windowId !== undefined && { windowId }) });
}

/**
 * Runs one of Aside's own files in the top frame of a tab, beside the page layer and out of the page's sight.
 * @throws {Error} when the tab is gone, or the browser does not let Aside work there
 */
export async function runInTab(tabId: number, file: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [file] });
}

/** The browser window in front, else the newest, if there is one. */
export async function lastWindowId(): Promise<number | undefined> {
  const all = await browser.windows.getAll({ windowTypes: ["normal"] });
  return (all.find(({ focused }) => focused) ?? all.at(-1))?.id;
}

/** Brings a window to the front. */
export async function bringWindow(windowId: number): Promise<void> {
  await browser.windows.update(windowId, { focused: true });
}

/** The window that this page stands in. */
export async function ownWindowId(): Promise<number | undefined> {
  // The panel in a window of its own belongs to the window beside it, which its address names.
  const named = Number(
    new URLSearchParams(globalThis.location?.search).get("window") ?? Number.NaN,
  );
  return Number.isInteger(named) ? named : (await browser.windows.getCurrent()).id;
}

function tabOf(tab: { id?: number; windowId?: number; url?: string } | undefined): Tab | undefined {
  if (tab?.id === undefined || tab.windowId === undefined) return undefined;
  return { id: tab.id, windowId: tab.windowId, ...(tab.url !== undefined && { url: tab.url }) };
}
