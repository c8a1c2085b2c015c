import "../../test/fakes/catalogue.ts";
import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { ana, brand, fromPage, tweet, workerWorld } from "../../test/fakes/worker-world.ts";
import { readersOf } from "../../lib/db/index.ts";
import type { Handle } from "../../lib/customers/index.ts";
import { statsOf, type CannedReply } from "../../lib/replies/index.ts";
import { createShelf } from "./shelf.ts";

const late: CannedReply = {
  id: "r-late",
  title: "Parcel is late",
  shortcut: "late",
  scope: "public",
  language: "en",
  wordings: ["Sorry for the wait, your parcel comes.", "We are looking for your parcel."],
  tags: ["parcel"],
};
const hours: CannedReply = {
  id: "r-hours",
  title: "Opening hours",
  shortcut: "open",
  scope: "public",
  language: "en",
  wordings: ["We open at nine."],
};
const base64 = (text: string) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

/** A worker with these replies in its library, signed in as the brand. */
async function library(...replies: CannedReply[]) {
  const made = workerWorld();
  await made.handlers["page/account"]({ handle: brand }, fromPage);
  await made.world.replies.addMissing(replies, 1);
  made.world.shelf.changed();
  return { ...made, read: readersOf(made.db) };
}
type Made = Awaited<ReturnType<typeof library>>;

const asked = (id: string, text: string) => ({ id, text, first: true });
const offered = async ({ handlers }: Made, text: string, customer = ana as string) =>
  (
    await handlers["page/replies"](
      {
        channel: "public",
        account: brand,
        customer: { handle: customer as Handle },
        tweet: asked("9", text),
      },
      fromPage,
    )
  ).replies;

/** The person puts a reply into X's box under a tweet, and posts it. */
async function post(
  { handlers }: Made,
  id: string,
  question: string,
  reply: { id: string; wording: number },
  text: string,
  customer = ana as string,
) {
  await handlers["page/replyTaken"](
    {
      channel: "public",
      account: brand,
      customer: customer as Handle,
      tweet: asked(id, question),
      reply,
      text,
    },
    fromPage,
  );
  await handlers["page/replySeen"](
    { account: brand, inReplyTo: id, text, remoteId: `1${id}` },
    fromPage,
  );
}

test("with nothing stored the built-in few are offered; the first own reply joins them", async () => {
  const made = await library();
  expect((await offered(made, "")).map(({ id }) => id)).toContain("starter-late");
  const own = { ...late, shortcut: "late" };
  expect(await made.handlers["panel/saveReply"]({ reply: own })).toHaveProperty("reply");
  const stored = await made.read.replies();
  expect(stored).toHaveLength(9);
  expect(stored.filter(({ shortcut }) => shortcut === "late").map(({ id }) => id)).toEqual([
    "r-late",
  ]);
});

test("a reply that is changed keeps its history; a shortcut belongs to one; archived ones are not offered", async () => {
  const { handlers, read, world, ...rest } = await library(late, hours);
  const made = { handlers, read, world, ...rest };
  const changed = { ...late, wordings: ["New words."] };
  await handlers["panel/saveReply"]({ reply: changed });
  expect(await read.reply("r-late")).toMatchObject(changed);
  expect((await read.replyVersions("r-late")).map(({ reply }) => reply)).toEqual([late]);
  expect(
    await handlers["panel/saveReply"]({ reply: { ...hours, shortcut: "LATE" } }),
  ).toMatchObject({
    problem: "shortcutTaken",
    by: { id: "r-late" },
  });
  await handlers["panel/archiveReplies"]({ ids: ["r-late"], archived: true });
  expect((await offered(made, "parcel")).map(({ id }) => id)).toEqual(["r-hours"]);
  expect(await handlers["panel/findReplies"]({ query: "parc" })).toEqual({ ids: ["r-late"] });
  expect(
    await handlers["panel/saveReply"]({ reply: { ...hours, shortcut: "LATE" } }),
  ).toHaveProperty("reply");
  await handlers["panel/archiveReplies"]({ ids: ["r-late"], archived: false });
  expect(await read.reply("r-late")).toMatchObject({ shortcut: "" });
  await handlers["panel/dropReplies"]({ ids: ["r-late"] });
  expect([await read.reply("r-late"), await read.replyVersions("r-late")]).toEqual([undefined, []]);
});

