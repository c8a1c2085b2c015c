import type { Handle, Stage } from "../../customers/index.ts";
import type { Account, Settings } from "../../db/index.ts";
import type { RuleId } from "../../etiquette/index.ts";
import type { Ended, FollowUp, StepName } from "../../handoff/index.ts";
import type { Channel, Finding, Refusal, Route, Send, ShownWarning } from "../../sends/index.ts";
import type { CustomerAsks } from "./customer.ts";
import type { HandOverAsks } from "./hand-over.ts";
import type { LibraryAsks } from "./library.ts";
import type { FilledReply, UsedReply } from "./page.ts";

/** What the panel and the options page ask of the worker. Only the extension's own pages are heard. */
export interface PanelAsks extends CustomerAsks, HandOverAsks, LibraryAsks {
  /**
   * Stores the send and starts it on its route. Asked twice with the same `id` it is one send.
   * `problem: "double"`: the same words to the same place are already on their way, or stand there.
   */
  "panel/send": {
    ask: {
      id: string;
      caseId: string;
      channel: Channel;
      route: Route;
      text: string;
      /** The canned reply that the text began as. */
      reply?: UsedReply;
      warnings: ShownWarning[];
      /** Rules that had something to say while it was written, and have nothing more. */
      followed?: RuleId[];
      /** The window whose tab the person looks at; missing, the one where the case was taken up. */
      windowId?: number;
    };
    answer:
      | { send: Send }
      | { problem: "double"; send: Send }
      | { problem: "noCase" | "diskFull" | "unjustified" | "doNotContact" };
  };
  /** What the person says of a send that nobody saw arrive. */
  "panel/personSays": { ask: { sendId: string; sent: boolean }; answer: null };
  /**
   * Takes a send by X's API back before it is called; its text comes to stand in the panel's draft.
   * `edited`: the person has begun to change it where it stands, so that it need not be given back.
   * `taken: false`: it was too late, and nothing has changed.
   */
  "panel/takeBack": { ask: { sendId: string; edited?: true }; answer: { taken: boolean } };
  /** Looks on X for a send of unknown outcome. Costs paid reads. `shows: null`: there was nothing to look for. */
  "panel/look": {
    ask: { sendId: string };
    answer: { shows: Finding["kind"] | null } | { problem: Refusal };
  };
  "panel/step": {
    ask: { caseId: string } & (
      | { kind: "resolved" | "thanked" | "reopened" | "customerWrote" }
      | { kind: "skipped"; step: StepName; why: string }
      | { kind: "ended"; as: Ended["as"]; why: string }
      /** The step was told by mistake. */
      | { kind: "takenBack"; step: StepName }
    );
    answer: null;
  };
  /** What the person says of a case, or of its customer; without a value they take it back. */
  "panel/about": { ask: { caseId: string } & AboutWord; answer: null };
  /** The person says that a fact has come, or has not. */
  "panel/tick": { ask: { caseId: string; fact: string; came: boolean }; answer: null };
  /**
   * The canned reply for a private message that asks for all of these facts and for none that has come, filled,
   * with nothing left open; the one that asks for the least beside them.
   */
  "panel/replyThatAsks": {
    ask: { caseId: string; facts: string[] };
    answer: { reply: FilledReply } | { problem: "none" };
  };
  /** What is known of this other handle of the customer's is of somebody else. */
  "panel/apart": { ask: { caseId: string; handle: Handle }; answer: null };
  /** Whether the case's customer may be written to at all, as the person decides. */
  "panel/doNotContact": {
    ask: {
      caseId: string;
      change:
        | { kind: "stop"; wish: "customer" | "person" }
        | { kind: "lift"; why: string }
        | { kind: "goOn" };
    };
    answer: null;
  };
  /** Brings the tab to the case's tweet, the account's earlier answer to it, the customer's profile, the chat, or the account's own profile. */
  "panel/show": {
    ask: {
      caseId: string;
      what: "tweet" | "answer" | "customer" | "chat" | "ownProfile";
      windowId: number;
    };
    answer: null;
  };
  /**
   * This window shows that case: the person chose it, or has gone on X to what it is about (then in `tabId`).
   * Whatever was pinned there is no longer.
   */
  "panel/turnTo": { ask: { caseId: string; windowId: number; tabId?: number }; answer: null };
  /** The window's case stays, wherever the person goes on X; or follows them again. */
  "panel/pin": { ask: { windowId: number; pinned: boolean }; answer: null };
  /** Reads the customer by the API. Costs one user read. */
  "panel/readCustomer": { ask: { caseId: string }; answer: ReadAnswer };
  /**
   * Reads whether the customer wrote, by the API. Costs up to five DM events; two where it was read before.
   * `byItself`: nobody pressed. Then it is read only if the person wants that, and not too often.
   */
  "panel/readMessages": { ask: { caseId: string; byItself?: boolean }; answer: MessagesAnswer };
  /**
   * Reads the tweets that mention the account, by the API: those newer than the last, or `older` ones that
   * did not fit into an earlier answer. Up to ten tweets.
   */
  "panel/readMentions": {
    ask: { account: Handle; older?: boolean; byItself?: boolean };
    answer: { found: number } | { problem: Refusal };
  };
  /** Reads who wrote the mentions whose authors nobody knows. One user read each, up to twenty. */
  "panel/readAuthors": { ask: { account: Handle }; answer: ReadAnswer };
  /**
   * The person wants to move a mention to DM: its case, which begins here if need be, shows in this window.
   * Costs one user read where its author is not known.
   */
  "panel/takeMention": {
    ask: { account: Handle; tweetId: string; windowId: number };
    answer: { caseId: string } | { problem: Refusal };
  };
  /** Puts a mention aside, or takes it up again. */
  "panel/mentionDone": { ask: { account: Handle; tweetId: string; done: boolean }; answer: null };
  /**
   * Signs in to X in the browser's own window. The permission for api.x.com was asked for before, by the page.
   * `expected`: the account that the person wants to connect. With `problem: "wrongAccount"`, `detail` is the
   * handle of the one that X's window was signed in with; it is not connected then.
   */
  "panel/connect": {
    ask: { clientId: string; expected?: Handle };
    answer: { account: Account } | { problem: ConnectProblem; detail?: string };
  };
  /** For which of their accounts the case is that the person pressed for, where X did not show it. */
  "panel/account": { ask: { windowId: number; account: Handle }; answer: null };
  "panel/disconnect": { ask: { handle: Handle }; answer: null };
  /** The person wants a rule to stay as it is, though they overrode it each time. */
  "panel/ruleStays": { ask: { rule: RuleId }; answer: null };
  "panel/settings": { ask: Partial<Settings>; answer: null };
  /** The network is back: goes on with what waits. The worker itself may be asleep and not hear of it. */
  "panel/online": { ask: Record<string, never>; answer: null };
}

/** One word of the person's on a case, or on its customer. */
export type AboutWord =
  | { what: "category" | "assignee"; value?: string }
  | { what: "tags"; value?: string[] }
  | { what: "followUp"; value?: FollowUp }
  | { what: "stage"; value: Stage }
  | { what: "customerTags"; value: string[] };

export type ReadAnswer = { ok: true } | { problem: Refusal };

/** `unsure`: X shows no message, but a conversation that is encrypted now reads as empty. */
export type MessagesAnswer = { ok: true; unsure?: true } | { problem: Refusal };

export type ConnectProblem =
  | "noClientId"
  | "hostNotAllowed"
  | "cancelled"
  | "wrongAccount"
  | "offline"
  | "refused"
  | "nonsense";
