import type { Handle } from "../../lib/customers/index.ts";
import type { PageAsks, Handlers, PageSender } from "../../lib/messages/index.ts";
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
  "page/judge": { remarks: [] },
} as const;

type Bound = keyof typeof NOTHING;

/**
 * A page can tell and ask only of the account that its own tab is signed in with: what belongs to another
 * one, this page could not show. Presses open the panel and tell the page nothing, so they may name
 * another one: then the person has just signed in with it.
 */
export function ofOwnAccount(
  { desk, log }: Pick<World, "desk" | "log">,
  handlers: PageHandlers,
): PageHandlers {
  // What a tab has told stands here in the very event, before it is written.
  const told = new Map<number, Handle>();

  async function isOwn(account: Handle | undefined, { tabId, windowId }: PageSender) {
    if (account === undefined) return true;
    const known =
      told.get(tabId) ??
      (await desk.view(windowId))?.signedIn?.find((one) => one.tabId === tabId)?.account;
    return known === undefined || known === account;
  }

  function bound<N extends Bound>(name: N): PageHandlers[N] {
    const handle = handlers[name] as (ask: unknown, from: PageSender) => Promise<unknown>;
    return (async (ask: { readonly account?: Handle }, from: PageSender) => {
      if (await isOwn(ask.account, from)) return handle(ask, from);
      log(`${name} was of another account than its tab's`);
      return NOTHING[name];
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
    "page/moveToDm": (ask, from) => {
      if (ask.account !== undefined) told.set(from.tabId, ask.account);
      return handlers["page/moveToDm"](ask, from);
    },
    "page/openCase": (ask, from) => {
      if (ask.account !== undefined) told.set(from.tabId, ask.account);
      return handlers["page/openCase"](ask, from);
    },
  };
}
