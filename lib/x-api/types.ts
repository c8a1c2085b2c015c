import type { CustomerFacts, Handle } from "../customers/index.ts";
import type {
  Counted,
  CountedRead,
  Heard,
  Purse,
  Refusal,
  UnknownWhy,
  XGateway,
} from "../sends/index.ts";

/** An access token that may be used now, with the numeric id of the account it belongs to. */
export interface Grant {
  readonly accessToken: string;
  readonly userId: string;
  readonly scopes: readonly string[];
}

/** Why there is no grant: nothing was sent to X on the account's behalf. */
export type NoGrant = "notConnected" | "signedOut" | "offline" | "serverError" | "vaultBroken";

export type GrantAnswer = { readonly grant: Grant } | { readonly problem: NoGrant };

/** Where the client gets its tokens. Implemented by `createTokens`. */
export interface TokenSource {
  /** A token that is good for at least a minute more; refreshed first where it is not. Never throws. */
  grant(account: Handle): Promise<GrantAnswer>;
  /**
   * X said 401 to this access token: refreshes once, unless another call has done so since.
   * Never throws.
   */
  renew(account: Handle, refused: string): Promise<GrantAnswer>;
}

/** What this room needs of the browser and of time. */
export interface XApiWorld {
  readonly fetch: typeof fetch;
  /** ms since 1970. */
  readonly now: () => number;
  /** ms since this life of the worker began, by a clock that nobody can set; missing: nobody knows. */
  readonly steady?: () => number;
  /** Aborts after so many ms. */
  readonly deadline?: (ms: number) => AbortSignal;
  /** Minds the money; without it nothing is counted. */
  readonly purse?: Purse;
  /** Whether the browser lets the extension reach api.x.com at all. */
  readonly mayCall?: () => Promise<boolean>;
  /** Told what each answer said of X's limits, and of its clock. */
  readonly onLimits?: (account: Handle, counted: Counted | CountedRead, heard: Heard) => void;
  /** Until when X takes no such read, ms since 1970, by what it said before; undefined: it takes one. */
  readonly closedUntil?: (account: Handle, counted: CountedRead) => Promise<number | undefined>;
}

/** An answer of X, whatever its status. Header names are in lower case. */
export interface Answer {
  readonly status: number;
  /** Parsed JSON, or the raw text where it was not JSON. */
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

/** What was called; the same words of X mean different things for each. */
export type CallKind = "reply" | "dm" | "read";

/** A read of X: what it found, or why it found nothing. */
export type Read<T> = { readonly value: T } | { readonly problem: Refusal };

/** Who a token belongs to. */
export interface Me {
  readonly userId: string;
  /** With its capitals. */
  readonly shownHandle: string;
  readonly handle: Handle;
  readonly name?: string;
}

/** A tweet that mentions the account, as read without paying for its author's profile. */
export interface Mention {
  readonly id: string;
  readonly authorId: string;
  readonly text: string;
  /** ms since 1970. */
  readonly postedAt?: number;
  readonly language?: string;
  /** Id of the tweet it answers. */
  readonly replyTo?: string;
  /** Id of the tweet it quotes. */
  readonly quotes?: string;
}

/** Newer than one tweet, older than another; ids. */
export interface Between {
  readonly after?: string;
  readonly before?: string;
}

export interface MentionsPage {
  readonly mentions: readonly Mention[];
  /** There are more than these, older ones. */
  readonly more: boolean;
}

/** A private message of the customer's, as X's API told it. */
export interface ReadMessage {
  readonly id: string;
  /** ms since 1970. */
  readonly at: number;
  readonly text: string;
  /** It shows pictures, or more than its words. */
  readonly pictures?: true;
}

/**
 * Whether the customer has written, when last (ms since 1970), and what was read of it, newest first.
 * `unknown` is a normal answer: conversations that X has moved to encrypted Chat read as empty.
 */
export type Wrote =
  | { readonly wrote: "yes"; readonly at: number; readonly messages?: readonly ReadMessage[] }
  | { readonly wrote: "no" }
  | { readonly wrote: "unknown" };

/** X's API for the accounts that are connected. Nothing in it throws, and no write is made twice. */
export interface XApi extends XGateway {
  /** Reads who the account is. One user read. */
  me(account: Handle): Promise<Read<Me>>;
  /** Reads a customer. One user read. */
  userByHandle(account: Handle, handle: Handle): Promise<Read<CustomerFacts>>;
  /** Reads people by their numeric ids, at most 100. One user read each; those that are gone are left out. */
  usersById(account: Handle, ids: readonly string[]): Promise<Read<readonly CustomerFacts[]>>;
  /** Tweets that mention the account, newest first; at most ten, each one post read. */
  mentions(account: Handle, between?: Between): Promise<Read<MentionsPage>>;
  /**
   * Whether this customer has written privately.
   * @param most how many DM events to ask for, five unless told; one will do where all before were read
   */
  messagesWith(account: Handle, customerId: string, most?: number): Promise<Read<Wrote>>;
}

/** A call that brought no answer at all. Nobody knows whether X did anything. */
export type CutWhy = Extract<UnknownWhy, "networkCut" | "timeOut">;
