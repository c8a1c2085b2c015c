import type { CannedReply } from "../types.ts";

/** Who a set is for. */
export type StarterSetId = "shop" | "product" | "creator";

/** A reply of a set, as it is put into a library. */
export interface StarterReply extends WrittenReply {
  readonly id: string;
  readonly language: "en";
}

/** A reply of a set, in English. */
export interface WrittenReply {
  readonly title: string;
  /** Its own in the set. */
  readonly shortcut: string;
  readonly folder: string;
  readonly scope: CannedReply["scope"];
  readonly tags: readonly string[];
  /** Facts that the customer is asked for, by their names in a case's intake. */
  readonly asksFor?: readonly string[];
  /** For whoever uses it; never sent. */
  readonly notes?: string;
  /** What stands in the customer's message already when they follow the DM link. */
  readonly prompt?: string;
  /** Liquid templates; at least two. */
  readonly wordings: readonly [string, string, ...string[]];
}
