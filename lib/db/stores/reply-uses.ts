import { Dexie } from "dexie";
import { ratingId, type Case, type Rating } from "../../handoff/index.ts";
import type { LearnedRow, ReplyUse } from "../../replies/index.ts";
import { named } from "../errors.ts";
import type { AsideDb } from "../open.ts";
import type { ReplyTake, StoredLearned } from "../types.ts";
import { NOBODY } from "./replies.ts";

/** Rows of what was learned that changed, and keys of those that go. */
export interface LearnedChange {
  readonly put: readonly LearnedRow[];
  readonly drop?: readonly string[];
}

/** What is kept of the tweet that a canned reply was used for: a question is known by its beginning. */
export function questionText(tweetText: string): string {
  return tweetText.slice(0, 2_000);
}

/** Which canned replies went out, and what suggestions learned of it. */
export interface ReplyUses {
  /** Stores a use; one of the same id stands as it was. */
  add(use: ReplyUse): Promise<void>;
  /** Uses of a reply by this account, newest first, at most `limit`. */
  ofReply(account: string, replyId: string, limit: number): Promise<ReplyUse[]>;
  /** The same, with what is known of the cases they were in. */
  usedIn(account: string, replyId: string, limit: number): Promise<UsedIn>;
  ofCustomer(account: string, customer: string): Promise<ReplyUse[]>;
  /** Oldest first; at most `limit`. */
  unlearned(limit: number): Promise<ReplyUse[]>;
  /** The use was learned: stores what changed by it, in one transaction with that. */
  learned(use: ReplyUse, change: LearnedChange): Promise<void>;
  /** What every question needs: all but the rows of words (`f:`). */
  smallRows(account: string): Promise<LearnedRow[]>;
  rows(account: string, keys: readonly string[]): Promise<LearnedRow[]>;
  /** Uses of one customer, or of one reply by whatever account; oldest first. */
  toForget(of: { account: string; customer: string } | { replyId: string }): Promise<ReplyUse[]>;
  /** The use is forgotten, and what was learned of it, in one transaction. */
  forget(use: ReplyUse, change: LearnedChange): Promise<void>;
  /** All uses, all that was learned. @returns how many uses */
  forgetAll(): Promise<number>;
  /** Drops what was put into X's boxes for this customer and was not seen on X yet. */
  dropTakes(account: string, customer: string): Promise<void>;
  /** A canned reply was put into X's box. Those of more than a day ago are dropped. */
  take(row: ReplyTake): Promise<void>;
  /** The take for this place, which is no longer kept. */
  taken(id: string): Promise<ReplyTake | undefined>;
}

/** Uses of a reply, and what is known of the cases they were in: what `statsOf` of the replies room counts. */
export interface UsedIn {
  /** Newest first. */
  readonly uses: ReplyUse[];
  readonly cases: Case[];
  /** By the ids of cases. */
  readonly ratings: ReadonlyMap<string, { readonly rating: Rating; readonly at: number }>;
}

/** @param account whose uses; missing: everybody's. @param limit at most so many */
export async function usedIn(
  db: AsideDb,
  replyId: string,
  limit: number,
  account?: string,
): Promise<UsedIn> {
  const uses = await lastUses(db, replyId, limit, account);
  const ids = [...new Set(uses.flatMap(({ caseId }) => caseId ?? []))];
  const [cases, entries] = await Promise.all([
    db.cases.bulkGet(ids),
    db.entries.bulkGet(ids.map(ratingId)),
  ]);
  const ratings = new Map<string, { rating: Rating; at: number }>();
  for (const entry of entries)
    if (entry?.rating) ratings.set(entry.caseId ?? "", { rating: entry.rating, at: entry.at });
  return { uses, cases: cases.filter((one) => one !== undefined), ratings };
}

