import type { Handle } from "../customers/index.ts";
import type { Guard } from "./guard.ts";
import { around, find, findAll } from "./find.ts";
import { accountHandle } from "./readers/account.ts";
import { readLook } from "./readers/look.ts";
import { permalink, type Permalink } from "./readers/tweet.ts";
import * as at from "./selectors.ts";
import type { Feature, Look } from "./types.ts";
import { HOST } from "./ui/host.ts";

/** What changed on the page since the last pass. At most one pass a frame. */
export interface Pass {
  /**
   * Tweets that came, or whose place another tweet has taken, with the link on their time if it is there.
   */
  readonly tweets: ReadonlyMap<HTMLElement, Permalink | undefined>;
  /** The account that X is signed in with. */
  readonly account: Handle | undefined;
  /** The page's address is another one, or this is the first pass. */
  readonly moved: boolean;
  readonly path: string;
  /** X Chat came, or something in it changed. */
  readonly chatChanged: boolean;
  /** Another object whenever the look has changed. */
  readonly look: Look;
  /**
   * Time to look for what is rare: not in each frame while much changes, but always once after it.
   */
  readonly calm: boolean;
}

export interface Watcher extends Feature {
  /**
   * Asks to be told of each pass. If the watcher runs already, the next pass holds everything again.
   * @returns stops telling
   */
  onPass(feature: string, listener: (pass: Pass) => void): () => void;
}

/** A shadow root that is attached late causes no mutation; ms after its host came. */
const LATE = [0, 16, 50, 100, 250, 500, 1000, 2000];

/** Two passes are further apart than this, in ms: less than a frame of a 60 Hz screen. */
const APART = 12;

/** How long is waited for a frame to be drawn, in ms. */
const UNDRAWN = 100;

/** How long what is rare may wait, in ms. To look through the whole page takes as long as ten tweets. */
const CALM = 4000;

/** After a press of the person's, and on a new page, something may come sooner, in ms. */
const SOON = [100, 400, 1000];

/** Which tweet a place showed when it was last told of. */
interface Mark {
  readonly link: Element;
  readonly href: string | null;
  /** It is the link on the tweet's time; else one like it, until that comes. */
  readonly sure: boolean;
}

/**
 * The one observer of the page. Changes only tell it that there is something to look at: while one
 * scrolls there are hundreds of them a second, and to compare the few tweets that are there with what
 * they were costs less than to ask of each change what it means, or than to look through the page.
 */
