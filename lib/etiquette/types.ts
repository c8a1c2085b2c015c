import type { Customer, DmAnswer, Handle } from "../customers/index.ts";
import type { Case } from "../handoff/index.ts";
import type { Span } from "../text/index.ts";
import type { Reading } from "./reading.ts";
import type { RuleId } from "./rule-ids.ts";

/** Where a send goes. */
export type Channel = "public" | "dm";

/** What the person is about to send. */
export interface Draft {
  readonly channel: Channel;
  readonly text: string;
}

/**
 * What is kept of a text that was sent in place of the text: enough to know one again that reads the same,
 * too little to be read.
 */
export interface KeptWords {
  /** Of `sketchOf`. */
  readonly sketch: string;
  /** How many different runs of three letters it had. */
  readonly runs: number;
  /** By what its longer sentences are known again; missing also where they were not looked at. */
  readonly sentences?: readonly string[];
  /** It asked how satisfied they were. */
  readonly survey?: true;
}

/** A text that this account sent: itself, or what is kept of it. */
export interface SentText {
  readonly text?: string;
  readonly kept?: KeptWords;
  readonly channel: Channel;
  /** ms since 1970. */
  readonly at: number;
  /** To the customer whom the draft is for. */
  readonly toThem: boolean;
}

/** What a playbook says not to say: a phrase, with what to say instead where somebody has written it. */
export type NotToSay = string | { readonly text: string; readonly instead?: string };

/** What somebody does on X, which decides how strict a rule is. */
export type Role = "service" | "marketing" | "creator";

/** All that a rule may know besides the draft. */
export interface JudgeContext {
  /** ms since 1970. */
  readonly now: number;
  readonly customer?: Customer;
  readonly dm: DmAnswer;
  readonly case?: Case;
  /** The address that opens a private message to the account, if known. */
  readonly dmLink?: string;
  /** What was sent lately, in any order; missing: nothing is known. */
  readonly sent?: readonly SentText[];
  /** When the customer last wrote to the account, in ms since 1970. */
  readonly theyWroteAt?: number;
  /** The customer asked not to be written to. */
  readonly askedToStop?: boolean;
  /** Words that the playbook says are not to be said. */
  readonly dontSay?: readonly NotToSay[];
  /** The brand's own phone numbers, e-mail and postal addresses, which everybody may read. */
  readonly ownContacts?: readonly string[];
  readonly ruleWords?: RuleWords;
  /** BCP 47 codes, as "en", of the languages that the account answers in; empty or missing: any. */
  readonly languages?: readonly string[];
  /** The account that X would send it from, where that is known. */
  readonly writesAs?: Handle;
  /** Missing: service. */
  readonly role?: Role;
  /** The draft may also go by X's API, for which X has rules of its own. */
  readonly byApi?: boolean;
}

/** A level as a person sets it for a rule. */
export type SetLevel = Level | "off";

/** Words of a person's own for a rule, as phrases in any language. */
export interface OwnWords {
  /** It minds these too. */
  readonly also?: readonly string[];
  /** It never minds these. */
  readonly not?: readonly string[];
}

/** Only the rules of `WORDED` have such words. */
export type RuleWords = Readonly<Partial<Record<RuleId, OwnWords>>>;

/** `note`: good to know. `warn`: think again. `block`: goes out only with a written reason. */
export type Level = "note" | "warn" | "block";

export type { RuleId };

/** What a person has set for rules; those that are missing are as Aside judges. */
export type RuleLevels = Readonly<Partial<Record<RuleId, SetLevel>>>;

/** What puts it right: a better draft, or something to do instead. */
export type Fix =
  | { readonly kind: "draft"; readonly text: string }
  | { readonly kind: "action"; readonly action: "goToPublicStep" };

/** What one rule says about one draft in one context. */
export interface Warning {
  readonly rule: RuleId;
  readonly level: Level;
  /** The places it speaks of; empty when it speaks of the whole draft. */
  readonly spans: readonly Span[];
  /** Catalogue key of the one line of why, with what to put into it. */
  readonly why: { readonly key: string; readonly values: readonly string[] };
  readonly fix?: Fix;
  /** By this route it goes out only with a written reason, whatever the level. */
  readonly reasonFor?: "api";
  /** Of this route it does not speak. */
  readonly notFor?: "api";
}

/** Where a rule comes from. */
export interface Source {
  readonly title: string;
  readonly by: string;
}

/** An example that is the rule's test and its documentation. Kept in `rules/<rule>.examples.ts`. */
export interface RuleExample {
  readonly draft: Draft;
  /** Said of the context where it matters. */
  readonly context?: Partial<JudgeContext>;
  /** What the fix makes of the draft, where the fix is a draft. */
  readonly fixed?: string;
}

/** Texts and contexts at which a rule is silent, and at which it speaks. */
export interface RuleExamples {
  readonly good: readonly RuleExample[];
  readonly bad: readonly RuleExample[];
}

/** What a rule found; `level` where this finding is not of the rule's usual level. */
export type Finding = Omit<Warning, "rule" | "level"> & { readonly level?: Level };

/** One point of etiquette. */
export interface Rule {
  readonly id: RuleId;
  readonly level: Level;
  /** Nobody can set it lower: what is out can't be taken back, and what X demands is not ours to waive. */
  readonly least?: Level;
  readonly channels: readonly Channel[];
  /** Its level for a role, where that is another. */
  readonly roles?: Readonly<Partial<Record<Role, Level | "off">>>;
  readonly source: Source;
  /**
   * @param reading the draft's text, in which a piece that was looked at before is not looked at again.
   * @returns what is wrong, or undefined. Never throws, whatever the text holds.
   */
  readonly check: (draft: Draft, context: JudgeContext, reading: Reading) => Finding | undefined;
}
