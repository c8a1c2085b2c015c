import {
  around,
  at,
  findAll,
  HOST,
  isPromoted,
  permalink,
  readTweet,
  shared,
} from "../../lib/x-page/index.ts";

/** One tweet as Aside's readers see it. */
export interface FoundTweet {
  readonly id: string;
  /** The handle with its capitals, without "@". */
  readonly author: string;
  readonly promoted: boolean;
  readonly focal: boolean;
  readonly text: string;
}

/** What Aside found and did on a page. */
export interface Found {
  readonly tweets: readonly FoundTweet[];
  /** Tweets without an id or a writer to be sure of: copies in X's dialogs have none. */
  readonly unread: number;
  readonly controls: number;
  readonly doubled: number;
}

/** Reading the whole page, as the page layer does it when somebody presses on each of the tweets. */
export function found(page: Document): Found {
  const path = page.location.pathname;
  const articles = findAll(at.tweet, page);
  const tweets = articles.flatMap((article): FoundTweet[] => {
    const read = readTweet(article, path, Date.now());
    if (!read) return [];
    const { id, authorHandle, text } = read.tweet;
    const promoted = read.promoted || isPromoted(article, path, permalink(article));
    return [{ id, author: authorHandle, promoted, focal: read.focal, text }];
  });
  const places = new Map<string, number>();
  const hosts = controlsOf(page);
  for (const host of hosts) {
    const key = `${placeOf(host)} ${nameOf(host)}`;
    places.set(key, (places.get(key) ?? 0) + 1);
  }
  return {
    tweets,
    unread: articles.length - tweets.length,
    controls: hosts.length,
    doubled: [...places.values()].filter((count) => count > 1).length,
  };
}

/** Resolves when the page layer runs and has put nothing new onto the page for a while. */
export async function settled(page: Document): Promise<void> {
  const end = performance.now() + 10_000;
  const late = (): boolean => performance.now() > end;
  while (!shared.asideLayer && !late()) await frame();
  if (!shared.asideLayer) throw new Error("Aside did not start on this page.");
  let count = -1;
  let since = performance.now();
  // A part that is brought in when it is first needed comes by way of the worker.
  while (performance.now() - since < QUIET_MS && !late()) {
    await frame();
    const now = controlsOf(page).length;
    if (now !== count) since = performance.now();
    count = now;
  }
}

const QUIET_MS = 400;

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Aside's hosts, in the document and in X Chat's shadow roots. What only bears the tag has no inside. */
function controlsOf(root: ParentNode): HTMLElement[] {
  const all = [...root.querySelectorAll<HTMLElement>("*")];
  return [
    ...all.filter((element) => element.localName === HOST && insideOf(element)),
    ...all.flatMap((element) => (element.shadowRoot ? controlsOf(element.shadowRoot) : [])),
  ];
}

/** Extensions may look into closed shadow roots; Firefox has another name for it and is not asked here. */
function insideOf(host: HTMLElement): ShadowRoot | null {
  const { chrome } = globalThis as unknown as {
    chrome: { dom: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null } };
  };
  return chrome.dom.openOrClosedShadowRoot(host);
}

const numbers = new WeakMap<Node, number>();
let last = 0;

/** A tweet has one place for its controls, wherever in it they stand. */
function placeOf(host: Element): number {
  const place = around(at.tweet, host) ?? host.parentNode ?? host;
  const number = numbers.get(place) ?? (last += 1);
  numbers.set(place, number);
  return number;
}

/** Two different controls may stand side by side. */
function nameOf(host: HTMLElement): string {
  const control = insideOf(host)?.querySelector("button, a, [role]");
  return control?.getAttribute("aria-label") ?? control?.textContent ?? "";
}
