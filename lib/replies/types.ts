export type { Answers, Asked, Filled, Variables } from "./fill/index.ts";

/** Where a canned reply is for. */
export type Scope = "public" | "dm" | "survey";

/** A text with variables, written once: what the person writes of it. */
export interface CannedReply {
  readonly id: string;
  readonly title: string;
  /** What one types after "/" to get it, unlike that of every other reply, whatever the capitals; may be empty. */
  readonly shortcut: string;
  readonly scope: Scope;
  /** BCP 47 tag. */
  readonly language: string;
  /** Liquid templates that say the same in other words; at least one. */
  readonly wordings: readonly string[];
  /** Names parted by "/": "Orders/Late". */
  readonly folder?: string;
  readonly tags?: readonly string[];
  /** What stands in the customer's message already when they follow the DM link: `dmLinkOf(id, prompt)`. */
  readonly prompt?: string;
  /** Facts that it asks the customer for, by their names in a case's intake: "orderNumber". */
  readonly asksFor?: readonly string[];
  /** For colleagues; never part of what is sent. */
  readonly notes?: string;
  /** Handles, in lower case, of the accounts that it is for; missing: for all. */
  readonly accounts?: readonly string[];
}

/** A canned reply as the library holds it. */
export interface StoredReply extends CannedReply {
  /** ms since 1970. */
  readonly createdAt: number;
  /** When its newest version was written, ms since 1970. */
  readonly changedAt: number;
  /** Present: it is kept but not offered. ms since 1970. */
  readonly archivedAt?: number;
}

/** How a canned reply was before it was changed. */
export interface ReplyVersion {
  readonly replyId: string;
  /** When this version was written: its `changedAt`, ms since 1970. */
  readonly at: number;
  readonly reply: CannedReply;
}

/** One time that a canned reply went out: the person sent it, changed or not. */
export interface ReplyUse {
  /** The send's id, or one of its own for a text that went out of X's own box. */
  readonly id: string;
  readonly replyId: string;
  /** Place of the wording in the reply, from 0. */
  readonly wording: number;
  readonly account: string;
  /** The customer's handle, in lower case; empty where nobody knows. */
  readonly customer: string;
  readonly caseId?: string;
  readonly channel: "public" | "dm";
  /** Who answered, by their own name; missing where they gave none. */
  readonly agent?: string;
  /** ms since 1970. */
  readonly at: number;
  /** The public tweet that it was used for, of which suggestions are learned; never a private message. */
  readonly question?: { readonly text: string; readonly first: boolean };
  /** Present until suggestions have learned of it. */
  readonly unlearned?: 1;
  /** The making of the encoder that suggestions learned of it with; missing: none. */
  readonly meant?: number;
}

/** What the brand says, does not say, and how it sounds at its best. */
export interface PlaybookEntry {
  readonly id: string;
  readonly kind: "say" | "dontSay" | "example";
  readonly text: string;
  /** For `dontSay`: what to say instead. */
  readonly instead?: string;
  readonly why?: string;
  /** Ids of canned replies, and of etiquette's rules, that it goes with. */
  readonly replies?: readonly string[];
  readonly rules?: readonly string[];
  /** Handles, in lower case, of the accounts that it is for; missing: for all. */
  readonly accounts?: readonly string[];
  /** ms since 1970. */
  readonly changedAt: number;
}

/** A set of replies to begin with. */
export type StarterSetId = "shop" | "product" | "creator";

/** What a library can be written as. */
export type ReplyFormat = "json" | "csv";
