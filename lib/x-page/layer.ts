import type { Handle } from "../customers/index.ts";
import type { Tweet } from "../handoff/index.ts";
import type { Ask, PageAsks, Reply } from "../messages/index.ts";
import type { Ground } from "./feature.ts";
import type { Check } from "./health/check.ts";
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
  /** What later scripts take from this layer instead of carrying it along; see `parts.ts`. */
  readonly parts: object;
  /** The page's own path. */
  path(): string;
  /** ms since 1970. */
  now(): number;
  /** A sentence of the page layer's, by its key in the catalogue. */
  words(key: string): string;
  /** False once the extension was updated under this page. */
  alive(): boolean;
  /** Ends everything and says once to reload the tab. */
  outdated(): void;
  /**
   * Tells the worker. Must be called in the person's own event where the panel is to open. Never throws.
   */
  ask<N extends keyof PageAsks>(name: N, body: Ask<N>): Promise<Reply<N>>;
  readonly memory: {
    /** The account's numeric id, once the page has shown it. */
    readonly ownId?: string;
    /** Numeric ids of those the account is in conversation with, as far as this tab has shown them. */
    readonly partnerIds: ReadonlyMap<Handle, string>;
    /** Tweets that the person pressed on, newest last. */
    readonly known: readonly Tweet[];
    /** Texts that stand in X's boxes and were put there by Aside, by the id of their send. */
    readonly inserted: Map<string, Waiting>;
    /** Where the person is writing a word that is not yet chosen; as `composing` keeps it. */
    composing?: HTMLElement;
    /** Looks whether the parts of the page are there, once that has been put into the tab. */
    check?: Check;
    /** Opens the picker of canned replies where the person is writing, once that has been put into the tab. */
    openPicker?: () => void;
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
