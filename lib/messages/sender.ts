/** What the browser itself says of who sent a message. */
export interface MessageSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?:
    | {
        readonly id?: number | undefined;
        readonly windowId?: number | undefined;
        readonly url?: string | undefined;
      }
    | undefined;
}

/** Who this extension is. */
export interface Self {
  readonly id: string;
  /** `runtime.getURL("")`: every own page begins with it. */
  readonly home: string;
}

/** The page layer in the top frame of a tab of X. */
export interface PageSender {
  readonly kind: "page";
  readonly tabId: number;
  readonly windowId: number;
  /** Of the page, as the browser itself says; begins with a slash. */
  readonly path?: string;
}

/** Who wrote a message: X's page through our page layer, a page of our own, or nobody we hear. */
export type Sender = PageSender | { readonly kind: "panel" } | { readonly kind: "foreign" };

/** Where the page layer runs; X's other names lead to these. */
const X_HOSTS = new Set(["x.com", "twitter.com"]);

/** Reads the sender. Everything that is not surely one of ours is foreign. Never throws. */
export function senderOf(sender: MessageSender | undefined | null, self: Self): Sender {
  if (!sender || sender.id !== self.id || typeof sender.url !== "string")
    return { kind: "foreign" };
  // Our own pages first: the panel may stand in a tab or in a window of its own.
  if (self.home !== "" && sender.url.startsWith(self.home)) return { kind: "panel" };
  const { tab, frameId } = sender;
  if (frameId !== 0 || !Number.isInteger(tab?.id) || !Number.isInteger(tab?.windowId)) {
    return { kind: "foreign" };
  }
  if (!isOnX(sender.url)) return { kind: "foreign" };
  // Where the page has gone without loading, the tab knows it in every browser.
  const address = tab?.url !== undefined && isOnX(tab.url) ? tab.url : sender.url;
  return {
    kind: "page",
    tabId: tab?.id as number,
    windowId: tab?.windowId as number,
    path: new URL(address).pathname,
  };
}

/** Whether an address is a page of X, over https and on its own port. */
export function isOnX(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, port, hostname } = new URL(address);
  return protocol === "https:" && port === "" && X_HOSTS.has(hostname);
}