function lastUses(
  db: AsideDb,
  replyId: string,
  limit: number,
  account: string | undefined,
): Promise<ReplyUse[]> {
  return db.replyUses
    .where("[replyId+at]")
    .between([replyId, Dexie.minKey], [replyId, Dexie.maxKey])
    .reverse()
    .filter((use) => account === undefined || use.account === account)
    .limit(limit)
    .toArray();
}

const DAY = 86_400_000;

/** Binds the uses to a database. All failures are named. */
export function replyUsesOf(db: AsideDb): ReplyUses {
  const store = async (account: string, { put, drop = [] }: LearnedChange): Promise<void> => {
    await db.learned.bulkPut(put.map((row) => ({ account, key: row.key, row })));
    if (drop.length > 0) await db.learned.bulkDelete(drop.map((key) => [account, key]));
  };
  const span = (account: string, from: unknown, to: unknown) =>
    db.learned.where("[account+key]").between([account, from], [account, to]).toArray();
  const learned = (rows: readonly (StoredLearned | undefined)[]): LearnedRow[] =>
    rows.flatMap((found) => (found?.row as LearnedRow | undefined) ?? []);
  return {
    add: (use) =>
      named(() =>
        db.transaction("rw", db.replyUses, async () => {
          if (!(await db.replyUses.get(use.id))) await db.replyUses.add(use);
        }),
      ),
    ofReply: (account, replyId, limit) => named(() => lastUses(db, replyId, limit, account)),
    usedIn: (account, replyId, limit) => named(() => usedIn(db, replyId, limit, account)),
    ofCustomer: (account, customer) =>
      named(() => db.replyUses.where({ account, customer }).toArray()),
    unlearned: (limit) =>
      named(async () => {
        const rows = await db.replyUses.where("unlearned").equals(1).toArray();
        return rows.sort((a, b) => a.at - b.at).slice(0, limit);
      }),
    learned: (use, change) =>
      named(() =>
        db.transaction("rw", db.replyUses, db.learned, async () => {
          const { unlearned: _unlearned, ...rest } = use;
          await db.replyUses.put(rest);
          await store(use.account, change);
        }),
      ),
    smallRows: (account) =>
      named(async () =>
        (await Promise.all([span(account, "", "f:"), span(account, "f;", Dexie.maxKey)])).flatMap(
          learned,
        ),
      ),
    rows: (account, keys) =>
      named(async () => learned(await db.learned.bulkGet(keys.map((key) => [account, key])))),
    toForget: (of) =>
      named(() =>
        "replyId" in of
          ? db.replyUses
              .where("[replyId+at]")
              .between([of.replyId, Dexie.minKey], [of.replyId, Dexie.maxKey])
              .toArray()
          : db.replyUses.where(of).sortBy("at"),
      ),
    forget: (use, change) =>
      named(() =>
        db.transaction("rw", db.replyUses, db.learned, async () => {
          await db.replyUses.delete(use.id);
          await store(use.account, change);
        }),
      ),
    forgetAll: () =>
      named(() =>
        db.transaction("rw", db.replyUses, db.learned, db.replyTakes, async () => {
          const count = await db.replyUses.count();
          // What replies themselves say was not learned of anybody.
          const learned = db.learned.where("[account+key]").between([NOBODY, "s;"], [Dexie.maxKey]);
          await Promise.all([db.replyUses.clear(), learned.delete(), db.replyTakes.clear()]);
          return count;
        }),
      ),
    dropTakes: (account, customer) =>
      named(async () => {
        await db.replyTakes
          .filter((take) => take.account === account && take.customer === customer)
          .delete();
      }),
    take: (row) =>
      named(() =>
        db.transaction("rw", db.replyTakes, async () => {
          await db.replyTakes
            .where("at")
            .below(row.at - DAY)
            .delete();
          await db.replyTakes.put(row);
        }),
      ),
    taken: (id) =>
      named(() =>
        db.transaction("rw", db.replyTakes, async () => {
          const row = await db.replyTakes.get(id);
          if (row) await db.replyTakes.delete(id);
          return row;
        }),
      ),
  };
}
