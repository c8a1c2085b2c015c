import type { CustomerFacts } from "../customers/index.ts";
import type { Tweet } from "../handoff/index.ts";

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
