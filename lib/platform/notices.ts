import { browser } from "./browser.ts";

/** What the browser shows beside all its windows. */
export interface BrowserNotice {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Two at most; left out where the browser has no buttons, as Firefox. */
  readonly buttons?: readonly string[];
}

/** Missing until the person allows it. */
const notifications = (): typeof browser.notifications | undefined => browser.notifications;

/** Shows it, if the person allows notices at all. One of the same id is replaced. */
export async function showNotice({ id, title, text, buttons = [] }: BrowserNotice): Promise<void> {
  const plain = {
    type: "basic" as const,
    iconUrl: browser.runtime.getURL("/icon/128.png"),
    title,
    message: text,
  };
  // Firefox throws at once for a property it does not know.
  const withButtons = { ...plain, buttons: buttons.map((name) => ({ title: name })) };
  try {
    await notifications()?.create(id, buttons.length > 0 ? withButtons : plain);
  } catch {
    await notifications()?.create(id, plain);
  }
}

/** The ids of those that stand. */
export async function standingNotices(): Promise<string[]> {
  return Object.keys((await notifications()?.getAll()) ?? {});
}

export async function clearNotice(id: string): Promise<void> {
  await notifications()?.clear(id);
}

/**
 * Tells of each press on a notice; `button`: from 0 on. To be called while the worker's script first runs:
 * the press may be what woke it.
 * @returns to be called before a notice is shown: it may have been allowed in this life of the worker
 */
export function onNotice(tell: (id: string, button?: number) => void): () => void {
  let heard = false;
  const hear = () => {
    const given = notifications();
    if (heard || !given) return;
    heard = true;
    given.onClicked.addListener((id) => tell(id));
    given.onButtonClicked?.addListener((id, button) => tell(id, button));
  };
  hear();
  return hear;
}