test("a starter set is put into the library once, beside what is there", async () => {
  const { handlers, read } = await library(late);
  const { added } = await handlers["panel/addStarterSet"]({ set: "shop" });
  expect(added).toBeGreaterThan(20);
  expect(await handlers["panel/addStarterSet"]({ set: "shop" })).toEqual({ added: 0 });
  const shortcuts = (await read.replies()).flatMap(({ shortcut }) => shortcut || []);
  expect(new Set(shortcuts).size).toBe(shortcuts.length);
});

test("what was posted from X's own box is a use: it is suggested for alike tweets, and says why", async () => {
  const made = await library(late, hours);
  await post(made, "1", "where is my suitcase", { id: "r-hours", wording: 0 }, "We open at nine.");
  const [first, second] = await offered(made, "suitcase lost");
  expect(first).toMatchObject({ id: "r-hours", why: { used: 1, words: ["suitcase"] } });
  expect(second).not.toHaveProperty("why");
  // Another life of the worker: what was learned is read, not learned again.
  const rows = await made.db.learned.count();
  expect(rows).toBeGreaterThan(5);
  expect(await made.db.replyTakes.count()).toBe(0);
  expect(await made.db.replyUses.where("unlearned").equals(1).count()).toBe(0);
});

test("a text that is another one, or a reply that nobody has, is no use", async () => {
  const made = await library(late, hours);
  const { handlers, db } = made;
  const ask = {
    channel: "public",
    account: brand,
    customer: ana,
    tweet: asked("1", "hello"),
    text: "We open at nine.",
  } as const;
  await handlers["page/replyTaken"]({ ...ask, reply: { id: "r-hours", wording: 0 } }, fromPage);
  await handlers["page/replySeen"](
    { account: brand, inReplyTo: "1", text: "Go away then" },
    fromPage,
  );
  await handlers["page/replyTaken"]({ ...ask, reply: { id: "r-hours", wording: 1 } }, fromPage);
  await handlers["page/replyTaken"]({ ...ask, reply: { id: "nobody", wording: 0 } }, fromPage);
  expect([await db.replyUses.count(), await db.replyTakes.count()]).toEqual([0, 0]);
});

test("a send of the panel that arrives is a use, of the case's public tweet", async () => {
  const { handlers, db, read } = await library(late);
  await handlers["page/moveToDm"]({ tweet, account: brand, facts: {} }, fromPage);
  const caseId = (await db.cases.toArray())[0]!.id;
  const found = await handlers["panel/replies"]({ caseId, channel: "public" });
  expect(found.replies[0]).toMatchObject({ id: "r-late", wording: 0 });
  await handlers["panel/send"]({
    id: "s1",
    caseId,
    channel: "public",
    route: "draft",
    text: "Sorry for the wait",
    reply: { id: "r-late", wording: 1 },
    warnings: [],
  });
  expect(await db.replyUses.count()).toBe(0);
  await handlers["panel/personSays"]({ sendId: "s1", sent: true });
  expect(await db.replyUses.toArray()).toMatchObject([
    {
      id: "s1",
      replyId: "r-late",
      wording: 1,
      caseId,
      customer: ana,
      question: { text: tweet.text },
    },
  ]);
  expect((await handlers["panel/replies"]({ caseId, channel: "public" })).replies[0]).toMatchObject(
    {
      wording: 0,
      why: { used: 1 },
    },
  );
  await handlers["panel/step"]({ caseId, kind: "customerWrote" });
  await handlers["panel/step"]({ caseId, kind: "resolved" });
  await handlers["panel/rating"]({ caseId, rating: "good" });
  const outcome = { used: 1, cases: 1, wrote: 1, resolved: 1, rated: 1, good: 1 };
  expect(statsOf(await read.replyUsed("r-late"))).toEqual(outcome);
  // Told where one chooses, too.
  const again = await handlers["panel/replies"]({ caseId, channel: "public" });
  expect(again.replies[0]).toMatchObject({ id: "r-late", became: outcome });
});

