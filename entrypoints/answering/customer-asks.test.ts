import { beforeEach, expect, test } from "vitest";
import { ana, brand, fromPage, tweet, workerWorld } from "../../test/fakes/worker-world.ts";
import type { Handle } from "../../lib/customers/index.ts";
import { advance } from "../../lib/handoff/index.ts";
import { newSend, type Send } from "../../lib/sends/index.ts";

/** Stands in every text of theirs, and in no other. */
const MARK = "zanzibar";
const USER_ID = "7000000000000000007";
const TWEET_ID = "7000000000000000005";
const theirTweet = { ...tweet, id: TWEET_ID, text: `@brand my parcel to ${MARK} is lost` };
const otherTweet = {
  ...tweet,
  id: "9",
  author: "ben" as Handle,
  authorHandle: "Ben",
  authorName: "Ben C",
  text: "@brand my parcel to ottawa is lost",
};

let setting: ReturnType<typeof workerWorld>;
let caseId: string;
let otherCase: string;

beforeEach(async () => {
  setting = workerWorld();
  const { handlers } = setting;
  const fact = { value: USER_ID, source: "page", at: 900 } as const;
  const begun = await handlers["page/moveToDm"](
    { tweet: theirTweet, account: brand, facts: { userId: fact, bio: { ...fact, value: MARK } } },
    fromPage,
  );
  const other = await handlers["page/moveToDm"](
    { tweet: otherTweet, account: brand, facts: {} },
    { ...fromPage, windowId: 4 },
  );
  if ("problem" in begun || "problem" in other) throw new Error("no case");
  caseId = begun.caseId;
  otherCase = other.caseId;
});

const note = (of: string, id: string, text: string) =>
  setting.handlers["panel/note"]({ caseId: of, id, kind: "add", text });
const forget = () => setting.handlers["panel/forgetCustomer"]({ caseId });

/** Rows of one customer in every table that ever holds some. */
async function layOut(of: string, customer: Handle, mark: string, theirs: string): Promise<void> {
  const { db, handlers, world } = setting;
  const begun = await world.cases.get(of);
  if (!begun) throw new Error("no case");
  const target = { kind: "tweet", tweetId: theirs, author: customer } as const;
  const intent = { caseId: of, account: brand, customer, channel: "public", target } as const;
  const send: Send = newSend(
    { ...intent, id: `s-${of}`, route: "api", text: `Hello ${mark}`, warnings: [] },
    1100,
  );
  await world.ledger.add({ ...send, state: { name: "held", until: 9e12, ms: 5_000 } });
  await note(of, `n-${of}`, `Likes ${mark}`);
  await handlers["panel/rating"]({ caseId: of, rating: "good" });
  await db.drafts.bulkPut(
    ["public", "dm", "note"].map((channel) => ({ id: `${of}/${channel}`, text: mark, at: 1 })),
  );
  await handlers["page/replySeen"](
    { account: brand, inReplyTo: theirs, text: `We look for ${mark}`, remoteId: `1${theirs}` },
    fromPage,
  );
  await db.mentions.put({
    id: `brand/${theirs}1`,
    account: brand,
    tweetId: `${theirs}1`,
    authorId: theirs === TWEET_ID ? USER_ID : "12",
    at: 1000,
    text: `Where is ${mark}?`,
  });
  const [reply] = await world.shelf.offered();
  if (!reply) throw new Error("no reply");
  const use = { replyId: reply.id, wording: 0, account: brand, customer, at: 1200 } as const;
  const question = { text: begun.tweet?.text ?? "", first: true };
  await world.uses.add({
    ...use,
    id: `u-${of}`,
    caseId: of,
    channel: "public",
    question,
    unlearned: 1,
  });
  await world.uses.add({
    ...use,
    id: `x-${of}`,
    customer: "",
    channel: "public",
    question,
    unlearned: 1,
  });
  await world.shelf.learn();
  await world.uses.take({
    ...use,
    id: `brand/person:${customer}`,
    useId: `t-${of}`,
    channel: "dm",
    text: `Hi ${mark}`,
  });
}

/** Each row of the whole database that tells of whom these words tell. */
async function traces(...words: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const table of setting.db.tables) {
    await table.each((row, { primaryKey }) => {
      const told = JSON.stringify([row, primaryKey], (_key, value: unknown) =>
        value instanceof Map || value instanceof Set ? [...value] : value,
      ).toLowerCase();
      if (words.some((word) => told.includes(word))) found.push(`${table.name}: ${told}`);
    });
  }
  return found;
}

