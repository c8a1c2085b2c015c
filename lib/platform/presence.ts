/** Another page of Aside's that shows the same. */
export interface Present {
  readonly id: string;
  readonly windowId: number;
}

/** Names that the browser keeps for as long as the page lives, however it ends. */
const HOLD = "aside.shows";

/**
 * Says that this page shows something, and tells who else does, now and whenever that changes. Whoever is
 * closed, or ends in any other way, is gone at once: each page holds a lock, and the browser lets go of it.
 * @param what any name
 * @param own this page's own id
 * @returns ends it
 */
export function present(
  what: string,
  { id: own, windowId }: Present,
  tell: (others: readonly Present[]) => void,
): () => void {
  const { locks } = navigator;
  const prefix = `${HOLD} ${what} `;
  const mine = `${prefix}${windowId} ${own}`;
  const over = new AbortController();
  const { signal } = over;
  const awaited = new Set<string>();
  const news = new BroadcastChannel(HOLD);
  let leave = (): void => {};
  const left = new Promise<void>((resolve) => (leave = resolve));

  async function look(): Promise<void> {
    const { held = [] } = await locks.query();
    if (signal.aborted) return;
    const names = held.flatMap(({ name = "", mode }) =>
      mode === "exclusive" && name !== mine && name.startsWith(prefix) ? [name] : [],
    );
    tell(names.map((name) => presentOf(name.slice(prefix.length))));
    for (const name of names) void awaitEnd(name);
  }

  /** Its lock is to be had when the page that holds it is gone. */
  async function awaitEnd(name: string): Promise<void> {
    if (awaited.has(name)) return;
    awaited.add(name);
    try {
      await locks.request(name, { mode: "shared", signal }, async () => {});
      awaited.delete(name);
      await look();
    } catch {
      // Nobody waits any longer.
    }
  }

  news.addEventListener("message", ({ data }) => {
    if (data === what) void look();
  });
  void locks
    .request(mine, { signal }, async () => {
      // A channel has no other origin; only windows do.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      news.postMessage(what);
      await look();
      await left;
    })
    .catch(() => {});
  return () => {
    over.abort();
    leave();
    news.close();
  };
}

function presentOf(name: string): Present {
  const [windowId = "", id = ""] = name.split(" ");
  return { id, windowId: Number(windowId) };
}
