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
  /** How much it speaks for such replies, with the sum of squared steps that it took to learn that. */
  readonly pull: Map<string, [weight: number, squares: number]>;
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
  /** By reply: uses, and uses that fade with each later one, as they stood after use `of`. */
  readonly used: Map<string, [n: number, faded: number, of: number]>;
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

export type Row = FeatureRow | CountRow | AgentRow | MainRow;
