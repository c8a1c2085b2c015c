import { describe, expect, test } from "vitest";
import type { CustomerFacts, Handle } from "../../lib/customers/index.ts";
import type { Read, Wrote } from "../../lib/x-api/index.ts";
import { ana, brand, fromPage, tweet, workerWorld } from "../../test/fakes/worker-world.ts";
import type { World } from "./world.ts";

const connected = {
  handle: brand,
  shownHandle: "Brand",
  seenAt: 1,
  connected: { at: 1, scopes: [] },
};
const fact = <T>(value: T) => ({ value, source: "api", at: 5 }) as const;
const ben: CustomerFacts = {
  userId: fact("33"),
  handle: fact("Ben"),
  displayName: fact("Ben B"),
  followsYou: fact(false),
  receivesYourDm: fact(true),
};
const found = (id: string, authorId = "33") => ({
  id,
  authorId,
  text: "@brand and @shop: where is it?",
  postedAt: Number(id),
  language: "en",
});

/** A worker whose X answers what the test says, and notes what it was asked. */
async function given(pages: Read<{ mentions: ReturnType<typeof found>[]; more: boolean }>[] = []) {
  const asked: unknown[] = [];
  const api: World["api"] = {
    userByHandle: async () => ({ value: { ...ben, userId: fact("22"), handle: fact("Ana") } }),
    usersById: async (_account, ids) => {
      asked.push(ids);
      return { value: ids.includes("33") ? [ben] : [] };
    },
    mentions: async (_account, between) => {
      asked.push(between);
      return pages.shift() ?? { value: { mentions: [], more: false } };
    },
    messagesWith: async () => ({ problem: { kind: "other" } }),
  };
  const made = workerWorld({ api });
  await made.world.accounts.learn(connected);
  return { ...made, asked };
}

test("each look asks only for what is newer; what did not fit is read when wanted", async () => {
  const { handlers, world, asked } = await given([
    { value: { mentions: [found("900"), found("899")], more: true } },
    { value: { mentions: [found("901")], more: false } },
    { value: { mentions: [found("800")], more: false } },
  ]);
  const look = (older = false) => handlers["panel/readMentions"]({ account: brand, older });
  expect(await look()).toEqual({ found: 2 });
  expect(await look()).toEqual({ found: 1 });
  expect(await look(true)).toEqual({ found: 1 });
  expect(await look(true)).toEqual({ found: 0 });
  expect(asked).toEqual([{}, { after: "900" }, { before: "899" }]);
  const rows = await world.mentions.of(brand);
  expect(rows.map(({ tweetId }) => tweetId)).toEqual(["901", "900", "899", "800"]);
});

test("without being pressed it looks only if that is wanted, and not right after another window", async () => {
  const { handlers, world, asked } = await given();
  const look = () => handlers["panel/readMentions"]({ account: brand, byItself: true });
  expect(await look()).toEqual({ found: 0 });
  expect(asked).toEqual([]);
  await world.desk.set({ looksByItself: true });
  await look();
  await look();
  expect(asked).toEqual([{}]);
});

test("a read that the budget does not cover says so; one that finds the account signed out is noticed", async () => {
  const { handlers, world } = await given([
    { problem: { kind: "overBudget", until: 7 } },
    { problem: { kind: "signedOut" } },
  ]);
  const look = () => handlers["panel/readMentions"]({ account: brand });
  expect(await look()).toEqual({ problem: { kind: "overBudget", until: 7 } });
  expect(await look()).toEqual({ problem: { kind: "signedOut" } });
  expect(await look()).toEqual({ problem: { kind: "notConnected" } });
  expect((await world.accounts.get(brand))?.connected).toBeUndefined();
});

test("Move to DM on a mention reads who wrote it once, begins their case, and leads the window there", async () => {
  const { handlers, world, asked } = await given([
    { value: { mentions: [found("900"), found("899")], more: false } },
  ]);
  await handlers["panel/readMentions"]({ account: brand });
  const take = (tweetId: string) =>
    handlers["panel/takeMention"]({ account: brand, tweetId, windowId: 3 });
  const first = await take("900");
  const caseId = "caseId" in first ? first.caseId : "";
  expect(await world.cases.get(caseId)).toMatchObject({
    account: brand,
    customer: "ben",
    tweet: {
      id: "900",
      author: "ben",
      authorHandle: "Ben",
      authorName: "Ben B",
      postedAt: 900,
      mentions: ["brand", "shop"],
    },
    steps: [],
  });
  expect((await world.customers.get(brand, "ben" as Handle))?.facts).toEqual(ben);
  expect(await world.desk.view(3)).toMatchObject({ caseId, customerId: "brand/ben" });
  await take("899");
  expect(await take("900")).toEqual({ caseId });
  expect(asked.slice(1)).toEqual([["33"]]);
});

