import { IDBDatabase, IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { Dexie } from "dexie";
import { beforeEach, expect, test, vi } from "vitest";
import type { Handle } from "../customers/index.ts";
import { beginCase, type Tweet } from "../handoff/index.ts";
import { newSend, transition, type Send, type SendEvent } from "../sends/index.ts";
import {
  accountsOf,
  agentNameIn,
  casesOf,
  customersOf,
  deskOf,
  DiskFullError,
  draftsOf,
  etiquetteOf,
  ledgerOf,
  playbookOf,
  NewerDataError,
  openDb,
  openDbLater,
  readersOf,
  type AsideDb,
} from "./index.ts";

const brand = "brand" as Handle;
const ana = "ana" as Handle;
const tweet: Tweet = { id: "5", author: ana, authorHandle: "Ana", text: "Help", mentions: [brand] };

let factory: IDBFactory;
let db: AsideDb;

beforeEach(() => {
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  factory = new IDBFactory();
  db = openDb("aside", factory);
});

function send(id: string, more: Partial<Parameters<typeof newSend>[0]> = {}): Send {
  return newSend(
    {
      id,
      caseId: "c1",
      account: brand,
      customer: ana,
      channel: "public",
      route: "api",
      target: { kind: "tweet", tweetId: "5", author: ana },
      text: "Sorry to hear that",
      warnings: [],
      ...more,
    },
    Number(id.slice(1)),
  );
}

const by =
  (event: SendEvent, now = 9) =>
  (row: Send) => {
    const result = transition(row, event, now);
    return result.ok ? result.send : undefined;
  };

test("the same press twice, or the same words to the same place, is one send", async () => {
  const ledger = ledgerOf(db, (before) => before);
  const first = send("s1");
  expect(await ledger.add(first)).toEqual({ added: true, send: first });
  expect(await ledger.add(send("s1", { text: "other words" }))).toEqual({
    added: false,
    send: first,
  });
  expect(await ledger.add(send("s2"))).toEqual({ added: false, send: first });
  expect((await ledger.add(send("s3", { text: "other words" }))).added).toBe(true);
  expect((await ledger.add(send("s4", { account: "other" as Handle }))).added).toBe(true);
});

test("of many presses at once, one is stored", async () => {
  const ledger = ledgerOf(db, (before) => before);
  const results = await Promise.all(
    ["s1", "s2", "s3", "s4", "s5"].map((id) => ledger.add(send(id))),
  );
  expect(results.filter(({ added }) => added)).toHaveLength(1);
  expect(new Set(results.map(({ send }) => send.id)).size).toBe(1);
});

test("the same private words wait a minute after they went out: another window has not seen it yet", async () => {
  const ledger = ledgerOf(db, (before) => before);
  const dm = { channel: "dm", target: { kind: "person", handle: ana } } as const;
  await ledger.add(send("s1", dm));
  const steps: SendEvent[] = [
    { kind: "queued" },
    { kind: "leased", owner: "a", until: 99 },
    { kind: "calling", owner: "a", onX: {} },
    { kind: "outcome", outcome: { kind: "accepted", remoteId: "7" } },
  ];
  for (const step of steps) await ledger.change("s1", by(step, 1_000));
  expect(await ledger.add(send("s60999", dm))).toMatchObject({ added: false, send: { id: "s1" } });
  expect(await ledger.add(send("s61000", dm))).toMatchObject({ added: true });
  expect(await ledger.add(send("s61001", dm))).toMatchObject({
    added: false,
    send: { id: "s61000" },
  });
  expect(await ledger.get("s1")).toMatchObject({ state: { name: "accepted" } });
});

test("a database that could not be opened is tried again with the next use", async () => {
  let full = true;
  const sometimes = new Proxy(factory, {
    get(target, key) {
      if (key === "open" && full) throw new DOMException("No room.", "QuotaExceededError");
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === "function" ? (value as () => unknown).bind(target) : value;
    },
  });
  const ledger = ledgerOf(openDbLater("aside", sometimes), (before) => before);
  await expect(ledger.add(send("s1"))).rejects.toThrow(DiskFullError);
  full = false;
  expect((await ledger.add(send("s1"))).added).toBe(true);
});

test("after a refusal the same words may go again", async () => {
  const ledger = ledgerOf(db, (before) => before);
  await ledger.add(send("s1"));
  await ledger.change("s1", by({ kind: "abandoned", why: "undone" }));
  expect((await ledger.add(send("s2"))).added).toBe(true);
});

test("what is underway comes oldest first; what is settled, or in the person's own hands, not at all", async () => {
  const ledger = ledgerOf(db, (before) => before);
  await ledger.add(send("s30", { text: "c" }));
  await ledger.add(send("s10", { text: "a" }));
  await ledger.add(send("s20", { text: "b" }));
  await ledger.change("s20", by({ kind: "abandoned", why: "undone" }));
  await ledger.add(send("s40", { text: "d", route: "draft" }));
  await ledger.change("s40", by({ kind: "inserted" }));
  expect((await ledger.underway()).map(({ id }) => id)).toEqual(["s10", "s30"]);
});

test("a send and its case change together or not at all", async () => {
  const begun = beginCase({ id: "c1", account: brand, customer: ana, tweet, now: 1 });
  await casesOf(db).begin(begun);
  const ledger = ledgerOf(db, (before, { state }) => {
    if (state.name === "leased") throw new Error("the rule broke");
    return state.name === "queued" ? { ...before, reopenedAt: 7 } : before;
  });
  await ledger.add(send("s1"));
  await ledger.change("s1", by({ kind: "queued" }));
  expect((await casesOf(db).get("c1"))?.reopenedAt).toBe(7);
  const lease: SendEvent = { kind: "leased", owner: "a", until: 99 };
  await expect(ledger.change("s1", by(lease))).rejects.toThrow("the rule broke");
  expect((await ledger.get("s1"))?.state.name).toBe("queued");
});

test("what was typed goes when exactly that has arrived, and stays when it was changed since", async () => {
  const ledger = ledgerOf(db, (before) => before);
  const drafts = draftsOf(db);
  const read = readersOf(db);
  for (const [id, typed, left] of [
    ["s1", "Sorry to hear that", undefined],
    ["s2", "Sorry to hear that. And", "Sorry to hear that. And"],
  ] as const) {
    await ledger.add(
      send(id, { route: "draft", caseId: id, target: { kind: "tweet", tweetId: id, author: ana } }),
    );
    await drafts.save(id, "public", typed, 1);
    await ledger.change(id, by({ kind: "seen", by: "page" }));
    expect((await read.draft(id, "public"))?.text).toBe(left);
  }
});

test("what was typed on X joins what was typed in the panel: neither is lost, nothing stands twice", async () => {
  const drafts = draftsOf(db);
  const read = async () => (await readersOf(db).draft("c1", "public"))?.text;
  await drafts.add("c1", "public", "Sorry, Ana.", 1);
  expect(await read()).toBe("Sorry, Ana.");
  await drafts.add("c1", "public", "Sorry, Ana.", 2);
  expect(await readersOf(db).draft("c1", "public")).toMatchObject({ text: "Sorry, Ana.", at: 1 });
  await Promise.all([
    drafts.add("c1", "public", "We look into it.", 3),
    drafts.add("c1", "public", "It leaves today.", 4),
  ]);
  expect(await read()).toBe("Sorry, Ana.\n\nWe look into it.\n\nIt leaves today.");
  expect(await readersOf(db).draft("c1", "dm")).toBe(undefined);
});

test("turning off that private texts are kept, forgets the settled ones at once", async () => {
  const ledger = ledgerOf(db, (before) => before);
  const dm = { channel: "dm", keepText: true } as const;
  await ledger.add(send("s1", { ...dm, target: { kind: "person", handle: ana } }));
  await ledger.add(send("s2", { ...dm, text: "b", target: { kind: "person", handle: ana } }));
  await ledger.change("s1", by({ kind: "abandoned", why: "undone" }));
  expect((await ledger.get("s1"))?.text).toBe("Sorry to hear that");
  await ledger.dropPrivateTexts();
  expect((await ledger.get("s1"))?.text).toBe(null);
  expect((await ledger.get("s2"))?.text).toBe("b");
  const gone = await ledger.change("s2", by({ kind: "abandoned", why: "undone" }));
  expect(gone?.text).toBe(null);
});

test("one tweet of one account is one case", async () => {
  const cases = casesOf(db);
  const begin = (id: string, account = brand) =>
    cases.begin(beginCase({ id, account, customer: ana, tweet, now: 1 }));
  const ids = await Promise.all([begin("c1"), begin("c2"), begin("c3")]);
  expect(new Set(ids.map(({ id }) => id)).size).toBe(1);
  expect((await begin("c4", "other" as Handle)).id).toBe("c4");
  expect((await cases.ofTweet(brand, "5"))?.id).toBe(ids[0].id);
});

test("without a tweet the customer's newest open case is taken up, and a new one begins after the last", async () => {
  const cases = casesOf(db);
  const begin = async (id: string, now: number, account = brand) =>
    (await cases.begin(beginCase({ id, account, customer: ana, now }))).id;
  const close = (id: string, name: "resolved" | "thanked") =>
    cases.change(id, (before) => ({ ...before, steps: [{ name, at: 9, by: "person" }] }));
  const both = await Promise.all([begin("c1", 1), begin("c2", 1)]);
  expect(new Set(both).size).toBe(1);
  expect(await begin("c3", 2, "other" as Handle)).toBe("c3");
  await cases.begin(beginCase({ id: "t", account: brand, customer: ana, tweet, now: 3 }));
  expect(await begin("c4", 4)).toBe("t");
  await close("t", "resolved");
  expect(await begin("c5", 5)).toBe(both[0]);
  await close(both[0], "thanked");
  expect(await begin("c6", 6)).toBe("c6");
});

test("the newest open case of a customer is found", async () => {
  const cases = casesOf(db);
  for (const [id, now] of [
    ["c1", 1],
    ["c3", 3],
    ["c2", 2],
  ] as const) {
    const of = { ...tweet, id };
    await cases.begin(beginCase({ id, account: brand, customer: ana, tweet: of, now }));
  }
  expect((await cases.openOf(brand, ana))?.id).toBe("c3");
  await cases.change("c3", (before) => ({
    ...before,
    steps: [{ name: "resolved", at: 4, by: "person" }],
  }));
  expect((await cases.openOf(brand, ana))?.id).toBe("c2");
  expect(await cases.openOf(brand, "bo" as Handle)).toBeUndefined();
});

test("facts about a customer add up", async () => {
  const customers = customersOf(db);
  await customers.learnIfKnown(brand, ana, { bio: { value: "x", source: "page", at: 1 } }, 1);
  expect(await customers.get(brand, ana)).toBeUndefined();
  await customers.learn(brand, ana, { bio: { value: "old", source: "page", at: 1 } }, 1);
  await customers.learn(brand, ana, { followers: { value: 3, source: "api", at: 2 } }, 2);
  await customers.learnIfKnown(brand, ana, { bio: { value: "new", source: "page", at: 3 } }, 3);
  expect(await customers.get(brand, ana)).toMatchObject({
    id: "brand/ana",
    account: brand,
    handle: ana,
    firstSeenAt: 1,
    facts: {
      bio: { value: "new", source: "page", at: 3 },
      followers: { value: 3, source: "api", at: 2 },
    },
  });
});

test("an account stays connected when it is merely seen, until it is disconnected", async () => {
  const accounts = accountsOf(db);
  const connected = { at: 1, scopes: ["dm.write"] };
  await accounts.learn({ handle: brand, shownHandle: "Brand", seenAt: 1, userId: "9", connected });
  await accounts.learn({ handle: brand, shownHandle: "Brand", seenAt: 2 });
  expect(await accounts.get(brand)).toEqual({
    handle: brand,
    shownHandle: "Brand",
    seenAt: 2,
    userId: "9",
    connected,
  });
  await accounts.disconnect(brand);
  expect(await accounts.get(brand)).toEqual({
    handle: brand,
    shownHandle: "Brand",
    seenAt: 2,
    userId: "9",
  });
});

const DEFAULTS = {
  clientId: "",
  agentName: "",
  agentNames: {},
  categories: [],
  needs: {},
  keepPrivateText: false,
  capPublic: 0,
  capDm: 0,
  budget: { day: 1000, month: 10_000 },
  looksByItself: false,
  holdPublic: 5,
  holdDm: 5,
  role: "service",
  ruleLevels: {},
  ruleWords: {},
  languages: [],
  ownContacts: [],
  place: "ask",
};

test("settings stand over the defaults", async () => {
  const desk = deskOf(db);
  expect(await desk.settings()).toEqual(DEFAULTS);
  await desk.set({ agentName: "Jo" });
  await desk.set({ keepPrivateText: true });
  expect(await readersOf(db).settings()).toEqual({
    ...DEFAULTS,
    agentName: "Jo",
    keepPrivateText: true,
  });
});

test("rows of a newer Aside are refused by name, and stand untouched", async () => {
  const newer = new Dexie("aside", { indexedDB: factory });
  newer.version(99).stores({ sends: "id", novelties: "id" });
  await newer.table("novelties").add({ id: 1, kept: true });
  newer.close();
  await expect(deskOf(db).settings()).rejects.toBeInstanceOf(NewerDataError);
  await expect(ledgerOf(db, (before) => before).add(send("s1"))).rejects.toBeInstanceOf(
    NewerDataError,
  );
  db.close();
  const again = new Dexie("aside", { indexedDB: factory });
  again.version(99).stores({ sends: "id", novelties: "id" });
  expect(await again.table("novelties").toArray()).toEqual([{ id: 1, kept: true }]);
  expect(await again.table("sends").count()).toBe(0);
});

test("a write of the ledger is on the disk before it is called stored; others need not be", async () => {
  const begun = vi.spyOn(IDBDatabase.prototype, "transaction");
  const ledger = ledgerOf(db, (before) => before);
  await ledger.add(send("s1"));
  await ledger.change("s1", (row) => row);
  await db.drafts.put({ id: "c1/dm", text: "typed", at: 1 });
  const asked = begun.mock.calls
    .filter(([, mode]) => mode === "readwrite")
    .map(([tables, , options]) => [tables, options?.durability]);
  begun.mockRestore();
  expect(asked).toEqual([
    [["sends"], "strict"],
    [["sends", "cases", "drafts", "replyUses"], "strict"],
    [["drafts"], undefined],
  ]);
});

test("a full disk has a name, and nothing of the write is kept", async () => {
  const cases = casesOf(db);
  await cases.begin(beginCase({ id: "c1", account: brand, customer: ana, now: 1 }));
  db.sends.hook("creating", () => {
    throw new DOMException("no room", "QuotaExceededError");
  });
  await expect(ledgerOf(db, (before) => before).add(send("s1"))).rejects.toBeInstanceOf(
    DiskFullError,
  );
  expect(await db.sends.count()).toBe(0);
});

test("what is not to be said in one account is no matter of another's; who signs there may be another", async () => {
  const other = "other" as Handle;
  const entry = { kind: "dontSay", changedAt: 1 } as const;
  await playbookOf(db).save({ ...entry, id: "1", text: "guys" });
  await playbookOf(db).save({ ...entry, id: "2", text: "cheers", accounts: [brand] });
  const told = (account: Handle) => etiquetteOf(db).dontSay(account);
  expect([await told(brand), await told(other)]).toEqual([["guys", "cheers"], ["guys"]]);
  expect(await readersOf(db).dontSay(other)).toEqual(["guys"]);
  const names = { agentName: "Jo", agentNames: { other: "Kim" } };
  const signs = (account: string) => agentNameIn(names, account as Handle);
  expect(["brand", "other", "constructor"].map(signs)).toEqual(["Jo", "Kim", "Jo"]);
});
