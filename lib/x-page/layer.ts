import type { Ask, PageAsks } from "../messages/index.ts";
import type { Ground } from "./feature.ts";
import type { KnownTweet } from "./readers/composers.ts";
import type { Feature, InsertAsk } from "./types.ts";
import type { Incoming } from "./wire.ts";

/** An inserted text that the person has not sent yet. */
export interface Waiting {
  readonly ask: InsertAsk;
  readonly box: HTMLElement;
}

/**
 * The page layer of a tab, as scripts meet it that are put into the tab when they are first needed.
 * It knows what such a script can't find out late: what the person has pressed on.
 */
export interface Layer extends Feature, Ground {
  /** The extension's own interface, of the version that this layer is of. */
  readonly runtime: Incoming;
  readonly version: string;
  /** The page's own path. */
  path(): string;
  readonly memory: {
    /** Tweets that the person pressed on, newest last. */
    readonly known: readonly KnownTweet[];
    /** Texts that stand in X's boxes and were put there by Aside, by the id of their send. */
    readonly inserted: Map<string, Waiting>;
    /** Where the person is writing a word that is not yet chosen; as `composing` keeps it. */
    composing?: HTMLElement;
  };
  /**
   * Tells the worker something in passing: nobody waits for the answer, and nobody is told when there
   * is none.
   */
  tell<N extends keyof PageAsks>(name: N, body: Ask<N>): void;
  /** Starts a feature that ends when the layer does. One of that name is enough: a second is left out. */
  join(feature: Feature): void;
}

/** Aside's scripts in a tab share a global object of their own, which the page has no access to. */
export const shared = globalThis as { asideLayer?: Layer };