test("no two customers of a day read the same words while there are others", async () => {
  const made = await library(late);
  const seen: string[] = [];
  for (const [at, customer] of ["kit", "lou", "kit"].entries()) {
    const [reply] = await offered(made, "parcel", customer);
    seen.push(reply!.text);
    const { id, wording, text } = reply!;
    await post(made, `${at + 1}`, "parcel", { id, wording }, text, customer);
  }
  expect(seen).toEqual([late.wordings[0], late.wordings[1], late.wordings[1]]);
});

test("what one customer wrote is forgotten, and of the others nothing; then one reply; then all", async () => {
  const made = await library(late, hours);
  const { handlers, db } = made;
  const use = { id: "r-late", wording: 0 };
  await post(made, "1", "my parcel Zaphod", use, late.wordings[0]!, "kit");
  await post(made, "2", "my parcel", use, late.wordings[0]!, "lou");
  await post(made, "3", "open today", { id: "r-hours", wording: 0 }, hours.wordings[0]!, "lou");
  expect(
    await handlers["panel/forgetUses"]({
      of: "customer",
      account: brand,
      customer: "kit" as Handle,
    }),
  ).toEqual({ forgotten: 1 });
  const all = JSON.stringify([await db.learned.toArray(), await db.replyUses.toArray()]);
  expect(all.toLowerCase()).not.toContain("zaphod");
  const meant = (await db.learned.toArray()).find(({ key }) => key === "m:");
  expect(meant?.row).toMatchObject({ n: 2 });
  expect((await offered(made, "parcel"))[0]).toMatchObject({ id: "r-late", why: { used: 1 } });
  await handlers["panel/forgetUses"]({ of: "reply", replyId: "r-late" });
  expect((await db.replyUses.toArray()).map(({ replyId }) => replyId)).toEqual(["r-hours"]);
  expect(await handlers["panel/forgetUses"]({ of: "all" })).toEqual({ forgotten: 1 });
  expect([await db.learned.count(), await db.replyUses.count()]).toEqual([0, 0]);
});

test("an import is looked at, chosen of, done at once, and undone; what was changed since stays", async () => {
  const made = await library(late, hours);
  const { handlers, read } = made;
  const before = await read.replies();
  const file = base64(
    JSON.stringify({
      aside: "replies",
      version: 1,
      replies: [
        { ...late, wordings: ["Other words"] },
        { ...hours, id: "x1", title: "Clashing" },
        { ...hours, id: "x2", shortcut: "new", title: "New" },
        { ...hours, id: "x3", shortcut: "unwanted", title: "Unwanted" },
      ],
    }),
  );
  const planned = await handlers["panel/planImport"]({ name: "a.json", file });
  const importId = (planned as { importId: string }).importId;
  expect((await read.replyImport(importId))?.plan?.rows.map(({ kind }) => kind)).toEqual([
    "changed",
    "clashing",
    "added",
    "added",
  ]);
  expect(await read.replies()).toEqual(before);
  const take = [{ at: 1 }, { at: 2, as: "beside" as const }, { at: 3 }];
  expect(await handlers["panel/applyImport"]({ importId, take })).toEqual({ taken: 3 });
  expect((await read.replies()).map(({ title, shortcut }) => [title, shortcut])).toEqual([
    ["Clashing", ""],
    ["New", "new"],
    ["Opening hours", "open"],
    ["Parcel is late", "late"],
  ]);
  expect(await handlers["panel/applyImport"]({ importId, take })).toEqual({ problem: "gone" });
  expect(await read.replyVersions("r-late")).toHaveLength(1);
  await handlers["panel/saveReply"]({
    reply: { ...hours, id: "x2", shortcut: "new", title: "Mine" },
  });
  expect(await handlers["panel/undoImport"]({ importId })).toEqual({ undone: 2, kept: 1 });
  expect((await read.replies()).map(({ title }) => title)).toEqual([
    "Mine",
    "Opening hours",
    "Parcel is late",
  ]);
  expect(await handlers["panel/undoImport"]({ importId, all: true })).toEqual({
    undone: 1,
    kept: 0,
  });
  expect(await read.replies()).toEqual(before);
  expect(await read.replyVersions("r-late")).toEqual([]);
});