export function createWatcher(page: Document, path: () => string, guard: Guard): Watcher {
  const listeners = new Map<(pass: Pass) => void, string>();
  // Made first, so that it is told first.
  const links = new MutationObserver((records) => {
    for (const { target } of records) turned.add(target);
    guard.run("watcher", soon);
  });
  const observer = new MutationObserver((records) => {
    if (!next && records.some(concerns)) guard.run("watcher", soon);
  });
  const chats = new MutationObserver((records) => {
    if (records.every(isOwnDoing)) return;
    chatChanged = true;
    guard.run("watcher", soon);
  });
  const paint = new MutationObserver(() => {
    look = undefined;
    guard.run("watcher", soon);
  });
  let running = false;
  /** By cell of a list, or by tweet where there is no list. */
  let marks = new WeakMap<Element, Mark>();
  /** Links that lead elsewhere than they did. Nothing changes during a pass, so none is missed. */
  let turned = new WeakSet<Node>();
  /** Lists whose cells hold tweets. */
  let lists = new Set<Element>();
  /** Tweets outside of lists. */
  let loose: HTMLElement[] = [];
  let look: Look | undefined;
  let painted: Element | undefined;
  let lastPath: string | undefined;
  let account: Handle | undefined;
  let lastPass = 0;
  let lastCalm = 0;
  let chatChanged = false;
  /** Ends the waiting for the next pass. */
  let next: (() => void) | undefined;
  /** Looks for what is rare once nothing has changed any more. */
  let trailing: ReturnType<typeof setTimeout> | undefined;
  let timers = new Set<ReturnType<typeof setTimeout>>();
  /** Shadow roots that are watched, and hosts that are waited for. */
  let inside = new WeakSet<Node>();

  function soon(): void {
    if (next || !running) return;
    const now = performance.now();
    // At once, so that what belongs to a tweet is drawn in the same frame as the tweet.
    if (now - lastPass > APART && !page.hidden) return pass(now);
    const work = (): void => {
      next?.();
      next = undefined;
      guard.run("watcher", () => pass(performance.now()));
    };
    // A tab in the background, or in a window that is covered, draws no frames, but posts and messages
    // still appear in it.
    const timer = setTimeout(work, UNDRAWN);
    const frame = page.hidden ? undefined : requestAnimationFrame(work);
    next = () => {
      clearTimeout(timer);
      if (frame !== undefined) cancelAnimationFrame(frame);
    };
  }

  function pass(now: number): void {
    lastPass = now;
    const address = path();
    const moved = address !== lastPath;
    lastPath = address;
    const calm = moved || now - lastCalm > CALM || !allThere();
    // What a page shows comes bit by bit.
    if (moved) comesSoon();
    if (calm) {
      lastCalm = now;
      if (trailing !== undefined && timers.delete(trailing)) clearTimeout(trailing);
      trailing = undefined;
      lookAround();
      watchPaint();
      const before = account;
      account = accountHandle(page);
      // Whether a tweet is one's own may have changed.
      if (moved || account !== before) marks = new WeakMap();
    } else {
      trailing ??= wait(lastCalm + CALM - now);
    }
    look ??= readLook(page);
    const tweets = newTweets(calm);
    chatChanged ||= address.startsWith("/i/chat");
    const told: Pass = { tweets, account, moved, path: address, chatChanged, look, calm };
    chatChanged = false;
    for (const [listener, feature] of listeners) guard.run(feature, () => listener(told));
    // What the listeners did themselves is no news; nothing else can have happened meanwhile.
    observer.takeRecords();
  }

  /**
   * There are lists and nothing but lists, none of them gone or empty: X has put no other in the place
   * of one, and what is new comes into them.
   */
  function allThere(): boolean {
    if (lists.size === 0 || loose.length > 0) return false;
    for (const list of lists) if (!list.isConnected || !list.firstElementChild) return false;
    return true;
  }

  /** Looks through the whole page. */
  function lookAround(): void {
    lists = new Set();
    loose = [];
    // In a whole page a tag alone is found ten times as fast as anything else.
    for (const tweet of findAll("article", page)) {
      if (!tweet.matches(at.tweet)) continue;
      const list = around(at.cell, tweet)?.parentElement;
      if (list) lists.add(list);
      else loose.push(tweet);
    }
    for (const host of findAll(at.chatHost, page)) followChat(host);
  }

  function newTweets(calm: boolean): Map<HTMLElement, Permalink | undefined> {
    const tweets = new Map<HTMLElement, Permalink | undefined>();
    const tell = (place: Element, tweet: HTMLElement): void => {
      const found = permalink(tweet);
      tweets.set(tweet, found);
      // An advert has no time of its own, but its views have an address.
      const link = found?.link ?? find(at.statusLink, tweet);
      if (!link) return;
      turned.delete(link);
      marks.set(place, { link, href: link.getAttribute("href"), sure: !!found });
    };
    for (const list of lists) {
      for (let cell = list.firstElementChild; cell; cell = cell.nextElementSibling) {
        if (isTold(cell, calm)) continue;
        // X puts one into each; to look for more would be to look through all of it.
        const tweet = find(at.tweet, cell);
        if (tweet) tell(cell, tweet);
      }
    }
    for (const tweet of loose) if (tweet.isConnected && !isTold(tweet, calm)) tell(tweet, tweet);
    return tweets;
  }

  function isTold(place: Element, calm: boolean): boolean {
    const mark = marks.get(place);
    return (
      mark !== undefined &&
      !turned.has(mark.link) &&
      // Nobody moves a link from one place to another; where somebody does, it is found out later.
      (calm
        ? mark.sure && place.contains(mark.link) && mark.link.getAttribute("href") === mark.href
        : mark.link.isConnected)
    );
  }

  function followChat(host: HTMLElement): void {
    const root = host.shadowRoot;
    if (root && !inside.has(root)) {
      inside.add(root);
      chatChanged = true;
      chats.observe(root, {
        childList: true,
        subtree: true,
        attributes: true,
        attributeFilter: ["href", "data-send-status"],
      });
    } else if (!inside.has(host)) {
      inside.add(host);
      chatChanged = true;
      if (!root) for (const ms of LATE) wait(ms);
    }
  }

  /** Looks again for what is rare. */
  function wait(ms: number): ReturnType<typeof setTimeout> {
    const timer = setTimeout(() => {
      timers.delete(timer);
      lastCalm = -Infinity;
      guard.run("watcher", soon);
    }, ms);
    timers.add(timer);
    return timer;
  }

  function watchPaint(): void {
    if (painted === page.body) return;
    painted = page.body;
    look = undefined;
    paint.disconnect();
    for (const node of [page.documentElement, painted]) {
      paint.observe(node, { attributes: true, attributeFilter: ["style", "dir", "class"] });
    }
  }

  function comesSoon(): void {
    for (const ms of SOON) wait(ms);
  }

  function start(): void {
    if (running) return;
    running = true;
    page.addEventListener("click", comesSoon, true);
    links.observe(page, { subtree: true, attributes: true, attributeFilter: ["href"] });
    observer.observe(page, { childList: true, subtree: true });
    lastCalm = lastPass = -Infinity;
    soon();
  }

  function stop(): void {
    running = false;
    page.removeEventListener("click", comesSoon, true);
    for (const one of [links, observer, chats, paint]) one.disconnect();
    next?.();
    next = undefined;
    for (const timer of timers) clearTimeout(timer);
    timers = new Set();
    trailing = undefined;
    inside = new WeakSet();
    marks = new WeakMap();
    turned = new WeakSet();
    lists = new Set();
    loose = [];
    look = painted = lastPath = undefined;
  }

  return {
    name: "watcher",
    start,
    stop,
    onPass(feature, listener) {
      listeners.set(listener, feature);
      lastPath = undefined;
      wait(0);
      return () => void listeners.delete(listener);
    },
  };
}

/** Counters, words and pictures change all the time, and concern nobody here. */
function concerns(record: MutationRecord): boolean {
  const added = record.addedNodes[0];
  if (added && (added.nodeType === 3 || (isOwn(added) && isOwnDoing(record)))) return false;
  return !(record.target as Partial<Element>).closest?.(at.restless);
}

function isOwnDoing({ addedNodes, removedNodes }: MutationRecord): boolean {
  const [added] = addedNodes;
  return addedNodes.length === 1 && removedNodes.length === 0 && isOwn(added);
}

function isOwn(node: Node | undefined): boolean {
  return (node as Partial<Element> | undefined)?.localName === HOST;
}
