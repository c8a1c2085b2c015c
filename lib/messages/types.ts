import type { Account, Settings } from "../db/index.ts";
import type { CustomerFacts, Handle } from "../customers/index.ts";
import type { Level, RuleId } from "../etiquette/index.ts";
import type { StepName, Tweet } from "../handoff/index.ts";
import type { PartSeen } from "../health/index.ts";
import type {
  AbandonedWhy,
  Channel,
  Finding,
  Refusal,
  Route,
  Send,
  ShownWarning,
  Target,
} from "../sends/index.ts";
import type {
  Answers,
  CannedReply,
  OfferedReply,
  PlaybookEntry,
  ReplyFormat,
  StarterSetId,
  StoredReply,
  Unreadable,
  Why,
} from "../replies/index.ts";
import type { Span } from "../text/index.ts";

/** What a page layer has put into its tab when it is first needed there. */
export type PagePart = "caseControls" | "composing" | "healthCheck";

/**
 * What the page layer tells the worker. All of it is hearsay: it is checked as if an enemy wrote it,
 * and none of it can cause a send.
 */
export interface PageAsks {
  /**
   * The person pressed Move to DM. Opens the panel on that tweet's case.
   * `draft`: what they had typed as a reply; it comes to stand in the panel's public draft.
   */
  "page/moveToDm": {
    ask: { tweet: Tweet; account?: Handle; facts: CustomerFacts; draft?: string };
    answer: { caseId: string } | { problem: "noAccount" };
  };
  /**
   * The person pressed the control on a customer's profile, or in the conversation with them. Opens the
   * panel on the customer's newest open case; without one, a case without a tweet begins.
   * `wroteAt`: of their last private message, where the conversation shows one.
   * `draft`: a private message begun; it comes to stand in the panel's private draft.
   */
  "page/openCase": {
    ask: {
      customer: Handle;
      account?: Handle;
      facts: CustomerFacts;
      wroteAt?: number;
      draft?: string;
    };
    answer: { caseId: string } | { problem: "noAccount" };
  };
  /** Puts a part of the page layer into this tab that is not on every page. Aside's own files only. */
  "page/bring": { ask: { part: PagePart }; answer: null };
  /** How parts of X's pages were found; part names and numbers only, nothing that stood on a page. */
  "page/health": { ask: { seen: PartSeen[] }; answer: null };
  /** Facts read in passing about a customer. */
  "page/customer": { ask: { account: Handle; handle: Handle; facts: CustomerFacts }; answer: null };
  /**
   * The account that X is signed in with, and its numeric id where the page shows it.
   * `dark`: X's own theme.
   */
  "page/account": {
    ask: { handle: Handle; shownHandle?: string; userId?: string; name?: string; dark?: boolean };
    answer: null;
  };
  /** A post of the account stands on the page: the page layer saw it appear. */
  "page/replySeen": {
    ask: { account: Handle; inReplyTo: string; text: string; remoteId?: string };
    answer: null;
  };
  /**
   * An earlier post of the account stands under the tweet `tweetId`, and may be somebody else's in the
   * team. `at`: when it was posted.
   */
  "page/answered": {
    ask: { account: Handle; tweetId: string; remoteId: string; at?: number };
    answer: null;
  };
  /** A private message of the account stands in the chat with this customer. */
  "page/messageSeen": {
    ask: { account: Handle; customer: Handle; text: string; remoteId?: string };
    answer: null;
  };
  /**
   * A private message of the customer stands in the chat. `text`: how it begins; it is looked at for a request
   * to stop, and not stored.
   */
  "page/customerWrote": {
    ask: { account: Handle; customer: Handle; at: number; text?: string };
    answer: null;
  };
  /** A composer that held an inserted text was closed or emptied and no post was seen. */
  "page/insertionGone": { ask: { sendId: string }; answer: null };
  /**
   * The canned replies for one of X's composers, filled for whom it writes to, as far as that is known.
   * Those that fit `tweet` best come first and say why. `query`: those that are found by it, best first.
   * At most 100; `more`: there are others, which a query would find.
   */
  "page/replies": {
    ask: {
      channel: Channel;
      account?: Handle;
      customer?: Addressee;
      tweet?: AskedTweet;
      query?: string;
    };
    answer: FoundReplies;
  };
  /**
   * One of those replies, filled anew with what the person has said of what it asks for. With `keep` it is
   * remembered with the case, if there is one: answers for a public reply may go into a message later, but
   * not the other way. `problem`: it is not in the library any more, or its template is broken.
   */
  "page/fillReply": {
    ask: {
      channel: Channel;
      account?: Handle;
      customer?: Addressee;
      tweet?: AskedTweet;
      reply: UsedReply;
      answers: Answers;
      keep?: true;
    };
    answer: FilledAnew;
  };
  /**
   * The person put a canned reply into X's box. When their text then stands on X, that is a use of it.
   * `text`: what was put in; it is dropped when the text is seen on X, or after a day.
   */
  "page/replyTaken": {
    ask: {
      channel: Channel;
      account?: Handle;
      customer?: Handle;
      tweet?: AskedTweet;
      reply: UsedReply;
      text: string;
    };
    answer: null;
  };
  /**
   * What etiquette has to say of what stands in one of X's composers. The text is not stored.
   * `tweetId`: the tweet that is answered.
   */
  "page/judge": {
    ask: {
      channel: Channel;
      account?: Handle;
      customer?: Handle;
      tweetId?: string;
      text: string;
    };
    answer: { remarks: Remark[] };
  };
}

