import type { CustomerFacts, Handle } from "../../customers/index.ts";
import type { Level, RuleId } from "../../etiquette/index.ts";
import type { Tweet } from "../../handoff/index.ts";
import type { PartSeen } from "../../health/index.ts";
import type { Answers, OfferedReply, ReplyStats, Why } from "../../replies/index.ts";
import type { Channel } from "../../sends/index.ts";
import type { Span } from "../../text/index.ts";

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
   * A private message of the customer stands in the chat. `text`: it is looked at for a request to stop, and for
   * which facts it tells that customers are asked for; it is stored only if the person wants that.
   */
  "page/customerWrote": {
    ask: { account: Handle; customer: Handle; at: number; text?: string; remoteId?: string };
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
  /** What became of the cases that it was used in; missing where there are none, and far down the list. */
  readonly became?: ReplyStats;
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
  /** What puts it right, and what the button says: the better draft, or what is to be done in the panel first. */
  readonly fix?:
    | { readonly label: string; readonly text: string }
    | { readonly label: string; readonly inPanel: true };
}
