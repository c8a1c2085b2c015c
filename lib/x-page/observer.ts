import type { Handle } from "../customers/index.ts";
import type { Guard } from "./guard.ts";
import { findAll } from "./find.ts";
import { accountHandle } from "./readers/account.ts";
import * as at from "./selectors.ts";
import type { Feature } from "./types.ts";
import { HOST } from "./ui/host.ts";

/** What stands on the page after something that matters has changed. At most one pass a frame. */
export interface Pass {
  /** All tweets of the page: a timeline holds few at a time, and looking again is cheap. */
  readonly tweets: readonly HTMLElement[];
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

/** How long a chat may stand on the page unnoticed, ms: to look for one, all of the page is searched. */
const CHAT_LOOK_MS = 250;

/** A shadow root that is attached late causes no mutation; ms after its host came. */
const LATE = [0, 16, 50, 100, 250, 500, 1000, 2000];

/**
 * The one observer of the page. It watches children and links only, passes over what is restless, and
 * follows into the open shadow roots of X Chat.
 */
export function createWatcher(page: Document, path: () => string, guard: Guard): Watcher {
  const listeners = new Map<(pass: Pass) => void, string>();
  const observer = new MutationObserver((records) => guard.run("watcher", () => take(records)));
  const inChats = new MutationObserver(() => {
    chatChanged = true;
    soon();
  });
  let running = false;
  let lastPath: string | undefined;
  let hostsCame = true;
  let chatChanged = false;
  let frame: (() => void) | undefined;
  let timers: ReturnType<typeof setTimeout>[] = [];
  let chatLook: ReturnType<typeof setTimeout> | undefined;
  /** Shadow roots that are watched, and hosts that are waited for. */
  let inside = new WeakSet<Node>();

  /** One change that matters is enough: the pass looks at everything. */
  function take(records: readonly MutationRecord[]): void {
    if (frame || !records.some(matters)) return;
    soon();
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
    if (moved || hostsCame) followChats();
    else chatLook ??= setTimeout(again, CHAT_LOOK_MS);
    chatChanged ||= now.startsWith("/i/chat");
    const told: Pass = {
      tweets: findAll(at.tweet, page),
      account: accountHandle(page),
      moved,
      path: now,
      chatChanged,
    };
    chatChanged = false;
    for (const [listener, feature] of listeners) guard.run(feature, () => listener(told));
    // What the listeners did themselves is no news; what X did meanwhile is.
    take(observer.takeRecords());
  }

  function followChats(): void {
    hostsCame = false;
    for (const host of findAll(at.chatHost, page)) {
      const root = host.shadowRoot;
      const news = root ?? host;
      if (inside.has(news)) continue;
      inside.add(news);
      chatChanged = true;
      if (root) watch(inChats, root);
      else for (const ms of LATE) timers.push(setTimeout(again, ms));
    }
  }

  function again(): void {
    clearTimeout(chatLook);
    chatLook = undefined;
    hostsCame = true;
    soon();
  }

  function start(): void {
    if (running) return;
    running = true;
    watch(observer, page);
    for (const painted of [page.documentElement, page.body]) {
      observer.observe(painted, { attributes: true, attributeFilter: ["style", "dir"] });
    }
    soon();
  }

  function stop(): void {
    running = false;
    observer.disconnect();
    inChats.disconnect();
    clearTimeout(chatLook);
    chatLook = undefined;
    frame?.();
    frame = undefined;
    for (const timer of timers) clearTimeout(timer);
    timers = [];
    inside = new WeakSet();
    hostsCame = true;
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

function watch(observer: MutationObserver, root: Node): void {
  observer.observe(root, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ["href", "data-send-status"],
  });
}

/** Texts, pictures and counters change all the time; and our own buttons are no news. */
function matters({ target, type, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type !== "childList") return true;
  const [added] = addedNodes;
  if (addedNodes.length === 1 && removedNodes.length === 0 && (added as Element).localName === HOST)
    return false;
  return target.nodeType !== 1 || !(target as Element).closest(at.restless);
}
