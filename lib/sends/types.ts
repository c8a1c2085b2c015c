import type { Handle } from "../customers/index.ts";
import type { Channel, Level, RuleId } from "../etiquette/index.ts";
import type { Wait } from "./pace-rules.ts";

export type { Channel, Wait };

/** How a send goes: into X's own composer, through X's own link, or by X's API. */
export type Route = "draft" | "link" | "api";

/** The one place a send goes to. */
export type Target =
  | { readonly kind: "tweet"; readonly tweetId: string; readonly author: Handle }
  | { readonly kind: "person"; readonly handle: Handle; readonly userId?: string };

/** The canned reply that a text began as, which of its wordings, and who sent it. */
export interface FromReply {
  readonly id: string;
  readonly wording: number;
  /** Missing where the person gave no name. */
  readonly agent?: string;
}

/** A warning as it stood when the person sent, with their reason if they sent anyway. */
export interface ShownWarning {
  readonly rule: RuleId;
  readonly level: Level;
  readonly sentAnyway?: string;
}

/** Why X, or Aside before X, did not take a send. Words for each are in the catalogue as `refusal_<kind>`. */
export type RefusalKind =
  | "duplicate" // X already has this text from this account
  | "replyNotAllowed" // the author neither mentioned nor quoted the account
  | "repliesRestricted" // the author limits who can reply
  | "tweetGone" // deleted or not visible
  | "dmNotAllowed" // the customer takes no messages from this account
  | "dmNotPermitted" // X limits this account's messages for now
  | "tooLong"
  | "signedOut" // 401, refresh refused: connect again
  | "missingScope" // the connection lacks a permission
  | "noCredits" // 402
  | "overBudget" // a read that the person's own budget does not cover; `until` says when it begins anew
  | "rateLimited" // 429, `until` says when
  | "accountLocked"
  | "appNotEnrolled"
  | "notFound"
  | "invalid" // 400: X did not understand the request
  | "hostNotAllowed" // the browser withholds api.x.com
  | "notConnected" // no account connected
  | "offline" // provably not sent: there was no network
  | "personSaysNo" // the person looked and it is not there
  | "notArrived" // Aside looked on X after the connection broke, and it is not there
  | "other";

export interface Refusal {
  readonly kind: RefusalKind;
  /** X's own words, cut to 300 characters, for the details; never shown as the explanation. */
  readonly detail?: string;
  /** HTTP status. */
  readonly status?: number;
  /** ms since 1970: not before then. */
  readonly until?: number;
}

/** Why nobody knows yet whether X took it. */
export type UnknownWhy =
  | "workerDied"
  | "networkCut"
  | "timeOut"
  | "serverError"
  | "nonsense"
  | "duplicate"; // X has these words already: perhaps from this very call

/**
 * The life of a send. See `sends.design.md` for the diagram.
 * `by` on accepted: X's answer, a later look at X, or the person.
 */
export type SendState =
  | { readonly name: "drafted" }
  /**
   * `besides`: the box held words before, and they are still there. `altered`: the box does not show the
   * text to the letter.
   */
  | { readonly name: "inserted"; readonly besides?: true; readonly altered?: true }
  | { readonly name: "opened" }
  | { readonly name: "seen"; readonly remoteId?: string; readonly by: "page" | "person" }
  | { readonly name: "unconfirmed" }
  | { readonly name: "abandoned"; readonly why: AbandonedWhy }
  /** `ms`: how long it is held; `until`: when that is over by the browser's clock, as it stands now. */
  | { readonly name: "held"; readonly until: number; readonly ms: number }
  /** `wait`: why it can't go yet, and until when. */
  | { readonly name: "queued"; readonly wait?: Wait }
  | { readonly name: "leased"; readonly owner: string; readonly until: number }
  | { readonly name: "calling"; readonly owner: string; readonly since: number }
  | {
      readonly name: "accepted";
      readonly remoteId?: string;
      readonly by: "answer" | "look" | "person";
    }
  | { readonly name: "refused"; readonly refusal: Refusal }
  /**
   * `looks`: how often a look at X could not be made; `restMs`: how long it rests before the next;
   * `lookAt`: when that is over by the browser's clock.
   */
  | {
      readonly name: "unknown";
      readonly why: UnknownWhy;
      readonly since: number;
      readonly looks?: number;
      readonly restMs?: number;
      readonly lookAt?: number;
    }
  | { readonly name: "asked"; readonly why: UnknownWhy; readonly nearest?: Nearest };

