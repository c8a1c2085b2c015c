import type { RuleId, RuleLevels } from "../../lib/etiquette/index.ts";
import { stopChanged, withFacts } from "../../lib/customers/index.ts";
import { stopEntry } from "../../lib/db/index.ts";
import { advance, type CaseEvent } from "../../lib/handoff/index.ts";
import type { Ask, Handlers, PanelAsks } from "../../lib/messages/index.ts";
import { about } from "./about.ts";
import { chooseAccount } from "./choose-account.ts";
import { connect, disconnect } from "./connect.ts";
import { customerAsks } from "./customer-asks.ts";
import { happen } from "./happen.ts";
import { fillReplyInCase } from "./fill-reply.ts";
import { readAuthors, readMentions, takeMention } from "./mentions.ts";
import { readCustomer, readMessages } from "./read.ts";
import { libraryAsks } from "./reply-library.ts";
import { replyThatAsks } from "./reply-that-asks.ts";
import { send } from "./send.ts";
import { show } from "./show.ts";
import { takeBack } from "./take-back.ts";
import { takeCase } from "./take-case.ts";
import type { World } from "./world.ts";

/** What the worker does for the panel and the options page. */
export function panelAsks(world: World): Pick<Handlers, keyof PanelAsks> {
  const { cases, clock, customers, desk, etiquette, ledger, mentions, seen } = world;
  return {
    "panel/send": (ask) => send(world, ask),
    async "panel/personSays"({ sendId, sent }) {
      await happen(world, sendId, { kind: "personSays", sent });
      world.wake();
      return null;
    },
    "panel/takeBack": (ask) => takeBack(world, ask),
    async "panel/look"({ sendId }) {
      const channel = (await ledger.get(sendId))?.channel;
      const kind = channel === "dm" ? "lookForMessage" : "lookForReply";
      const problem = await world.mayRead({ kind });
      if (problem) return { problem };
      const shows = await world.look(sendId);
      // One that waited for it may go on.
      world.wake();
      return { shows: shows ?? null };
    },
    async "panel/step"(ask) {
      const now = clock.now();
      const begun = await cases.change(ask.caseId, (before) => advance(before, eventOf(ask, now)));
      if (begun && ask.kind === "customerWrote") {
        const news = { hasWritten: { value: true, source: "person", at: now } } as const;
        await customers.change(begun.customerId, (known) =>
          known.id === begun.customerId ? withFacts(known, news) : known,
        );
      }
      return null;
    },
    "panel/about": (ask) => about(world, ask),
    async "panel/apart"({ caseId, handle }) {
      const begun = await cases.get(caseId);
      if (begun) await customers.apart(begun.account, handle);
      return null;
    },
    async "panel/doNotContact"({ caseId, change }) {
      const begun = await cases.get(caseId);
      const said = change.kind === "goOn" ? change : { ...change, at: clock.now() };
      if (begun)
        await customers.change(
          begun.customerId,
          (known) => stopChanged(known, said),
          (before, after) => stopEntry(begun, before, after),
        );
      return null;
    },
    async "panel/show"(ask) {
      await show(world, ask);
      return null;
    },
    async "panel/turnTo"({ caseId, windowId, tabId }) {
      const customerId = (await cases.get(caseId))?.customerId;
      if (customerId !== undefined)
        await desk.turnTo(windowId, { caseId, customerId, ...(tabId !== undefined && { tabId }) });
      return null;
    },
    async "panel/pin"({ windowId, pinned }) {
      await desk.pin(windowId, pinned);
      return null;
    },
    "panel/readCustomer": ({ caseId }) => readCustomer(world, caseId),
    "panel/readMessages": (ask) => readMessages(world, ask),
    "panel/readMentions": (ask) => readMentions(world, ask),
    "panel/readAuthors": (ask) => readAuthors(world, ask),
    "panel/takeMention": (ask) => takeMention(world, ask),
    async "panel/mentionDone"({ account, tweetId, done }) {
      await mentions.setDone(account, tweetId, done);
      return null;
    },
    "panel/connect": (ask) => connect(world, ask),
    "panel/account": (ask) => chooseAccount(world, ask),
    async "panel/disconnect"({ handle }) {
      await disconnect(world, handle);
      return null;
    },
    "panel/takeCase": ({ file }) => takeCase(world, file),
    ...libraryAsks(world),
    async "panel/tick"({ caseId, fact, came }) {
      const tick = { came, at: clock.now(), by: "person" } as const;
      await cases.change(caseId, (before) => advance(before, { kind: "came", fact, ...tick }));
      return null;
    },
    "panel/replyThatAsks": (ask) => replyThatAsks(world, ask),
    ...customerAsks(world),
    "panel/fillReply": (ask) => fillReplyInCase(world, ask),
    async "panel/online"() {
      world.wake();
      return null;
    },
    async "panel/ruleStays"({ rule }) {
      await etiquette.listenAgain([rule]);
      return null;
    },
    async "panel/settings"(changes) {
      const { ruleLevels: before } = await desk.settings();
      await desk.set(changes);
      if (changes.ruleLevels) await etiquette.listenAgain(changed(before, changes.ruleLevels));
      if (changes.keepPrivateText === false)
        await Promise.all([ledger.dropPrivateTexts(), seen.dropTexts()]);
      // What waited for the cap may go now.
      if (changes.capPublic !== undefined || changes.capDm !== undefined) world.wake();
      return null;
    },
  };
}

/** The rules that are set in another way than before. */
function changed(before: RuleLevels, after: RuleLevels): RuleId[] {
  const rules = Object.keys({ ...before, ...after }) as RuleId[];
  return rules.filter((rule) => before[rule] !== after[rule]);
}

function eventOf(ask: Ask<"panel/step">, at: number): CaseEvent {
  switch (ask.kind) {
    case "skipped":
      return { kind: "skipped", step: ask.step, why: ask.why, at };
    case "ended":
      return { kind: "ended", as: ask.as, why: ask.why, at };
    case "takenBack":
      return { kind: "takenBack", step: ask.step, at };
    case "reopened":
      return { kind: "reopened", at };
    default:
      return { kind: ask.kind, at, by: "person" };
  }
}