/** Whom a composer writes to, as the page shows them. */
export interface Addressee {
  readonly handle: Handle;
  /** With its capitals. */
  readonly shownHandle?: string;
  readonly name?: string;
}

/** The tweet that a reply is looked for. */
export interface AskedTweet {
  readonly id: string;
  readonly text: string;
  /** It begins its thread; missing where the page does not tell. */
  readonly first?: boolean;
  /** BCP 47 tag as X gives it. */
  readonly language?: string;
  /** ms since 1970. */
  readonly postedAt?: number;
}

/** Which canned reply a text came from, and which of its wordings. */
export interface UsedReply {
  readonly id: string;
  readonly wording: number;
}

/** A canned reply with its length in X's own counting. */
export interface FilledReply extends OfferedReply {
  readonly length: { readonly used: number; readonly max: number };
  /** Present on those that are suggested. */
  readonly why?: Why;
}

export interface FoundReplies {
  readonly replies: FilledReply[];
  readonly more?: true;
}

export type FilledAnew = { readonly reply: FilledReply } | { readonly problem: "gone" };

/** What one rule says of a draft, in words. */
export interface Remark {
  readonly rule: RuleId;
  readonly level: Level;
  /** The rule's name. */
  readonly title: string;
  readonly sentence: string;
  /** Where in the draft; none when it speaks of all of it. */
  readonly spans: readonly Span[];
  /** What puts it right: the better draft, and what the button says. */
  readonly fix?: { readonly label: string; readonly text: string };
}

