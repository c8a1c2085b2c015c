import type { CustomerFacts, Handle } from "../customers/index.ts";
import type { Tweet } from "../handoff/index.ts";
import type { Answer, Ask } from "../messages/index.ts";

/** What the worker asks for, and what it is told. */
export type InsertAsk = Ask<"worker/insert">;
export type InsertAnswer = Answer<"worker/insert">;

export interface ReadTweet {
  readonly tweet: Tweet;
  readonly promoted: boolean;
  readonly focal: boolean;
  readonly facts: CustomerFacts;
}

/** One on-page feature: built inert; start and stop may come any number of times. */
export interface Feature {
  readonly name: string;
  start(): void;
  stop(): void;
}

/** The account that X is signed in with, as far as the page shows it. */
export interface ReadAccount {
  readonly handle: Handle;
  /** With its capitals. */
  readonly shownHandle?: string;
  /** Numeric id, a decimal string; only where the page leaves no doubt. */
  readonly userId?: string;
  readonly name?: string;
}

/** What a profile page says about the person it belongs to. */
export interface ReadProfile {
  readonly handle: Handle;
  readonly facts: CustomerFacts;
}

/** One private message as it stands in the open chat. */
export interface ReadMessage {
  readonly id: string;
  readonly mine: boolean;
  /** What X says of it: pending, sent, delivered, read, failed; missing when X says nothing. */
  readonly status?: string;
  readonly text: string;
  /** ms since 1970, where the page tells it. */
  readonly at?: number;
}

/** The open conversation. */
export interface ReadChat {
  /** Missing for a group, and while the header is not there yet. */
  readonly partner?: Handle;
  readonly messages: readonly ReadMessage[];
  /** Whether X encrypts what is written here now. It says so in words only; missing in other languages. */
  readonly encrypted?: boolean;
}

/** What a composer belongs to. */
export type ComposerFor =
  | { readonly kind: "tweet"; readonly tweetId: string; readonly author: Handle }
  | { readonly kind: "person"; readonly handle: Handle };

/** One of X's own boxes to write in. */
export interface Composer {
  readonly box: HTMLElement;
  /** The dialog, cell or conversation that it stands in. */
  readonly around: Element;
  /** Missing when the page does not say what it belongs to. */
  readonly for?: ComposerFor;
}

/** How the page looks, for what Aside draws on it. */
export interface Look {
  readonly dark: boolean;
  /** The size of X's text, in CSS px: 13 to 18. */
  readonly fontPx: number;
  readonly rtl: boolean;
}