/** Whom a row can be of is known to nobody who sees it. */
const OF_NOBODY = new Set([
  "accounts",
  "health",
  "pace",
  "playbook",
  "replies",
  "replyImports",
  "replyVersions",
  "ruleUse",
  "settings",
  "spending",
]);

test("forgotten, no row of any table tells of them; all of the others is there still", async () => {
  await layOut(caseId, ana, MARK, TWEET_ID);
  await layOut(otherCase, "ben" as Handle, "ottawa", "9");
  await setting.db.customers.update("brand/ben", { notSameAs: ["brand/ana"] });
  await setting.db.customers.update("brand/ana", { notSameAs: ["brand/ben"] });
  await setting.world.desk.show({
    windowId: 5,
    at: 1,
    problem: "noAccount",
    matter: { customer: ana, facts: {}, tweet: theirTweet },
  });

  const of = [MARK, `"ana"`, "brand/ana", "person:ana", USER_ID, TWEET_ID, caseId];
  const before = await traces(...of);
  const told = new Set(before.map((trace) => trace.slice(0, trace.indexOf(":"))));
  const holding = setting.db.tables.map(({ name }) => name).filter((n) => !OF_NOBODY.has(n));
  expect([...told].sort()).toEqual(holding.sort());

  const others = await traces("ottawa", "brand/ben", "person:ben", otherCase);
  expect(await forget()).toEqual({ forgotten: true, keptStop: false });
  expect(await traces(...of)).toEqual([]);
  const left = await traces("ottawa", "brand/ben", "person:ben", otherCase);
  const kept = (rows: string[]) => rows.filter((row) => !/^(?:customers|learned)/.test(row));
  expect(kept(left)).toEqual(kept(others));
  expect(left.filter((row) => row.startsWith("learned")).length).toBeGreaterThan(0);
});

test("suggestions are as if the customer had never been", async () => {
  await layOut(otherCase, "ben" as Handle, "ottawa", "9");
  const learned = async () =>
    (await setting.db.learned.toArray())
      .filter(({ key }) => key.startsWith("f:"))
      .map(({ key, row }) => ({ key, n: "n" in row && row.n }));
  const before = await learned();
  await layOut(caseId, ana, MARK, TWEET_ID);
  expect(await learned()).not.toEqual(before);
  await forget();
  expect(await learned()).toEqual(before);
});

test("a wish not to be written to is kept with the handle, and nothing else; passing pages add nothing", async () => {
  const { handlers, world } = setting;
  await layOut(caseId, ana, MARK, TWEET_ID);
  await handlers["panel/doNotContact"]({ caseId, change: { kind: "stop", wish: "customer" } });
  expect(await forget()).toEqual({ forgotten: true, keptStop: true });
  await world.customers.learnIfKnown(
    brand,
    ana,
    { bio: { value: MARK, source: "page", at: 2000 } },
    2000,
  );
  const at = expect.any(Number) as number;
  expect(await world.customers.get(brand, ana)).toEqual({
    id: "brand/ana",
    account: brand,
    handle: ana,
    facts: {},
    firstSeenAt: at,
    doNotContact: { at, wish: "customer" },
    find: { words: ["ana"] },
  });
  expect(await traces(MARK, USER_ID, TWEET_ID, caseId)).toEqual([]);

  const again = await handlers["page/moveToDm"](
    { tweet: theirTweet, account: brand, facts: {} },
    fromPage,
  );
  if ("problem" in again) throw new Error(again.problem);
  const ask = { id: "again", caseId: again.caseId, channel: "public", route: "draft" } as const;
  expect(await handlers["panel/send"]({ ...ask, text: "Hello", warnings: [] })).toEqual({
    problem: "doNotContact",
  });
});

test.each(["leased", "calling"] as const)(
  "while a text is %s nothing is forgotten",
  async (name) => {
    const { db } = setting;
    await layOut(caseId, ana, MARK, TWEET_ID);
    const id = `s-${caseId}`;
    await db.sends.update(id, { state: { name, owner: "me", since: 1, until: 9e12 } as never });
    const before = await traces(MARK);
    expect(await forget()).toEqual({ problem: "underway" });
    expect(await traces(MARK)).toEqual(before);
  },
);