test("a mention whose author is a customer already costs nothing, and joins the case of its tweet", async () => {
  const { handlers, world, asked } = await given([
    { value: { mentions: [found("5", "22")], more: false } },
  ]);
  const facts = { userId: { value: "22", source: "page", at: 1 } } as const;
  const begun = await handlers["page/moveToDm"]({ tweet, account: brand, facts }, fromPage);
  await world.customers.learn(brand, ana, facts, 1);
  await handlers["panel/readMentions"]({ account: brand });
  await handlers["panel/readAuthors"]({ account: brand });
  expect(
    await handlers["panel/takeMention"]({ account: brand, tweetId: "5", windowId: 3 }),
  ).toEqual(begun);
  expect(asked).toEqual([{}, []]);
});

test("nobody stands behind a number any more: that is said, and no case begins", async () => {
  const { handlers } = await given([{ value: { mentions: [found("9", "44")], more: false } }]);
  await handlers["panel/readMentions"]({ account: brand });
  expect(
    await handlers["panel/takeMention"]({ account: brand, tweetId: "9", windowId: 3 }),
  ).toEqual({ problem: { kind: "notFound" } });
});

describe("whether they wrote", () => {
  async function waiting(answers: Wrote[]) {
    const most: (number | undefined)[] = [];
    const made = await given();
    const world = {
      ...made.world.api,
      messagesWith: async (_account: Handle, _id: string, events?: number) => {
        most.push(events);
        return { value: answers.shift() ?? ({ wrote: "unknown" } as const) };
      },
    };
    Object.assign(made.world.api, world);
    const facts = { userId: { value: "22", source: "page", at: 1 } } as const;
    const begun = await made.handlers["page/moveToDm"]({ tweet, account: brand, facts }, fromPage);
    const caseId = "caseId" in begun ? begun.caseId : "";
    const look = (byItself = false) => made.handlers["panel/readMessages"]({ caseId, byItself });
    return { ...made, most, look, caseId };
  }

  test("the first look asks for five, later ones for two; the case moves on by the API", async () => {
    const { look, most, world, caseId } = await waiting([
      { wrote: "no" },
      { wrote: "yes", at: 5000 },
    ]);
    expect(await look()).toEqual({ ok: true });
    expect((await world.cases.get(caseId))?.steps).toEqual([]);
    expect(await look()).toEqual({ ok: true });
    expect(most).toEqual([5, 2]);
    expect((await world.cases.get(caseId))?.steps).toMatchObject([{ name: "wrote", by: "api" }]);
    expect((await world.customers.get(brand, ana))?.facts.hasWritten).toMatchObject({
      value: true,
      source: "api",
    });
  });

  test("what X shows of thirty days does not undo what was seen before", async () => {
    const { look, world } = await waiting([{ wrote: "no" }]);
    const hasWritten = { value: true, source: "page", at: 1 } as const;
    await world.customers.learnIfKnown(brand, ana, { hasWritten }, 1);
    await look();
    expect((await world.customers.get(brand, ana))?.facts.hasWritten).toEqual(hasWritten);
  });

  test("by itself: only when wanted, and a while after the last look; an empty answer is no answer", async () => {
    const { look, most, world } = await waiting([]);
    expect(await look(true)).toEqual({ ok: true, unsure: true });
    expect(most).toEqual([]);
    await world.desk.set({ looksByItself: true });
    expect(await look(true)).toEqual({ ok: true, unsure: true });
    expect(await look(true)).toEqual({ ok: true, unsure: true });
    expect(most).toEqual([5]);
  });
});

test("a look for a send that the budget does not cover is not made, and says so", async () => {
  const problem = { kind: "overBudget", until: 7 } as const;
  const asked: unknown[] = [];
  const { handlers, did } = workerWorld({
    mayRead: async (action) => {
      asked.push(action);
      return problem;
    },
  });
  expect(await handlers["panel/look"]({ sendId: "s1" })).toEqual({ problem });
  expect(asked).toEqual([{ kind: "lookForReply" }]);
  expect(did).toEqual([]);
});

test("a reply by the API that X would refuse for want of a mention is refused before it is called", async () => {
  const { handlers, world } = await given();
  const plain = { ...tweet, id: "77", text: "No parcel again", mentions: [] };
  const begun = await handlers["page/moveToDm"](
    { tweet: plain, account: brand, facts: {} },
    fromPage,
  );
  const caseId = "caseId" in begun ? begun.caseId : "";
  const ask = {
    id: "s1",
    caseId,
    channel: "public",
    route: "api",
    text: "Sorry",
    warnings: [],
  } as const;
  await handlers["panel/send"]({ ...ask, warnings: [] });
  expect((await world.ledger.get("s1"))?.state).toEqual({
    name: "refused",
    refusal: { kind: "replyNotAllowed" },
  });
});
