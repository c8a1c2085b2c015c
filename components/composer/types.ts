import type { RuleId, SetLevel, Source, Warning } from "../../lib/etiquette/index.ts";
import type { Answers, OfferedReply, ReplyStats, Why } from "../../lib/replies/index.ts";
import type { Route } from "../../lib/sends/index.ts";

/** A canned reply, filled for this customer. */
export interface Starter extends OfferedReply {
  readonly length: Length;
  /** Why it is suggested; missing where it is not. */
  readonly why?: Why;
  /** What became of the cases that it was used in; missing where nothing is known of that. */
  readonly became?: ReplyStats;
}

/** Fills one anew with what the person says of what it asks for. `keep`: these are the answers. */
export type FillStarter = (
  starter: Starter,
  answers: Answers,
  keep: boolean,
) => Promise<Starter | undefined>;

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

/** A rule that was passed over each time offers to be quieter. */
export interface Quieter {
  /** The level that it offers, if it does. */
  readonly offer: (warning: Warning) => SetLevel | undefined;
  readonly accept: (rule: RuleId, to: SetLevel) => void;
  readonly decline: (rule: RuleId) => void;
  /** The one that was made quieter just now. */
  readonly done?: { readonly rule: RuleId; readonly to: SetLevel };
  readonly undo: () => void;
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