test("whoever has the handle now keeps what is theirs, in both directions", async () => {
  const { db, handlers, world } = setting;
  await layOut(caseId, ana, MARK, TWEET_ID);
  const later = Date.now();
  const id = { value: "8", source: "page", at: later } as const;
  await world.customers.learn(brand, ana, { userId: id }, later);
  const begun = { id: "successor" };
  await db.cases.add({
    ...begun,
    account: brand,
    customer: ana,
    customerId: "brand/ana",
    openedAt: later,
    steps: [],
  });
  await note(begun.id, "n", "Somebody else");
  await db.said.add({
    id: "brand person:ana 1",
    account: brand,
    customer: ana,
    channel: "dm",
    at: later,
    words: (await db.said.toArray())[0]!.words,
  });
  const successor = { caseId: begun.id };
  const theirs = await handlers["panel/exportCustomer"](successor);
  expect(JSON.stringify(theirs)).not.toContain(MARK);
  expect(theirs).toMatchObject({ cases: [{ id: "successor" }], said: [{}], sends: [] });
  await forget();
  expect(await traces(MARK)).toEqual([]);
  expect({ ...(await handlers["panel/exportCustomer"](successor)), exportedAt: 0 }).toEqual({
    ...theirs,
    exportedAt: 0,
  });
});

test("the file holds everything, and nothing of anybody else", async () => {
  const { handlers, world } = setting;
  await layOut(caseId, ana, MARK, TWEET_ID);
  await layOut(otherCase, "ben" as Handle, "ottawa", "9");
  await world.cases.change(caseId, (one) =>
    advance(one, { kind: "skipped", step: "invited", why: MARK, at: 2000 }),
  );
  const file = await handlers["panel/exportCustomer"]({ caseId });
  if (!file) throw new Error("no file");
  const counts = Object.entries(file).flatMap(([name, rows]) =>
    Array.isArray(rows) ? [[name, rows.length]] : [],
  );
  expect(Object.fromEntries(counts)).toEqual({
    customers: 1,
    cases: 1,
    sends: 1,
    entries: 2,
    drafts: 3,
    said: 1,
    mentions: 1,
    replyUses: 2,
    replyTakes: 1,
  });
  const text = JSON.stringify(file);
  expect(file).toMatchObject({ format: "aside-customer", account: brand, handle: ana });
  expect(text).not.toMatch(/ottawa|"find"|brand\/ben/);
  expect(await handlers["panel/exportCustomer"]({ caseId: "none" })).toBeNull();
});

test("a note comes, is changed, goes and comes back at its time; never from the future", async () => {
  const { db, handlers } = setting;
  await note(caseId, "n", "Prefers tea");
  const { before } = await handlers["panel/note"]({ caseId, id: "n", kind: "change", text: "Tea" });
  expect(before).toMatchObject({ text: "Prefers tea", customerId: "brand/ana", caseId });
  const gone = await handlers["panel/note"]({ caseId, id: "n", kind: "remove" });
  expect(gone.before).toMatchObject({ text: "Tea" });
  const back = { caseId, id: "n", kind: "add", text: "Tea" } as const;
  await handlers["panel/note"]({ ...back, at: gone.before?.at ?? 0 });
  expect(await db.entries.get("n")).toMatchObject({ text: "Tea", at: before?.at });
  await handlers["panel/note"]({ ...back, id: "later", at: 9e12 });
  expect((await db.entries.get("later"))?.at).toBeLessThan(9e12);
  expect(await handlers["panel/note"]({ caseId, id: "no", kind: "remove" })).toEqual({
    before: null,
  });
});

test("how it went is said, said anew and taken back; of a case that is not there it is nothing", async () => {
  const { db, handlers } = setting;
  const rate = (rating: { rating?: "good" | "bad" }, of = caseId) =>
    handlers["panel/rating"]({ caseId: of, ...rating });
  expect(await rate({ rating: "bad" })).toBeNull();
  await rate({ rating: "good" });
  await rate({ rating: "good" }, "none");
  const whose = { account: brand, customer: ana, customerId: "brand/ana", caseId };
  expect(await db.entries.toArray()).toMatchObject([{ ...whose, kind: "rating", rating: "good" }]);
  await rate({});
  expect(await db.entries.count()).toBe(0);
});
