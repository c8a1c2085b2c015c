import { Dexie } from "dexie";
import type { Customer, Handle } from "../customers/index.ts";
import type { Case } from "../handoff/index.ts";
import type { AsideDb } from "./open.ts";
import type { Rows } from "./types.ts";
import { questionText } from "./stores/reply-uses.ts";

/** All rows about one person, by table. */
export interface CustomerRows {
  /** All records, the main one first. */
  readonly customers: Customer[];
  readonly cases: Case[];
  readonly sends: Rows["sends"][];
  readonly entries: Rows["entries"][];
  readonly drafts: Rows["drafts"][];
  readonly said: Rows["said"][];
  readonly mentions: Rows["mentions"][];
  readonly replyUses: Rows["replyUses"][];
  readonly replyTakes: Rows["replyTakes"][];
}

/** A row that names a customer by a handle, which may have been another's at the time. */
interface Named {
  readonly at: number;
  readonly customer?: string;
  readonly caseId?: string;
  readonly tweetId?: string;
  readonly question?: { readonly text: string };
}

/** Finds the rows of one person, all of whose records are given. To be called within a transaction. */
export async function theirRows(db: AsideDb, records: Customer[]): Promise<CustomerRows> {
  const ids = records.map(({ id }) => id);
  const account = records[0]?.account ?? ("" as Handle);
  const cases = await db.cases.where("customerId").anyOf(ids).toArray();
  const handles = [
    ...new Set([...records.map(({ handle }) => handle), ...cases.map(({ customer }) => customer)]),
  ];
  const are = await recogniser(db, records, cases, handles);
  const sends = await sendsOf(db, cases, handles);
  const entries = await eachOf(ids, (id) =>
    db.entries.where("[customerId+at]").between([id, Dexie.minKey], [id, Dexie.maxKey]).toArray(),
  );
  const drafts = await eachOf(cases, ({ id }) =>
    db.drafts.where("id").startsWith(`${id}/`).toArray(),
  );
  const said = await db.said
    .where("[account+at]")
    .between([account, Dexie.minKey], [account, Dexie.maxKey])
    .filter(are.theirs)
    .toArray();
  const mentions = await db.mentions
    .where("[account+at]")
    .between([account, Dexie.minKey], [account, Dexie.maxKey])
    .filter((row) => are.theirAuthor(row) || are.theirs({ at: row.at, tweetId: row.tweetId }))
    .toArray();
  const replyUses = await eachOf([...handles, ""], (customer) =>
    db.replyUses.where({ account, customer }).filter(are.theirs).toArray(),
  );
  const replyTakes = await db.replyTakes
    .filter((row) => row.account === account && (are.theirs(row) || are.theirPlace(row.id)))
    .toArray();
  return {
    customers: records,
    cases,
    sends: sends.filter((row) => row.account === account && are.theirSend(row)),
    entries,
    drafts,
    said,
    mentions,
    replyUses,
    replyTakes,
  };
}

async function eachOf<T, Row>(of: readonly T[], read: (one: T) => Promise<Row[]>): Promise<Row[]> {
  const rows: Row[] = [];
  for (const one of of) rows.push(...(await read(one)));
  return rows;
}

/** By case, and by handle for those whose case is not there. */
async function sendsOf(db: AsideDb, cases: readonly Case[], handles: readonly Handle[]) {
  const span = (index: string, head: string) =>
    db.sends.where(index).between([head, Dexie.minKey], [head, Dexie.maxKey]).toArray();
  const all = [
    ...(await eachOf(cases, ({ id }) => span("[caseId+createdAt]", id))),
    ...(await eachOf(handles, (handle) => span("[customer+createdAt]", handle))),
  ];
  return [...new Map(all.map((row) => [row.id, row])).values()];
}

/** Tells whose a row is: by its case, its tweet, its words, or by who had the handle when it was written. */
async function recogniser(
  db: AsideDb,
  records: readonly Customer[],
  cases: readonly Case[],
  handles: readonly Handle[],
) {
  const account = records[0]?.account ?? ("" as Handle);
  const ids = new Set(records.map(({ id }) => id));
  const caseIds = new Set(cases.map(({ id }) => id));
  const tweetIds = new Set(cases.flatMap(({ tweet }) => tweet?.id ?? []));
  const questions = new Set(cases.flatMap(({ tweet }) => (tweet ? questionText(tweet.text) : [])));
  const userIds = new Set(records.flatMap(({ facts }) => facts.userId?.value ?? []));
  const owners = await eachOf(handles, (handle) =>
    db.customers.where({ account, handle }).toArray(),
  );
  const others = new Set(
    (await eachOf(handles, (customer) => db.cases.where({ account, customer }).toArray()))
      .map(({ id }) => id)
      .filter((id) => !caseIds.has(id)),
  );

  /** A handle goes from one to the next; before all of them it was the first one's. */
  const hadBy = (handle: string, at: number) => {
    const had = owners
      .filter((one) => one.handle === handle)
      .sort((a, b) => a.firstSeenAt - b.firstSeenAt);
    const then = had.findLast(({ firstSeenAt }) => firstSeenAt <= at) ?? had[0];
    return then !== undefined && ids.has(then.id);
  };
  const theirs = ({ at, caseId, customer, question, tweetId }: Named): boolean => {
    if (caseId !== undefined && caseIds.has(caseId)) return true;
    if (tweetId !== undefined && tweetIds.has(tweetId)) return true;
    if (caseId !== undefined && others.has(caseId)) return false;
    if (customer === undefined || customer === "")
      return question !== undefined && questions.has(question.text);
    return hadBy(customer, at);
  };
  return {
    theirs,
    theirSend: ({ caseId, createdAt: at, customer }: Rows["sends"]) =>
      theirs({ at, caseId, customer }),
    theirAuthor: ({ at, author, authorId }: Rows["mentions"]) => {
      if (userIds.has(authorId)) return true;
      const { handle, userId } = author ?? {};
      if (userId !== undefined && userIds.size > 0) return userIds.has(userId.value);
      return handle !== undefined && hadBy(handle.value.toLowerCase(), at);
    },
    /** Where a text would stand, as `reply-taken` tells it. */
    theirPlace: (id: string) =>
      [...tweetIds].some((tweetId) => id === `${account}/tweet:${tweetId}`),
  };
}