/** What the panel and the options page ask of the worker. Only the extension's own pages are heard. */
export interface PanelAsks {
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
    );
    answer: null;
  };
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
  /** The same as `page/replies`, for a case of the panel. */
  "panel/replies": {
    ask: { caseId: string; channel: Channel; query?: string };
    answer: FoundReplies;
  };
  /** The same as `page/fillReply`, for a case of the panel. */
  "panel/fillReply": {
    ask: { caseId: string; channel: Channel; reply: UsedReply; answers: Answers; keep?: true };
    answer: FilledAnew;
  };
  /** Ids of replies, archived ones too, best first; all words are found in one or other field of each. */
  "panel/findReplies": { ask: { query: string }; answer: { ids: string[] } };
  /**
   * Writes a reply; one of the same id becomes a version of its history, and is archived no more than before.
   * `shortcutTaken`: by another reply that is not archived. A template may be broken: then it is never offered.
   */
  "panel/saveReply": {
    ask: { reply: CannedReply };
    answer: { reply: StoredReply } | { problem: "shortcutTaken"; by: StoredReply };
  };
  /** Archives replies, or takes them out of there; one whose shortcut is taken meanwhile loses it. */
  "panel/archiveReplies": { ask: { ids: string[]; archived: boolean }; answer: null };
  /** Deletes replies with their history, their uses and what was learned of them. Not to be undone. */
  "panel/dropReplies": { ask: { ids: string[] }; answer: null };
  /** Puts the replies of a starter set into the library that are not there. */
  "panel/addStarterSet": { ask: { set: StarterSetId }; answer: { added: number } };
  /** Forgets what suggestions learned: of one customer, of one reply, or all of it. Uses are forgotten with it. */
  "panel/forgetUses": {
    ask:
      | { of: "customer"; account: Handle; customer: Handle }
      | { of: "reply"; replyId: string }
      | { of: "all" };
    answer: { forgotten: number };
  };
  /**
   * Looks what taking a file in would do. The plan is the row `importId` of `readers.replyImport`; nothing
   * else is written. `file`: its bytes, in base64.
   */
  "panel/planImport": {
    ask: { name: string; file: string };
    answer: { importId: string } | { problem: Unreadable };
  };
  /**
   * Does what was chosen of a plan, all of it or nothing. `take`: places in the file. A clashing one stands
   * `beside` the reply that has its shortcut, without it, or comes `instead` of it as its new version.
   * `changed`: the library is not what the plan was made for; the file is to be planned again.
   */
  "panel/applyImport": {
    ask: { importId: string; take: { at: number; as?: "beside" | "instead" }[] };
    answer: { taken: number } | { problem: "gone" | "changed" };
  };
  /**
   * Puts everything back as it was before an import. A reply that was changed since is left as it is, and
   * counted in `kept`, unless `all`.
   */
  "panel/undoImport": {
    ask: { importId: string; all?: boolean };
    answer: { undone: number; kept: number } | { problem: "gone" };
  };
  /** The library as a file's text; archived replies are in it where `archived`. */
  "panel/exportReplies": {
    ask: { format: ReplyFormat; archived?: boolean };
    answer: { text: string };
  };
  "panel/savePlaybook": { ask: { entry: Omit<PlaybookEntry, "changedAt"> }; answer: null };
  "panel/dropPlaybook": { ask: { id: string }; answer: null };
  /** The network is back: goes on with what waits. The worker itself may be asleep and not hear of it. */
  "panel/online": { ask: Record<string, never>; answer: null };
}

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

/** What the worker asks of the page layer of one tab. */
export interface WorkerAsks {
  /**
   * Puts the text into the composer of this target, which the person has open.
   * `place`: behind what stands there (also when missing), at the caret, or over these characters, which
   * must stand right before the caret.
   * `hadText`: there were other words in the box, they stand there still.
   * `altered`: the box shows the text, but not to the letter.
   */
  "worker/insert": {
    ask: {
      sendId: string;
      channel: Channel;
      account: Handle;
      target: Target;
      text: string;
      place?: "end" | "caret" | { over: string };
    };
    answer:
      | { kind: "inserted"; hadText: boolean; altered?: true }
      | { kind: "failed"; why: AbandonedWhy };
  };
}

export type Asks = PageAsks & PanelAsks & WorkerAsks;
export type AskName = keyof Asks;
export type Ask<N extends AskName> = Asks[N]["ask"];
export type Answer<N extends AskName> = Asks[N]["answer"];

/** What travels: the name, the body, and the version of the extension that wrote it. */
export interface Envelope<N extends AskName = AskName> {
  readonly aside: N;
  readonly version: string;
  readonly body: Ask<N>;
}
