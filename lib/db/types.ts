import type { Customer, CustomerFacts, Handle } from "../customers/index.ts";
import type {
  KeptSend,
  PlaceSettings,
  Role,
  RuleLevels,
  RuleUse,
  RuleWords,
} from "../etiquette/index.ts";
import type { Case, Entry, MentionsRead, Tweet } from "../handoff/index.ts";
import type { Needs } from "../intake/index.ts";
import type { PartHealth } from "../health/index.ts";
import type {
  ImportPlan,
  LearnedRow,
  PlaybookEntry,
  ReplyUse,
  ReplyVersion,
  SaysRow,
  StoredReply,
} from "../replies/index.ts";
import type { Budget, Channel, Send, Spending, Spent } from "../sends/index.ts";

export type { Entry };

/** One of the user's own X accounts, as seen on the page or connected. Holds no token. */
export interface Account {
  readonly handle: Handle;
  /** With its capitals. */
  readonly shownHandle: string;
  readonly name?: string;
  readonly userId?: string;
  readonly seenAt: number;
  /** Present while the API is connected. */
  readonly connected?: { readonly at: number; readonly scopes: readonly string[] };
  /** How far the tweets that mention it were read by the API. */
  readonly mentionsRead?: MentionsRead;
}

/** A tweet that mentions one of the accounts, as X's API told it. */
export interface MentionRow {
  /** `account/tweetId` */
  readonly id: string;
  readonly account: Handle;
  readonly tweetId: string;
  /** Numeric. Who that is costs a read of its own, unless the person is known already. */
  readonly authorId: string;
  /** When it was posted, or else found; ms since 1970. */
  readonly at: number;
  readonly text: string;
  readonly postedAt?: number;
  readonly language?: string;
  /** Id of the tweet it quotes. */
  readonly quotes?: string;
  /** Who wrote it, once that was paid for. */
  readonly author?: CustomerFacts;
  /** The person has put it aside. */
  readonly done?: true;
}

/** What a person pressed on in X's page, as it stood there. */
export interface PendingMatter {
  readonly customer: Handle;
  readonly facts: CustomerFacts;
  readonly tweet?: Tweet;
  readonly wroteAt?: number;
  /** What they had typed on X already. */
  readonly draft?: { readonly channel: Channel; readonly text: string };
}

/** What one browser window's panel is to show. */
export interface View {
  readonly windowId: number;
  readonly caseId?: string;
  /** The case's customer, so that both are found at once. */
  readonly customerId?: string;
  /** The tab where the person pressed. */
  readonly tabId?: number;
  /** The case stays, wherever the person goes on X. */
  readonly pinned?: true;
  /** A press that could not begin a case, told in the panel. */
  readonly problem?: "noAccount" | "outdatedPage";
  /** With `problem: "noAccount"`: what was pressed on, until the person says for which account. */
  readonly matter?: PendingMatter;
  /**
   * The account that X was signed in with when it was last loaded in each tab, newest last. A tab that
   * stands behind another one may be of an account that X has left since.
   */
  readonly signedIn?: readonly { readonly tabId: number; readonly account: Handle }[];
  readonly at: number;
}

/** What is typed for one case and channel, kept so that nothing typed is lost. */
export interface SavedDraft {
  /** `caseId/channel`, or `caseId/note` */
  readonly id: string;
  readonly text: string;
  readonly at: number;
  /** Which panel wrote it last; missing where it came from X's own box, or was given back. */
  readonly by?: { readonly panel: string; readonly windowId: number };
  /** What else was begun, and would be lost if this text alone stood. */
  readonly others?: readonly OtherDraft[];
  /** What came into it from X's own box, and the `at` of the row that it was added to, 0 where there was none. */
  readonly added?: { readonly text: string; readonly to: number };
}

/** A text that was written for the same place elsewhere. */
export interface OtherDraft {
  readonly text: string;
  /** ms since 1970. */
  readonly at: number;
  /** Where a panel wrote it. */
  readonly windowId?: number;
}

