import { Dexie, type Table } from "dexie";
import type { Customer, CustomerFacts, Handle } from "../customers/index.ts";
import type { NotToSay, RuleUse } from "../etiquette/index.ts";
import type { Case } from "../handoff/index.ts";
import type { PartHealth } from "../health/index.ts";
import type { PlaybookEntry, ReplyVersion, StoredReply } from "../replies/index.ts";
import type { Send, Spending } from "../sends/index.ts";
import type { Subject } from "../text/index.ts";
import { caseAt } from "./case-at.ts";
import { allNamed } from "./errors.ts";
import { draftId, type DraftOf } from "./stores/drafts.ts";
import { casesOfPerson, personOf } from "./stores/person.ts";
import type { AsideDb } from "./open.ts";
import { sendsPage, type Place, type SendFilter } from "./sends-page.ts";
import { settingsOf } from "./settings.ts";
import { notToSay, saidLately, saidToAll } from "./stores/etiquette.ts";
import { usedIn, type UsedIn } from "./stores/reply-uses.ts";
import { askedIn } from "./stores/messages-seen.ts";
import { listed } from "./stores/mentions.ts";
import type {
  Account,
  MentionRow,
  ReplyImport,
  Said,
  SavedDraft,
  Settings,
  View,
} from "./types.ts";

/** A mention as it is listed. */
export interface ShownMention extends MentionRow {
  /** The case that began with it. */
  readonly caseId?: string;
}

/** What cases and customers were called before. */
export interface UsedWords {
  readonly tags: readonly string[];
  readonly customerTags: readonly string[];
  /** Of those to whom cases were assigned. */
  readonly names: readonly string[];
}

/** What the panel and the options page read. Each returns a promise that `useLiveQuery` can follow. */
export interface Readers {
  view(windowId: number): Promise<View | undefined>;
  case(id: string): Promise<Case | undefined>;
  /** Newest first. */
  casesOf(customerId: string): Promise<Case[]>;
  /** Of the person whose record this is, under other handles too; begun last first. */
  casesOfPerson(customerId: string): Promise<Case[]>;
  /** The case of this account that a page of X is about. */
  caseAt(account: Handle, subject: Subject): Promise<Case | undefined>;
  /** Newest first. */
  recentCases(limit: number): Promise<Case[]>;
  customer(id: string): Promise<Customer | undefined>;
  /** Last seen first. */
  accounts(): Promise<Account[]>;
  send(id: string): Promise<Send | undefined>;
  /** Newest first. */
  sendsOf(caseId: string): Promise<Send[]>;
  /** At most `limit` sends that pass, newest first, beginning after the place. */
  sendsPage(filter: SendFilter, limit: number, after?: Place): Promise<Send[]>;
  /** In the order of their ids; undefined for those that are gone. */
  sends(ids: readonly string[]): Promise<(Send | undefined)[]>;
  /** Customers whose handle begins so, of all accounts, by the alphabet. */
  handlesFrom(start: string, limit: number): Promise<Handle[]>;
  draft(caseId: string, of: DraftOf): Promise<SavedDraft | undefined>;
  settings(): Promise<Settings>;
  /** How the parts of X's pages were found; in no order. */
  health(): Promise<PartHealth[]>;
  /** What was spent since then (ms since 1970); in no order. */
  spending(since: number): Promise<Spending[]>;
  /** What the account has said lately to this customer, and within a day to others. */
  said(account: Handle, customer: Handle, now: number): Promise<Said[]>;
  /** What the account has said to anybody in the last month, newest first; 200 at most. */
  saidToAll(account: Handle, now: number): Promise<Said[]>;
  /** What the playbook says not to say, and what instead. */
  dontSay(account: Handle): Promise<NotToSay[]>;
  /** How each rule of etiquette has fared; in no order. */
  ruleUses(): Promise<RuleUse[]>;
  /** Newest first; each with its author where they are known, and its case where there is one. */
  mentions(account: Handle): Promise<ShownMention[]>;
  /** The whole library, archived replies too, by their titles. */
  replies(): Promise<StoredReply[]>;
  reply(id: string): Promise<StoredReply | undefined>;
  /** How it was before, newest first. */
  replyVersions(id: string): Promise<ReplyVersion[]>;
  /** Its last uses, a thousand at most, by whatever account. */
  replyUsed(id: string): Promise<UsedIn>;
  replyImport(id: string): Promise<ReplyImport | undefined>;
  /** Those that were taken in, newest first; without what they hold. */
  replyImports(): Promise<Pick<ReplyImport, "id" | "name" | "at" | "undoneAt">[]>;
  /** What the person has used before, by the alphabet; 500 of each at most. */
  usedWords(): Promise<UsedWords>;
  /** Which facts the canned replies have asked for that were used in this case. */
  askedIn(of: Pick<Case, "id" | "account" | "customer">): Promise<readonly string[]>;
  /** In no order. */
  playbook(): Promise<PlaybookEntry[]>;
}

