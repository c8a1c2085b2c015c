import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { Dexie } from "dexie";
import { beforeEach, expect, test } from "vitest";
import type { CustomerFacts, Handle } from "../customers/index.ts";
import { beginCase, type Tweet } from "../handoff/index.ts";
import { createPurse } from "../sends/index.ts";
import {
  accountsOf,
  casesOf,
  customersOf,
  mentionId,
  mentionsOf,
  openDb,
  readersOf,
  spendingOf,
  type AsideDb,
  type MentionRow,
} from "./index.ts";

const brand = "brand" as Handle;
const other = "other" as Handle;
const DAY = 24 * 60 * 60_000;

let factory: IDBFactory;
let db: AsideDb;

beforeEach(() => {
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  factory = new IDBFactory();
  db = openDb("aside", factory);
});

let ids = 0;
const purseOver = (over: AsideDb, now = 40 * DAY) =>
  createPurse({
    store: spendingOf(over),
    clock: { now: () => now },
    newId: () => `p${(ids += 1)}`,
    budget: async () => ({ day: 100, month: 300 }),
    calendar: () => ({
      today: 40 * DAY,
      month: 30 * DAY,
      tomorrow: 41 * DAY,
      nextMonth: 60 * DAY,
    }),
  });

test("ten reads at once from two windows stay within the one budget, and a new life of the worker knows of them", async () => {
  const look = { kind: "readMessages" } as const;
  const purses = [purseOver(db), purseOver(openDb("aside", factory))];
  const all = await Promise.all(
    Array.from({ length: 10 }, (_, index) => purses[index % 2]!.open(brand, look)),
  );
  expect(all.filter((answer) => "slip" in answer)).toHaveLength(2);
  expect(await purseOver(openDb("aside", factory)).mayRead(look)).toMatchObject({
    kind: "overBudget",
  });
});

test("what was spent before last month is forgotten", async () => {
  const row = { account: brand, on: "readCustomer", min: 10, max: 10 } as const;
  const store = spendingOf(db);
  for (const day of [1, 10, 39]) await store.put({ ...row, id: `d${day}`, at: day * DAY });
  await store.add({ ...row, id: "new", at: 62 * DAY }, 60 * DAY, () => undefined);
  expect((await store.since(0)).map(({ id }) => id).sort()).toEqual(["d39", "new"]);
});

const mention = (tweetId: string, more: Partial<MentionRow> = {}): MentionRow => ({
  id: mentionId(more.account ?? brand, tweetId),
  account: brand,
  tweetId,
  authorId: "22",
  at: Number(tweetId),
  text: "@brand help",
  ...more,
});
const fact = <T>(value: T) => ({ value, source: "api", at: 1 }) as const;
const ann: CustomerFacts = { userId: fact("22"), handle: fact("Ann") };

test("mentions come newest first, once each; what was put aside stays so when it is found again", async () => {
  await accountsOf(db).learn({ handle: brand, shownHandle: "Brand", seenAt: 1 });
  const mentions = mentionsOf(db);
  await mentions.learn(brand, [mention("5"), mention("7")], { at: 9, newest: "7" });
  await mentions.setDone(brand, "5", true);
  await mentions.learn(brand, [mention("8"), mention("5")], { at: 10, newest: "8" });
  await mentions.learn(other, [mention("6", { account: other })], { at: 10, newest: "6" });
  const shown = await readersOf(db).mentions(brand);
  expect(shown.map(({ tweetId }) => tweetId)).toEqual(["8", "7"]);
  expect((await accountsOf(db).get(brand))?.mentionsRead).toEqual({ at: 10, newest: "8" });
  await mentions.setDone(brand, "5", false);
  expect((await mentions.of(brand)).map(({ tweetId }) => tweetId)).toEqual(["8", "7", "5"]);
});

test("only so many mentions are kept, the newest", async () => {
  const mentions = mentionsOf(db);
  const many = Array.from({ length: 230 }, (_, index) => mention(String(1000 + index)));
  await mentions.learn(brand, many, { at: 9 });
  const kept = await mentions.of(brand);
  expect(kept).toHaveLength(200);
  expect(kept.at(-1)?.tweetId).toBe("1030");
});

test("a mention shows its author where they are known, and its case", async () => {
  const mentions = mentionsOf(db);
  await mentions.learn(brand, [mention("5"), mention("7", { authorId: "33" })], { at: 9 });
  expect((await readersOf(db).mentions(brand)).map(({ author }) => author)).toEqual([
    undefined,
    undefined,
  ]);
  await mentions.learnAuthors(brand, new Map([["33", { handle: fact("Ben") }]]));
  const { facts } = await customersOf(db).learn(brand, "ann" as Handle, ann, 1);
  const tweet: Tweet = {
    id: "5",
    author: "ann" as Handle,
    authorHandle: "Ann",
    text: "@brand help",
    mentions: [brand],
  };
  const customer = "ann" as Handle;
  await casesOf(db).begin(beginCase({ id: "c1", account: brand, customer, tweet, now: 1 }));
  const [second, first] = await readersOf(db).mentions(brand);
  expect(first).toMatchObject({ tweetId: "5", author: facts, caseId: "c1" });
  expect(second).toMatchObject({ tweetId: "7", author: { handle: { value: "Ben" } } });
  expect(second).not.toHaveProperty("caseId");
  expect((await customersOf(db).byUserId(brand, "22"))?.handle).toBe("ann");
  expect(await customersOf(db).byUserId(other, "22")).toBeUndefined();
});