/** A canned reply that was put into X's own box, until its text is seen on X, or a day is over. */
export interface ReplyTake extends Omit<ReplyUse, "unlearned" | "meant"> {
  /** The id of the use that it may become. */
  readonly useId: string;
  /** What was put in. */
  readonly text: string;
}

/** A file of canned replies: what taking it in would do, and once it was taken in, what was done. */
export interface ReplyImport {
  readonly id: string;
  /** The file's. */
  readonly name: string;
  /** ms since 1970. */
  readonly at: number;
  /** Until it is taken in. */
  readonly plan?: ImportPlan;
  /** What it has written, and what stood there before. */
  readonly done?: readonly {
    readonly id: string;
    readonly changedAt: number;
    readonly before?: StoredReply;
  }[];
  readonly undoneAt?: number;
}

/** A part of what suggestions learned from one account's uses; with no account, what a reply itself says. */
export interface StoredLearned {
  readonly account: string;
  readonly key: string;
  readonly row: LearnedRow | SaysRow;
}

/** What etiquette keeps of a text of the account's that stands on X, for a month. */
export interface Said extends KeptSend {
  /** Account, place and fingerprint. */
  readonly id: string;
  readonly account: Handle;
}

export interface Settings {
  /** X app's client id; the build's own where the person set none. */
  readonly clientId: string;
  /** Signs replies; optional. */
  readonly agentName: string;
  /** By handle, in lower case: who signs in that account, where it is another name. */
  readonly agentNames: Readonly<Record<string, string>>;
  /** Categories of cases that the person has added to those that Aside brings along. */
  readonly categories: readonly string[];
  /** What the person asks customers for, for each category that they have set it for. */
  readonly needs: Needs;
  /** Keep the text of private messages after the send is settled. */
  readonly keepPrivateText: boolean;
  /** The most replies or messages by the API in 24 hours that the person wants, for each account; 0: no such cap. */
  readonly capPublic: number;
  readonly capDm: number;
  /** The most that reads by X's API may cost; 0 for none at all. */
  readonly budget: Budget;
  /** Look for mentions and messages by itself while the panel shows them. */
  readonly looksByItself: boolean;
  /** How long a public reply by X's API is held before it goes out, in seconds; 0 to 30. */
  readonly holdPublic: number;
  /** The same for a private message. */
  readonly holdDm: number;
  /** What the person does on X, which decides how strict etiquette is. */
  readonly role: Role;
  /** The brand's own phone numbers, e-mail and postal addresses, which everybody may read. */
  readonly ownContacts: readonly string[];
  /** How grave the person takes a rule of etiquette. */
  readonly ruleLevels: RuleLevels;
  /** The person's own words for rules that go by words. */
  readonly ruleWords: RuleWords;
  /** BCP 47 codes, as "en", of the languages that the person answers in; empty: any. */
  readonly languages: readonly string[];
  /** What is hinted of where an answer to a tweet belongs. */
  readonly place: PlaceSettings["place"];
  /** X's own theme, as last seen on a page; missing until then. */
  readonly dark?: boolean;
}

export interface Rows {
  sends: Send;
  cases: Case;
  customers: Customer;
  accounts: Account;
  views: View;
  drafts: SavedDraft;
  settings: { key: keyof Settings; value: Settings[keyof Settings] };
  /** `id`: `part/page` */
  health: PartHealth & { readonly id: string };
  /** `id`: `account/counted`, or for the app's day, over all accounts, `*` and counted. */
  pace: Spent & { readonly id: string };
  spending: Spending;
  mentions: MentionRow;
  replies: StoredReply;
  replyVersions: ReplyVersion;
  replyUses: ReplyUse;
  /** `id`: the account and the place where it would stand. */
  replyTakes: ReplyTake;
  learned: StoredLearned;
  replyImports: ReplyImport;
  playbook: PlaybookEntry;
  said: Said;
  ruleUse: RuleUse;
  entries: Entry;
}