/**
 * Binds the readers to a database. Their failures are named (see `namedError`): what follows rows live passes
 * over those that Dexie calls closed, and so it calls a database that it may not open.
 */
export function readersOf(db: AsideDb): Readers {
  return allNamed(unnamedOf(db));
}

function unnamedOf(db: AsideDb): Readers {
  return {
    view: (windowId) => db.views.get(windowId),
    case: (id) => db.cases.get(id),
    casesOf: async (customerId) =>
      newestFirst(await db.cases.where({ customerId }).toArray(), "openedAt"),
    casesOfPerson: (customerId) => casesOfPerson(db, customerId),
    caseAt: (account, subject) => caseAt(db, account, subject),
    recentCases: (limit) => db.cases.orderBy("openedAt").reverse().limit(limit).toArray(),
    customer: (id) => personOf(db, id),
    accounts: () => db.accounts.orderBy("seenAt").reverse().toArray(),
    send: (id) => db.sends.get(id),
    sendsOf: async (caseId) => newestFirst(await db.sends.where({ caseId }).toArray(), "createdAt"),
    sendsPage: (filter, limit, after) => sendsPage(db, filter, limit, after),
    sends: (ids) => db.sends.bulkGet([...ids]),
    handlesFrom: async (start, limit) =>
      (await db.customers
        .where("handle")
        .startsWith(start)
        .limit(limit)
        .uniqueKeys()) as unknown as Handle[],
    draft: (caseId, channel) => db.drafts.get(draftId(caseId, channel)),
    settings: async () => settingsOf(await db.settings.toArray()),
    health: () => db.health.toArray(),
    spending: (since) => db.spending.where("at").aboveOrEqual(since).toArray(),
    said: (account, customer, now) => saidLately(db, account, customer, now),
    saidToAll: (account, now) => saidToAll(db, account, now),
    dontSay: (account) => notToSay(db, account),
    ruleUses: () => db.ruleUse.toArray(),
    mentions: async (account) => {
      const rows = await listed(db, account);
      const keys = <T>(of: (row: MentionRow) => T) => rows.map((row) => [account, of(row)]);
      const [people, cases] = await Promise.all([
        db.customers
          .where("[account+facts.userId.value]")
          .anyOf(keys((row) => row.authorId))
          .toArray(),
        db.cases
          .where("[account+tweet.id]")
          .anyOf(keys((row) => row.tweetId))
          .toArray(),
      ]);
      return rows.map(({ author: read, ...row }) => {
        const author = people.find(({ facts }) => facts.userId?.value === row.authorId)?.facts;
        const begun = cases.find(({ tweet }) => tweet?.id === row.tweetId);
        return shownMention(row, author ?? read ?? authorOf(begun), begun?.id);
      });
    },
    replies: async () => byTitle(await db.replies.toArray()),
    reply: (id) => db.replies.get(id),
    replyVersions: (id) =>
      db.replyVersions
        .where("[replyId+at]")
        .between([id, Dexie.minKey], [id, Dexie.maxKey])
        .reverse()
        .toArray(),
    replyUsed: (id) => usedIn(db, id, 1_000),
    replyImport: (id) => db.replyImports.get(id),
    replyImports: async () =>
      (await db.replyImports.orderBy("at").reverse().toArray()).flatMap(
        ({ plan: _plan, done, ...row }) => (done ? [row] : []),
      ),
    usedWords: async () => {
      const words = (table: Table, index: string) =>
        table.orderBy(index).limit(500).uniqueKeys() as Promise<unknown> as Promise<string[]>;
      const [tags, customerTags, names] = await Promise.all([
        words(db.cases, "about.tags.value"),
        words(db.customers, "tags"),
        words(db.cases, "find.assignee"),
      ]);
      return { tags, customerTags, names };
    },
    askedIn: (of) => askedIn(db, of),
    playbook: () => db.playbook.toArray(),
  };
}

function byTitle(replies: StoredReply[]): StoredReply[] {
  const { compare } = new Intl.Collator(undefined, { numeric: true });
  return replies.sort((a, b) => compare(a.title, b.title));
}

/** Who a tweet of the page says wrote it, where their number is not known. */
function authorOf(begun: Case | undefined): CustomerFacts | undefined {
  if (!begun?.tweet) return undefined;
  const { authorHandle, authorName, authorPicture } = begun.tweet;
  const fact = (value: string) => ({ value, source: "page", at: begun.openedAt }) as const;
  return {
    handle: fact(authorHandle),
    ...(authorName !== undefined && { displayName: fact(authorName) }),
    ...(authorPicture !== undefined && { picture: fact(authorPicture) }),
  };
}

function shownMention(
  row: Omit<MentionRow, "author">,
  author: MentionRow["author"],
  caseId: string | undefined,
): ShownMention {
  return { ...row, ...(author && { author }), ...(caseId !== undefined && { caseId }) };
}

function newestFirst<K extends string, T extends Readonly<Record<K, number>>>(
  rows: T[],
  by: K,
): T[] {
  return rows.sort((a, b) => b[by] - a[by]);
}
