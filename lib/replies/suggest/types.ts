import type { Meaning } from "./encoder/index.ts";

/** What a reply is looked for. */
export interface Question {
  /** What the customer wrote. */
  readonly text: string;
  /** It begins its thread. */
  readonly first: boolean;
  /** Who answers; missing where nobody says so. */
  readonly agent?: string;
  /** ms since 1970. */
  readonly at: number;
  /** Where the encoder places the text; missing: what it means has no say. */
  readonly meaning?: Meaning;
}

/** A reply that was used, and for what. */
export interface Use extends Question {
  readonly reply: string;
}

/** What is known of one feature of questions: a word, what it is about, or how the text looks. */
export interface FeatureRow {
  readonly key: `f:${string}`;
  /** How it was last written; empty for what is no word. */
  shown: string;
  /** Uses whose question had it. */
  n: number;
  /** Of them, by feature of the reply used (`w:…`) and by reply (`r:…`). */
  readonly met: Map<string, number>;
  /** By reply: how much it was learned to speak for it and for replies alike. */
  readonly pull: Map<string, number>;
  /** The last uses that had it, oldest first; `share` is its part of that use's question. */
  recent: [use: number, reply: string, agent: string, share: number][];
}

/** How often something was used: a reply (`r:`), or a feature of replies (`w:`). */
export interface CountRow {
  readonly key: `r:${string}` | `w:${string}`;
  n: number;
}

/** One agent's habit. */
export interface AgentRow {
  readonly key: `a:${string}`;
  n: number;
  /** By reply: uses. */
  readonly used: Map<string, number>;
}

/** What one agent does about one feature of questions otherwise than all others do. */
export interface MannerRow {
  readonly key: `a:${string}\n${string}`;
  /** The agent's uses whose question had it. */
  n: number;
  /** By reply, as in the feature's own row. */
  readonly pull: Map<string, number>;
}

/** Where the questions point that a reply was used for (`m:` and its id), or all questions (`m:`). */
export interface MeaningRow {
  readonly key: `m:${string}`;
  /** The making of the encoder that told it. */
  readonly made: number;
  n: number;
  /** The directions added up. */
  readonly sum: Float64Array;
  /** Of all questions: the products of each two of a direction's numbers added up, row by row. */
  readonly products?: Float64Array;
}

/** Where a canned reply's own words point. It is found, not learned, and the same for all accounts. */
export interface SaysRow {
  readonly key: `s:${string}`;
  /** The making of the encoder that told it. */
  readonly made: number;
  /** The reply as it was then, ms since 1970; 0 where it never changes. */
  readonly changedAt: number;
  /** Of length 1; undefined where it says nothing. */
  readonly direction: Float64Array | undefined;
}

/** What the whole shares; the weights of the kinds of evidence with what they were learned from. */
export interface MainRow {
  readonly key: "main";
  n: number;
  /** Number of the next use. */
  next: number;
  recent: [at: number, reply: string][];
  weights: number[];
  /** Row by row. */
  sure: number[];
}

export type Row = FeatureRow | CountRow | AgentRow | MannerRow | MeaningRow | MainRow;
