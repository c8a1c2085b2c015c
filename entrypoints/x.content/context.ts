import type { Ask, PageAsks, PagePart, Reply } from "../../lib/messages/index.ts";
import type { Handle } from "../../lib/customers/index.ts";
import type { Tweet } from "../../lib/handoff/index.ts";
import type { Check, Feature, Guard, Waiting, Watcher } from "../../lib/x-page/index.ts";

/** The sentences of the page layer, by their keys in the catalogue. */
export const pageWords = [
  "page_close",
  "page_failed",
  "page_moveToDm",
  "page_openInAside",
  "page_outdated",
  "page_unreadable",
] as const;

export type PageWord = (typeof pageWords)[number];

/** What a feature may use. It comes in as an argument, so that a test can bring its own. */
export interface Context {
  readonly page: Document;
  readonly watcher: Watcher;
  readonly guard: Guard;
  /** The page's own path. */
  path(): string;
  /** ms since 1970. */
  now(): number;
  words(key: PageWord): string;
  /**
   * Tells the worker. Must be called in the person's own event where the panel is to open.
   * Never throws.
   */
  ask<N extends keyof PageAsks>(name: N, body: Ask<N>): Promise<Reply<N>>;
  /** False once the extension was updated under this page. */
  alive(): boolean;
  /** Ends everything and says once to reload the tab. */
  outdated(): void;
  /**
   * Tells the worker something in passing: nobody waits for the answer, and nobody is told when there
   * is none. A page that has outlived its extension notices here.
   */
  tell<N extends keyof PageAsks>(name: N, body: Ask<N>): void;
  /** What this tab has seen; lives as long as the page. */
  readonly memory: Memory;
}

/** What one feature learns and another needs. */
export interface Memory {
  /** Tweets that the person pressed on, newest last. */
  readonly known: Tweet[];
  /** The account's numeric id, once the page has shown it. */
  ownId?: string;
  /** Numeric ids of those the account is in conversation with. */
  readonly partnerIds: Map<Handle, string>;
  /** What was put into this tab when it was first needed. */
  readonly brought: Set<PagePart>;
  /** A text that is about to be posted, or was inserted to be. */
  pending?: Pending;
  /** Texts that stand in X's boxes and were put there by Aside. */
  readonly inserted: Map<string, Waiting>;
  /** What the account has answered before, by the tweet under which it stands. */
  readonly answered: Map<string, Ask<"page/answered">>;
  /** Where the person is writing a word that is not yet chosen. */
  composing?: HTMLElement;
  /** Looks whether the parts of the page are there. */
  check?: Check;
  /** Opens the picker of canned replies where the person is writing. */
  openPicker?: () => void;
}

export interface Pending {
  /** The tweet it answers. */
  readonly tweetId: string;
  readonly text: string;
  /** ms since 1970. */
  readonly at: number;
}

/** What was inserted for this target has arrived: a post to `tweetId`, or a message to `handle`. */
export function arrived({ inserted }: Memory, target: string): void {
  for (const [sendId, { ask }] of inserted) {
    const { tweetId, handle } = ask.target as { tweetId?: string; handle?: string };
    if ((tweetId ?? handle) === target) inserted.delete(sendId);
  }
}

/** Has the worker put a part of the page layer into this tab, where it has not been asked for yet. */
export function bring(context: Context, part: PagePart): void {
  const { brought } = context.memory;
  if (brought.has(part)) return;
  brought.add(part);
  context.tell("page/bring", { part });
}

export function createMemory(): Memory {
  return {
    known: [],
    partnerIds: new Map(),
    brought: new Set(),
    inserted: new Map(),
    answered: new Map(),
  };
}

export type CreateFeature = (context: Context) => Feature;
