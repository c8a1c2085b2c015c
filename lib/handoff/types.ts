import type { Handle } from "../customers/index.ts";

/** What was read of a tweet. Anything unknown is missing. */
export interface Tweet {
  /** Decimal string. */
  readonly id: string;
  readonly author: Handle;
  /** The author's handle with its capitals, for showing. */
  readonly authorHandle: string;
  readonly authorName?: string;
  readonly authorPicture?: string;
  readonly text: string;
  /** ms since 1970. */
  readonly postedAt?: number;
  /** BCP 47 tag as X gives it. */
  readonly language?: string;
  /** Handles that the text mentions. */
  readonly mentions: readonly Handle[];
  readonly replyTo?: Handle;
  readonly quotes?: { readonly id?: string; readonly author?: Handle };
  /** What it shows beside its words, each thing once; missing where nothing was seen. */
  readonly media?: readonly MediaKind[];
}

/** A GIF is a video of X's. */
export type MediaKind = "picture" | "video" | "poll";

/** The steps from public to private, in order. */
export type StepName = "acknowledged" | "invited" | "wrote" | "resolved" | "thanked";

/** A step that was taken, or was skipped on purpose. */
export interface Step {
  readonly name: StepName;
  /** ms since 1970. */
  readonly at: number;
  /** Who or what says so. */
  readonly by: "person" | "page" | "api";
  /** The send that took this step. */
  readonly sendId?: string;
  /** Present when the step was skipped: the person's reason. */
  readonly skipped?: string;
}

/** One matter of one customer with one account. */
export interface Case {
  readonly id: string;
  readonly account: Handle;
  readonly customer: Handle;
  /** `Customer.id` */
  readonly customerId: string;
  /** Missing when it began on the customer's profile, or in the private conversation. */
  readonly tweet?: Tweet;
  readonly openedAt: number;
  /** When it was last taken up again after it had been resolved. */
  readonly reopenedAt?: number;
  readonly steps: readonly Step[];
  /** When X's API was last asked whether the customer has written, ms since 1970. */
  readonly lookedAt?: number;
  /** The newest post of the account that was found under the tweet, whoever wrote it. */
  readonly answer?: FoundAnswer;
  /** What the person has said of what canned replies ask for, by name and by where it was to go. */
  readonly answers?: {
    readonly public?: Readonly<Record<string, string>>;
    readonly dm?: Readonly<Record<string, string>>;
  };
  /** When the customer last wrote privately, ms since 1970. */
  readonly lastWroteAt?: number;
  /** When a text of the account last reached the customer, ms since 1970. */
  readonly answeredAt?: number;
  /** Ended otherwise than by being resolved. */
  readonly ended?: Ended;
  readonly about?: About;
  /** The `due` of the follow-up of which the person was reminded. */
  readonly remindedOf?: number;
  /** Of what the customer is asked for, what has come: by the facts' names, never the facts themselves. */
  readonly intake?: Readonly<Record<string, Tick>>;
  /** Steps that the person has taken back, and when: what was told of them before does not count. */
  readonly takenBack?: Partial<Record<StepName, number>>;
}

/** How a case ended without being resolved. */
export interface Ended {
  readonly as: "unresolved" | "handedOn";
  readonly at: number;
  readonly why: string;
}

/** Whether a fact has come. */
export interface Tick {
  readonly came: boolean;
  /** ms since 1970. */
  readonly at: number;
  /** Who or what says so. */
  readonly by: Step["by"];
}

/** What the person said of a case, each with its time (ms since 1970); without a value it was taken back. */
export interface About {
  /** One of `CATEGORIES`, or a word of the person's own. */
  readonly category?: Said<string>;
  /** The name of whoever deals with it. */
  readonly assignee?: Said<string>;
  readonly tags?: Said<readonly string[]>;
  readonly followUp?: Said<FollowUp>;
}

export interface Said<T> {
  readonly value?: T;
  readonly at: number;
}

/** When to look at a case again, and what for. */
export interface FollowUp {
  /** ms since 1970 */
  readonly due: number;
  readonly what?: string;
}

/** A post of the account that stands on X. */
export interface FoundAnswer {
  /** Decimal string. */
  readonly id: string;
  /** ms since 1970. */
  readonly at?: number;
}

/** What can happen to a case. */
export type CaseEvent =
  | {
      readonly kind: "publicSent";
      readonly at: number;
      readonly by: Step["by"];
      /** Missing for a post that the person wrote on X by hand. */
      readonly sendId?: string;
      readonly invites: boolean;
    }
  | { readonly kind: "answerFound"; readonly id: string; readonly at?: number }
  | { readonly kind: "customerWrote"; readonly at: number; readonly by: "page" | "api" | "person" }
  | { readonly kind: "resolved" | "thanked"; readonly at: number; readonly by: "person" }
  | { readonly kind: "skipped"; readonly step: StepName; readonly at: number; readonly why: string }
  | { readonly kind: "reopened"; readonly at: number }
  | { readonly kind: "answered"; readonly at: number }
  | ({ readonly kind: "came"; readonly fact: string } & Tick)
  | ({ readonly kind: "ended" } & Ended)
  | { readonly kind: "takenBack"; readonly step: StepName; readonly at: number }
  | {
      [K in keyof About]-?: {
        readonly kind: "said";
        readonly what: K;
        readonly value?: NonNullable<NonNullable<About[K]>["value"]>;
        readonly at: number;
      };
    }[keyof About];

/** How it went for the customer, by what they said of it. */
export type Rating = "good" | "middling" | "bad";

/** What a time line shows that has no row of its own elsewhere. */
export interface Entry {
  readonly id: string;
  readonly account: Handle;
  readonly customer: Handle;
  /** `Customer.id` */
  readonly customerId: string;
  readonly caseId?: string;
  /** When it was, ms since 1970. */
  readonly at: number;
  readonly kind: "note" | "message" | "rating" | "stopped" | "lifted";
  /** A note's text, a stop's reason; a message's only if the person keeps them. */
  readonly text?: string;
  /** Of a rating; a case has one at most, whose id is `ratingId` of it. */
  readonly rating?: Rating;
  /** Of a message: the account wrote it, not the customer. */
  readonly own?: true;
  /** Of a message: X's id of it, where that is known. */
  readonly remoteId?: string;
  /** Who or what saw or wrote it. */
  readonly by: "page" | "api" | "person";
  /** When a note or a rating was last changed, ms since 1970. */
  readonly changedAt?: number;
}
