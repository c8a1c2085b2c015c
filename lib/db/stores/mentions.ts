import { Dexie } from "dexie";
import type { CustomerFacts, Handle } from "../../customers/index.ts";
import type { MentionsRead } from "../../handoff/index.ts";
import { named } from "../errors.ts";
import type { AsideDb } from "../open.ts";
import type { MentionRow } from "../types.ts";

/** So many of an account are kept. */
const KEPT = 200;

/** The tweets that mention the accounts, as X's API told them. */
export interface Mentions {
  get(account: Handle, tweetId: string): Promise<MentionRow | undefined>;
  /** Newest first, without those that the person has put aside. */
  of(account: Handle): Promise<MentionRow[]>;
  /** Adds those that are new, forgets the oldest, and notes how far they were read, all at once. */
  learn(account: Handle, found: readonly MentionRow[], read: MentionsRead): Promise<void>;
  /** The person puts one aside, or takes it up again. */
  setDone(account: Handle, tweetId: string, done: boolean): Promise<void>;
  /** Keeps who wrote them, by numeric id. */
  learnAuthors(account: Handle, authors: ReadonlyMap<string, CustomerFacts>): Promise<void>;
}

/** Binds the mentions to a database. All failures are named. */
export function mentionsOf(db: AsideDb): Mentions {
  return {
    get: (account, tweetId) => named(() => db.mentions.get(mentionId(account, tweetId))),
    of: (account) => named(() => listed(db, account)),
    learn: (account, found, read) =>
      named(() =>
        db.transaction("rw", db.mentions, db.accounts, async () => {
          for (const row of found) if (!(await db.mentions.get(row.id))) await db.mentions.add(row);
          await all(db, account).reverse().offset(KEPT).delete();
          await db.accounts.update(account, { mentionsRead: read });
        }),
      ),
    setDone: (account, tweetId, done) =>
      named(() =>
        db.transaction("rw", db.mentions, async () => {
          const row = await db.mentions.get(mentionId(account, tweetId));
          if (!row) return;
          const { done: _done, ...rest } = row;
          await db.mentions.put(done ? { ...rest, done } : rest);
        }),
      ),
    learnAuthors: (account, authors) =>
      named(() =>
        db.transaction("rw", db.mentions, async () => {
          for (const row of await all(db, account).toArray()) {
            const author = authors.get(row.authorId);
            if (author) await db.mentions.put({ ...row, author });
          }
        }),
      ),
  };
}

/** One tweet mentions one account once. */
export function mentionId(account: Handle, tweetId: string): string {
  return `${account}/${tweetId}`;
}

/** Newest first, without those that the person has put aside. */
export async function listed(db: AsideDb, account: Handle): Promise<MentionRow[]> {
  return (await all(db, account).reverse().toArray()).filter(({ done }) => !done);
}

function all(db: AsideDb, account: Handle) {
  return db.mentions
    .where("[account+at]")
    .between([account, Dexie.minKey], [account, Dexie.maxKey]);
}
