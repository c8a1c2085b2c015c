import type { Handle } from "../customers/index.ts";
import type { Guard } from "./guard.ts";
import { find, findAll } from "./find.ts";
import { accountHandle } from "./readers/account.ts";
import * as at from "./selectors.ts";
import type { Feature } from "./types.ts";
import { HOST } from "./ui/host.ts";

/** What changed on the page since the last pass. At most one pass a frame. */
export interface Pass {
  /** Tweets that came, or in which something that matters changed. */
  readonly tweets: ReadonlySet<HTMLElement>;
  /** The account that X is signed in with. */
  readonly account: Handle | undefined;
  /** The page's address is another one, or this is the first pass. */
  readonly moved: boolean;
  readonly path: string;
  /** X Chat came, or something in it changed. */
  readonly chatChanged: boolean;
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

/**
 * The one observer of the page. It watches children and links only, gathers what concerns tweets, and
 * follows into the open shadow roots of X Chat.
 */
export function createWatcher(page: Document, path: () => string, guard: Guard): Watcher {
  const listeners = new Map<(pass: Pass) => void, string>();
  const observer = new MutationObserver((records) => guard.run("watcher", () => take(records)));
  let running = false;
  let tweets = new Set<HTMLElement>();
  /** The tweet of the last change. */
  let lately: HTMLElement | undefined;
  let lastPath: string | undefined;
  let hostsCame = true;
  let chatChanged = false;
  let frame: (() => void) | undefined;
  let timers: ReturnType<typeof setTimeout>[] = [];
  /** Shadow roots that are watched, and hosts that are waited for. */
  let inside = new WeakSet<Node>();

  function take(records: readonly MutationRecord[]): void {
    let relevant = false;
    for (const record of records) if (takeOne(record)) relevant = true;
    if (relevant) soon();
  }

  function takeOne({ target, type, addedNodes, removedNodes }: MutationRecord): boolean {
    // Drawing one tweet is many changes within it, one after the other.
    if (lately?.contains(target) && tweets.has(lately)) return true;
    const [added] = addedNodes;
    // Most of what comes while one scrolls: no need to ask where it stands.
    if (added && isCell(added)) {
      for (const cell of addedNodes) addTweets(cell as Element);
      return true;
    }
    if (added && addedNodes.length === 1 && removedNodes.length === 0 && isOwn(added)) return false;
    const element = target.nodeType === 1 ? (target as Element) : undefined;
    const tweet = element?.closest<HTMLElement>(at.tweet);
    if (tweet && tweets.has(tweet)) return true;
    if (type === "childList" && element?.closest(at.restless)) return false;
    // Neither a chat nor another tweet comes inside a tweet.
    if (tweet) tweets.add((lately = tweet));
    else for (const node of addedNodes) if (node.nodeType === 1) gather(node as Element);
    chatChanged ||= !tweet && inside.has(target.getRootNode());
    return true;
  }

  function gather(element: Element): void {
    hostsCame ||= element.matches(at.chatHost) || find(at.chatHost, element) !== undefined;
    if (element.matches(at.tweet)) tweets.add(element as HTMLElement);
    addTweets(element);
  }

  function addTweets(around: Element): void {
    for (const article of around.getElementsByTagName("article")) {
      if (article.matches(at.tweet)) tweets.add(article);
    }
  }

  function soon(): void {
    if (frame || !running) return;
    const work = (): void => {
      frame = undefined;
      guard.run("watcher", pass);
    };
    // A tab in the background draws no frames, but posts and messages still appear in it.
    if (page.hidden) {
      const timer = setTimeout(work, 100);
      frame = () => clearTimeout(timer);
    } else {
      const id = requestAnimationFrame(work);
      frame = () => cancelAnimationFrame(id);
    }
  }

  function pass(): void {
    const now = path();
    const moved = now !== lastPath;
    lastPath = now;
    if (moved) for (const tweet of findAll(at.tweet, page)) tweets.add(tweet);
    if (moved || hostsCame) followChats();
    chatChanged ||= now.startsWith("/i/chat");
    const told: Pass = { tweets, account: accountHandle(page), moved, path: now, chatChanged };
    tweets = new Set();
    chatChanged = false;
    for (const [listener, feature] of listeners) guard.run(feature, () => listener(told));
    // What the listeners did themselves is no news; what X did meanwhile is.
    take(observer.takeRecords());
  }

  function followChats(): void {
    hostsCame = false;
    chatChanged = true;
    const hosts = findAll(at.chatHost, page);
    for (const host of hosts) {
      const root = host.shadowRoot;
      if (root && !inside.has(root)) {
        inside.add(root);
        watch(root);
      } else if (!root && !inside.has(host)) {
        inside.add(host);
        for (const ms of LATE) timers.push(setTimeout(again, ms));
      }
    }
  }

  function again(): void {
    hostsCame = true;
    soon();
  }

  function watch(root: Node): void {
    observer.observe(root, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ["href", "data-send-status"],
    });
  }

  function start(): void {
    if (running) return;
    running = true;
    watch(page);
    for (const painted of [page.documentElement, page.body]) {
      observer.observe(painted, { attributes: true, attributeFilter: ["style", "dir"] });
    }
    soon();
  }

  function stop(): void {
    running = false;
    observer.disconnect();
    frame?.();
    frame = undefined;
    for (const timer of timers) clearTimeout(timer);
    timers = [];
    inside = new WeakSet();
    tweets = new Set();
    lately = undefined;
    lastPath = undefined;
  }

  return {
    name: "watcher",
    start,
    stop,
    onPass(feature, listener) {
      listeners.set(listener, feature);
      lastPath = undefined;
      soon();
      return () => void listeners.delete(listener);
    },
  };
}

function isOwn(node: Node): boolean {
  return (node as Element).localName === HOST;
}

function isCell(node: Node): boolean {
  return (node as HTMLElement).dataset?.["testid"] === "cellInnerDiv";
}