/** What stands on X at that place from about that time, and comes nearest to the words that were sent. */
export interface Nearest {
  readonly text: string;
  readonly remoteId: string;
}

export type StateName = SendState["name"];

/** One state, by its name. */
export type StateOf<N extends StateName> = Extract<SendState, { name: N }>;

/** Why a text was not put into X's composer, or not left there. Words in the catalogue as `abandoned_<why>`. */
export type AbandonedWhy =
  | "noTab" // no x.com tab of this case
  | "notAllowed" // the browser does not let Aside work on x.com
  | "noComposer" // no reply box or message box open for this target
  | "pin" // X Chat asks for its passcode first
  | "request" // the conversation is a request that the person has not accepted
  | "wrongTarget" // the box belongs to another tweet or person
  | "notTaken" // the box did not take the text
  | "locked" // the box takes no words now: X is busy with it
  | "typing" // the person was in the middle of a word, as one is in Japanese
  | "changed" // what stands in the box is not what stood there when the person pressed
  | "outdatedPage" // the tab still runs an older Aside, or none: reload it
  | "wrongAccount" // X is signed in as another account
  | "undone"; // by the person

/**
 * When a call was made by X's own clock, ms since 1970: no setting of the browser's clock changes it.
 * `at`: then; missing where nobody could know. `after`: later than this in any case.
 */
export interface CallOnX {
  readonly at?: number;
  readonly after?: number;
}

/** One text to one place. */
export interface Send {
  /** Made where the person pressed, so that a message that arrives twice is one send. */
  readonly id: string;
  readonly caseId: string;
  readonly account: Handle;
  readonly customer: Handle;
  readonly channel: Channel;
  readonly route: Route;
  readonly target: Target;
  /** To the letter. Null once a private text is settled. */
  readonly text: string | null;
  /** `fingerprint(text)` of the text room. */
  readonly fingerprint: string;
  /**
   * Account, target and fingerprint while the send could still go out or has gone out; unique in the store.
   * Missing once the same words may be sent again.
   */
  readonly openKey?: string;
  readonly warnings: readonly ShownWarning[];
  readonly reply?: FromReply;
  /** The person wants the text of private messages kept; as it was set when this was sent. */
  readonly keepText?: true;
  readonly state: SendState;
  /** Missing where it was never called, or X had said nothing of its clock before. */
  readonly callOnX?: CallOnX;
  readonly createdAt: number;
  /** When the present state began. */
  readonly updatedAt: number;
  /** Each state it was in before, oldest first, with the time it began. */
  readonly life: readonly { readonly name: StateName; readonly at: number }[];
}

/** All that can happen to a send. */
export type SendEvent =
  | { readonly kind: "inserted"; readonly besides?: true; readonly altered?: true }
  | { readonly kind: "opened" }
  | { readonly kind: "seen"; readonly remoteId?: string; readonly by: "page" | "person" }
  | { readonly kind: "notSeen" }
  | { readonly kind: "abandoned"; readonly why: AbandonedWhy }
  | { readonly kind: "held"; readonly until: number; readonly ms: number }
  | { readonly kind: "queued" }
  | { readonly kind: "waits"; readonly wait: Wait | undefined }
  | { readonly kind: "leased"; readonly owner: string; readonly until: number }
  | { readonly kind: "leaseLost" }
  | { readonly kind: "addressed"; readonly userId: string }
  | { readonly kind: "calling"; readonly owner: string; readonly onX?: CallOnX | undefined }
  | { readonly kind: "orphaned" }
  | { readonly kind: "outcome"; readonly outcome: CallOutcome }
  | { readonly kind: "looked"; readonly finding: Finding }
  | { readonly kind: "personSays"; readonly sent: boolean };

/** What one call to X came to. */
export type CallOutcome =
  | { readonly kind: "accepted"; readonly remoteId: string }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "unknown"; readonly why: UnknownWhy };

/**
 * What a look at X shows: it is there, it is surely not there, the look cannot tell, or it could not be
 * made and may be made later (`until`: not before then, ms since 1970).
 */
export type Finding =
  | { readonly kind: "found"; readonly remoteId: string }
  | { readonly kind: "absent" }
  | { readonly kind: "cannotTell"; readonly nearest?: Nearest }
  | { readonly kind: "notNow"; readonly until?: number };
