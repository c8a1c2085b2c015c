import { advance } from "../../lib/handoff/index.ts";
import type { Handlers, PageAsks } from "../../lib/messages/index.ts";
import { customerWrote } from "./customer-wrote.ts";
import { fillReplyOnPage } from "./fill-reply.ts";
import { happen } from "./happen.ts";
import { judged } from "./judged.ts";
import { moveToDm } from "./move-to-dm.ts";
import { openCase } from "./open-case.ts";
import { ofOwnAccount } from "./own-account.ts";
import { notFromTheFuture } from "./page-facts.ts";
import { replies } from "./replies.ts";
import { replyTaken } from "./reply-taken.ts";
import { messageSeen, replySeen } from "./seen.ts";
import type { World } from "./world.ts";

/** What the worker does with what a page layer tells. None of it can cause a send. */
export function pageAsks(world: World): Pick<Handlers, keyof PageAsks> {
  const { accounts, cases, clock, customers, desk, health, version } = world;
  return ofOwnAccount(world, {
    "page/moveToDm": (ask, from) => moveToDm(world, ask, from),
    "page/openCase": (ask, from) => openCase(world, ask, from),
    async "page/bring"({ part }, { tabId }) {
      await world.bring(tabId, part);
      return null;
    },
    async "page/health"({ seen }) {
      const at = clock.now();
      await health.learn(seen.map((one) => ({ ...one, at, version })));
      return null;
    },
    async "page/customer"({ account, handle, facts }) {
      // Whose profile is looked at is kept only of those with whom there is a case.
      const now = clock.now();
      await customers.learnIfKnown(account, handle, notFromTheFuture(facts, now), now);
      return null;
    },
    async "page/account"({ handle, shownHandle: told, userId, name, dark }, { tabId, windowId }) {
      const known = await accounts.get(handle);
      // What X's API has said of a connected account stands above what a page says.
      const news = known?.connected
        ? {}
        : { ...(userId !== undefined && { userId }), ...(name !== undefined && { name }) };
      const seen = told?.toLowerCase() === handle ? told : undefined;
      const sure = known?.connected ? known.shownHandle : undefined;
      const shownHandle = sure ?? seen ?? known?.shownHandle ?? handle;
      await accounts.learn({ handle, shownHandle, seenAt: clock.now(), ...news });
      if (dark !== undefined) await desk.set({ dark });
      await desk.signedIn(windowId, tabId, handle);
      return null;
    },
    async "page/replySeen"(ask) {
      await replySeen(world, ask);
      return null;
    },
    async "page/answered"({ account, tweetId, remoteId, at }) {
      const begun = await cases.ofTweet(account, tweetId);
      if (!begun) return null;
      const when = at === undefined ? {} : { at: Math.min(at, clock.now()) };
      await cases.change(begun.id, (before) =>
        advance(before, { kind: "answerFound", id: remoteId, ...when }),
      );
      return null;
    },
    async "page/messageSeen"(ask) {
      await messageSeen(world, ask);
      return null;
    },
    async "page/customerWrote"(ask) {
      await customerWrote(world, ask);
      return null;
    },
    "page/replies": (ask, from) => replies(world, ask, from),
    "page/fillReply": (ask, from) => fillReplyOnPage(world, ask, from),
    "page/replyTaken": (ask, from) => replyTaken(world, ask, from),
    "page/judge": (ask, from) => judged(world, ask, from),
    async "page/insertionGone"({ sendId }) {
      await happen(world, sendId, { kind: "notSeen" });
      return null;
    },
  });
}
