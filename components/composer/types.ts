import type { RuleId, Source, Warning } from "../../lib/etiquette/index.ts";
import type { Route } from "../../lib/sends/index.ts";

/** A canned reply, filled for this customer. */
export interface Starter {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** How long the text is, in X's own counting for its channel. */
export interface Length {
  readonly used: number;
  readonly max: number;
}

/** The person's words for sending anyway, by rule. */
export type Reasons = Readonly<Partial<Record<RuleId, string>>>;

/** What is known of a draft once it has been looked at. */
export interface Judgement {
  readonly warnings: readonly Warning[];
  readonly length: Length;
  /** Where a rule comes from. */
  readonly sourceOf: (rule: RuleId) => Source | undefined;
  /** The rules that still hold the draft back on this route, given what the person wrote by rule. */
  readonly missing: (reasons: Reasons, route: Route) => readonly RuleId[];
}

/** One way for the text to leave, as a button. */
export interface RouteChoice {
  readonly route: Route;
  readonly label: string;
  readonly hint: string;
  /** Why it can't go this way at all. */
  readonly impossible?: string;
  /** The text is copied, for the person to paste it; nothing is sent, and nothing is written down. */
  readonly copies?: boolean;
}
