import { customerId, type Handle } from "../../customers/index.ts";
import { isOpen, type Case } from "../../handoff/index.ts";
import { named } from "../errors.ts";
import type { AsideDb } from "../open.ts";
import { casesOfPerson } from "./person.ts";

/** More than a person is reminded of at once. */
const DUE_AT_ONCE = 200;

export interface Cases {
  get(id: string): Promise<Case | undefined>;
  /** The case of this account that began with this tweet. */
  ofTweet(account: Handle, tweetId: string): Promise<Case | undefined>;
  /** The newest case that is not over of whoever has this handle, begun under whichever handle of theirs. */
  openOf(account: Handle, customer: Handle): Promise<Case | undefined>;
  /** As `openOf`; where all are over, the one begun last. */
  lastOf(account: Handle, customer: Handle): Promise<Case | undefined>;
  /**
   * Stores a case, unless it stands already: one of the same account and tweet, or for a case without a
   * tweet the customer's newest that is not over. Then that one is given.
   */
  begin(begun: Case): Promise<Case>;
  /** Whose follow-up is due by now (ms since 1970), the latest first, 200 at most; and how many there are in all. */
  due(now: number): Promise<{ readonly cases: readonly Case[]; readonly count: number }>;
  /** When the next follow-up is due after now. */
  nextDue(now: number): Promise<number | undefined>;
  /** Reads, changes and writes in one transaction. @returns the new row, or undefined without a row. */
  change(id: string, change: (before: Case) => Case): Promise<Case | undefined>;
}

/** Binds the cases to a database. All failures are named. */
export function casesOf(db: AsideDb): Cases {
  const ofTweet = (account: Handle, tweetId: string) =>
    db.cases.where({ account, "tweet.id": tweetId }).first();
  const casesOfHandle = (account: Handle, customer: Handle) =>
    casesOfPerson(db, customerId(account, customer));
  const openOf = async (account: Handle, customer: Handle) =>
    (await casesOfHandle(account, customer)).find(isOpen);
  return {
    get: (id) => named(() => db.cases.get(id)),
    ofTweet: (account, tweetId) => named(() => ofTweet(account, tweetId)),
    openOf: (account, customer) => named(() => openOf(account, customer)),
    lastOf: (account, customer) =>
      named(async () => {
        const cases = await casesOfHandle(account, customer);
        return cases.find(isOpen) ?? cases[0];
      }),
    begin: (begun) =>
      named(() =>
        db.transaction("rw", db.cases, db.customers, async () => {
          const { account, customer, tweet } = begun;
          const standing = await (tweet ? ofTweet(account, tweet.id) : openOf(account, customer));
          if (standing) return standing;
          await db.cases.add(begun);
          return begun;
        }),
      ),
    due: (now) =>
      named(async () => {
        const due = db.cases.where("find.due").belowOrEqual(now);
        return {
          count: await due.count(),
          cases: await due.reverse().limit(DUE_AT_ONCE).toArray(),
        };
      }),
    nextDue: (now) =>
      named(async () => {
        const next = await db.cases.where("find.due").above(now).first();
        return next?.about?.followUp?.value?.due;
      }),
    change: (id, change) =>
      named(() =>
        db.transaction("rw", db.cases, async () => {
          const before = await db.cases.get(id);
          if (!before) return undefined;
          const after = change(before);
          if (after !== before) await db.cases.put(after);
          return after;
        }),
      ),
  };
}