test("a plan of a library that has changed since is refused, and nothing is written", async () => {
  const { handlers, read } = await library(late);
  const file = base64("title,shortcut,wording\nA,a,Hello\nB,late,Clash");
  const { importId } = (await handlers["panel/planImport"]({ name: "a.csv", file })) as {
    importId: string;
  };
  await handlers["panel/saveReply"]({ reply: { ...late, notes: "changed" } });
  expect(
    await handlers["panel/applyImport"]({ importId, take: [{ at: 1 }, { at: 2, as: "instead" }] }),
  ).toEqual({ problem: "changed" });
  expect(await read.replies()).toHaveLength(1);
  expect(await handlers["panel/planImport"]({ name: "x", file: "%%%" })).toEqual({
    problem: "notText",
  });
});

test("no file, however it was cut, bent or made, writes half of itself", async () => {
  const { handlers, db, read } = await library(late, hours);
  const before = await read.replies();
  // A table that is cut off is often one still, so much of it is taken.
  const { text } = await handlers["panel/exportReplies"]({ format: "csv" });
  const bytes = new TextEncoder().encode(
    text.replaceAll("r-late,Parcel is late,late", "n,New,new"),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.nat(bytes.length),
      fc.nat(bytes.length - 1),
      fc.nat(255),
      fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { maxLength: 3 }),
      async (cut, at, to, chosen) => {
        const bent = bytes.slice(0, cut);
        if (at < cut) bent[at] = to;
        const file = btoa(String.fromCharCode(...bent));
        const planned = await handlers["panel/planImport"]({ name: "bent", file });
        expect(await read.replies()).toEqual(before);
        if ("problem" in planned) return;
        const { importId } = planned;
        const take = chosen.map((place) => ({ at: place }));
        const answer = await handlers["panel/applyImport"]({ importId, take });
        const taken = "taken" in answer ? answer.taken : 0;
        expect([0, chosen.length]).toContain(taken);
        if (taken > 0) await handlers["panel/undoImport"]({ importId });
        expect(await read.replies()).toEqual(before);
        expect(await db.replyVersions.count()).toBe(0);
      },
    ),
    { numRuns: 40 },
  );
});

test.each(["json", "csv"] as const)(
  "a library written as %s and read into an empty one is the same",
  async (format) => {
    const from = await library(late, hours, { ...late, id: "old", shortcut: "x", notes: "=1+1" });
    await from.handlers["panel/archiveReplies"]({ ids: ["old"], archived: true });
    const { text } = await from.handlers["panel/exportReplies"]({ format, archived: true });
    const to = await library();
    const planned = await to.handlers["panel/planImport"]({ name: "all", file: base64(text) });
    const { importId } = planned as { importId: string };
    const rows = (await to.read.replyImport(importId))!.plan!.rows;
    await to.handlers["panel/applyImport"]({ importId, take: rows.map(({ at }) => ({ at })) });
    const words = async ({ read }: Made) =>
      (await read.replies()).map(({ createdAt: _c, changedAt: _d, archivedAt, ...reply }) => [
        reply,
        archivedAt !== undefined,
      ]);
    expect(await words(to)).toEqual(await words(from));
  },
);

