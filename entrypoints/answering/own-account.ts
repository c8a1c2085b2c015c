import type { Handle } from "../../lib/customers/index.ts";
import type { PageAsks, Handlers, PageSender } from "../../lib/messages/index.ts";
import type { Channel } from "../../lib/sends/index.ts";
import type { World } from "./world.ts";

type PageHandlers = Pick<Handlers, keyof PageAsks>;

/** What is answered to a page that asks in another account's name: as if there were nothing. */
const NOTHING = {
  "page/customer": null,
  "page/replySeen": null,
  "page/answered": null,
  "page/messageSeen": null,
  "page/customerWrote": null,
  "page/replies": { replies: [] },
  "page/replyTaken": null,
  "page/judge": { remarks: [] },
} as const;

type Bound = keyof typeof NOTHING;

/** What the page is answered tells something of these people. */
const TELLS: ReadonlySet<Bound> = new Set(["page/replies", "page/judge"]);

/**
 * So many different people and tweets can a page be asked about in this many ms: each stands in a box that
 * the person has opened there. More is somebody who goes through a list.
 */
const MOST_ABOUT = 40;
const ABOUT_MS = 5 * 60_000;

/** Here X has no box for a post. */
const NO_POST_BOX = /^\/(?:i\/(?:chat|flow)|messages|settings|login|logout)(?:\/|$)/;

/** A conversation, by the ids of the two who have it. */
const CONVERSATION = /^\/i\/chat\/(?:requests\/)?(\d{1,19})-(\d{1,19})(?:\/|$)/;

/** Of whom and what an ask is. */
interface About {
  readonly channel?: Channel;
  readonly account?: Handle;
  readonly customer?: Handle | { readonly handle: Handle };
  readonly tweetId?: string;
  readonly tweet?: { readonly id?: string };
}

/**
 * A page can tell and ask only of the account that its own tab is signed in with: what belongs to another
 * one, this page could not show. Presses open the panel and tell the page nothing, so they may name
 * another one: then the person has just signed in with it. It is told of a person only where its address has
 * a box to write to them. Which people and tweets a timeline shows only the page itself could say; so what it
 * is told of them is bounded in number.
 */
export function ofOwnAccount(
  { clock, customers, desk, log }: Pick<World, "clock" | "customers" | "desk" | "log">,
  handlers: PageHandlers,
): PageHandlers {
  // What a tab has told stands here in the very event, before it is written.
  const told = new Map<number, Handle>();
  /** Of whom each tab has asked, and when last. */
  const asked = new Map<number, Map<string, number>>();

  /** Whether the page of this tab could show so many. */
  function couldShow(ask: About, { tabId }: PageSender): boolean {
    const { tweetId = ask.tweet?.id } = ask;
    const who = whom(ask);
    const names = [who && `@${who}`, tweetId].filter((name) => name !== undefined && name !== "");
    const now = clock.now();
    const all = asked.get(tabId) ?? new Map<string, number>();
    asked.set(tabId, all);
    for (const [name, at] of all) if (Math.abs(now - at) > ABOUT_MS) all.delete(name);
    if (all.size + names.filter((name) => !all.has(name as string)).length > MOST_ABOUT)
      return false;
    for (const name of names) all.set(name as string, now);
    return true;
  }

  /** Whether this could be written where the page stands. */
  async function hasBox(ask: About, { path = "/" }: PageSender): Promise<boolean> {
    if (ask.channel === "public") return !NO_POST_BOX.test(path);
    const ids = CONVERSATION.exec(path)?.slice(1);
    const who = whom(ask);
    if (!ids || !who || ask.account === undefined) return true;
    const id = (await customers.get(ask.account, who))?.facts.userId?.value;
    return id === undefined || ids.includes(id);
  }

  async function isOwn(account: Handle | undefined, { tabId, windowId }: PageSender) {
    if (account === undefined) return true;
    const known =
      told.get(tabId) ??
      (await desk.view(windowId))?.signedIn?.find((one) => one.tabId === tabId)?.account;
    return known === undefined || known === account;
  }

  function bound<N extends Bound>(name: N): PageHandlers[N] {
    const handle = handlers[name] as (ask: unknown, from: PageSender) => Promise<unknown>;
    return (async (ask: About, from: PageSender) => {
      const isOf = await isOwn(ask.account, from);
      if (isOf && (!TELLS.has(name) || ((await hasBox(ask, from)) && couldShow(ask, from))))
        return handle(ask, from);
      log(`${name} was of ${isOf ? "more than a page shows" : "another account than its tab's"}`);
      return NOTHING[name];
    }) as unknown as PageHandlers[N];
  }

  /** What opens the panel says also who is signed in. */
  function noting<N extends "page/moveToDm" | "page/openCase">(name: N): PageHandlers[N] {
    const handle = handlers[name] as (ask: About, from: PageSender) => Promise<unknown>;
    return ((ask: About, from: PageSender) => {
      if (ask.account !== undefined) told.set(from.tabId, ask.account);
      return handle(ask, from);
    }) as unknown as PageHandlers[N];
  }

  const names = Object.keys(NOTHING) as Bound[];
  return {
    ...handlers,
    ...Object.fromEntries(names.map((name) => [name, bound(name)])),
    "page/account": (ask, from) => {
      told.set(from.tabId, ask.handle);
      return handlers["page/account"](ask, from);
    },
    "page/moveToDm": noting("page/moveToDm"),
    "page/openCase": noting("page/openCase"),
  };
}

function whom({ customer }: About): Handle | undefined {
  return typeof customer === "object" ? customer.handle : customer;
}