test("suggestions go on without what texts mean, and say so once", async () => {
  const { world } = await library(late, hours);
  const { replies, uses, tools } = world;
  const said: string[] = [];
  const shelf = createShelf({
    replies,
    uses,
    tools,
    encoder: () => Promise.reject(new Error("no such file")),
    log: (what, error) => void said.push(`${what}: ${String(error)}`),
    builtIn: async () => [],
    idle: () => Promise.resolve(),
  });
  const question = { text: "my parcel", first: true, at: 0 };
  for (const account of [brand, "other"]) {
    const [best] = await shelf.ranked(account, question, () => true, 1);
    expect(best?.id).toBe("r-late");
  }
  expect(said).toEqual(["Suggestions do without what texts mean: Error: no such file"]);
});

test("before anything was used, what shares telling words is suggested and says so; the rest stands by title", async () => {
  const zoo = { ...hours, id: "r-0", title: "Zoo", shortcut: "" };
  const made = await library(zoo, hours, late);
  const replies = await offered(made, "Where is my parcel, please?");
  expect(replies.map(({ title }) => title)).toEqual(["Parcel is late", "Opening hours", "Zoo"]);
  expect(replies.map(({ why }) => why)).toEqual([
    { used: 0, usedByAgent: 0, words: [], shared: ["parcel"], fits: false },
    undefined,
    undefined,
  ]);
});

test("what replies themselves say is found while nobody waits, and kept; of one that was changed, anew", async () => {
  const { world, db } = await library(late, hours);
  const { replies, uses, tools } = world;
  const file = await readFile(new URL("../../public/encoder.bin", import.meta.url));
  const said: string[] = [];
  const shelfWith = (encoder: () => Promise<Uint8Array>) =>
    createShelf({
      replies,
      uses,
      tools,
      encoder,
      log: (what) => void said.push(what),
      builtIn: async () => [],
      idle: () => Promise.resolve(),
    });
  const fitting = async (shelf: ReturnType<typeof shelfWith>, text: string) => {
    const question = { text, first: true, at: 0 };
    const ranked = await shelf.ranked(brand, question, () => true, 2);
    return ranked.flatMap(({ id, why }) => (why.fits ? [id] : []));
  };
  const kept = async () => (await replies.says()).map(({ key, changedAt }) => [key, changedAt]);

  const shelf = shelfWith(async () => file);
  expect(await fitting(shelf, "When do you close today?")).toEqual([]);
  await vi.waitFor(async () => expect(await kept()).toHaveLength(2));
  expect(await fitting(shelf, "When do you close today?")).toEqual(["r-hours"]);

  // The next life of the worker has it from the start, and what is forgotten of people leaves it there.
  await world.shelf.forget("all");
  const next = shelfWith(async () => file);
  expect(await fitting(next, "At what time do you open?")).toEqual(["r-hours"]);

  await replies.save({ ...hours, title: "Not a word", wordings: ["Gracias."] }, [], 7);
  next.changed();
  await vi.waitFor(async () => expect(await kept()).toContainEqual(["s:r-hours", 7]));
  expect(await fitting(next, "At what time do you open?")).toEqual([]);

  await replies.drop(["r-hours"]);
  expect(await kept()).toEqual([["s:r-late", 1]]);
  // A full disk loses nothing but time.
  await db.learned.clear();
  const full = createShelf({
    replies: { ...replies, keepSays: () => Promise.reject(new Error("no room")) },
    uses,
    tools,
    encoder: async () => file,
    log: (what) => void said.push(what),
    builtIn: async () => [],
    idle: () => Promise.resolve(),
  });
  expect(said).toEqual([]);
  await fitting(full, "my parcel");
  await vi.waitFor(() => expect(said).toEqual(["What replies say was not found"]));
});
