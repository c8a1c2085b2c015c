import fc from "fast-check";
import { expect, test } from "vitest";
import { wroteAfterEnd } from "../../lib/handoff/index.ts";
import { intakeOf, missing } from "../../lib/intake/index.ts";
import {
  ana,
  brand,
  fromPage,
  silentX,
  tweet,
  workerWorld,
} from "../../test/fakes/worker-world.ts";
import type { World } from "./world.ts";

async function withCase(more: Partial<World> = {}) {
  const running = workerWorld(more);
  const { handlers, world, db } = running;
  const begun = await handlers["page/moveToDm"]({ tweet, account: brand, facts: {} }, fromPage);
  const caseId = "caseId" in begun ? begun.caseId : "";
  let told = 0;
  const writes = (text: string, remoteId = `m${(told += 1)}`, at = 5_000) =>
    handlers["page/customerWrote"]({ account: brand, customer: ana, at, text, remoteId }, fromPage);
  const matter = async () => (await world.cases.get(caseId))!;
  const came = async () =>
    Object.entries((await matter()).intake ?? {}).flatMap(([fact, one]) => (one.came ? fact : []));
  return { ...running, caseId, writes, matter, came, entries: () => db.entries.toArray() };
}

test("facts are ticked as messages are seen; the message is kept as seen, without its text", async () => {
  const { writes, came, entries, matter, caseId } = await withCase();
  await writes("Order number: 4471193", "m1");
  await writes("and my e-mail is ana@example.org", "m2");
  // The page shows it again after it was loaded anew.
  const before = await matter();
  await writes("Order number: 4471193", "m1", 90_000);
  expect(await matter()).toEqual(before);
  expect(await came()).toEqual(["orderNumber", "emailAddress"]);
  expect(await entries()).toEqual([
    expect.objectContaining({ kind: "message", caseId, remoteId: "m1", by: "page" }),
    expect.objectContaining({ kind: "message", caseId, remoteId: "m2", by: "page" }),
  ]);
  expect((await entries()).some((row) => "text" in row || "own" in row)).toBe(false);
});

test("whatever they tell, no value of it is in any row", async () => {
  const digits = fc.integer({ min: 10_000_000, max: 99_999_999 }).map(String);
  const told = fc.oneof(
    digits.map((value) => [value, `Order number: ${value}`] as const),
    digits.map((value) => [value, value] as const),
    digits.map((value) => [`q${value}@example.org`, `write to q${value}@example.org`] as const),
    digits.map((value) => [value, `my account number is ${value}, bought on 3 May`] as const),
    digits.map((value) => [`Baker${value}`, `Model: Baker${value}`] as const),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(told, { minLength: 3, maxLength: 8 }), async (all) => {
      const { writes, db, came } = await withCase();
      await db.settings.put({ key: "needs", value: { product: ["Model"] } });
      for (const [, text] of all) await writes(text);
      const rows = await Promise.all(db.tables.map((table) => table.toArray()));
      const stored = JSON.stringify(rows).toLowerCase();
      for (const [value] of all) expect(stored).not.toContain(value.toLowerCase());
      expect((await came()).length).toBeGreaterThan(0);
    }),
    { numRuns: 8 },
  );
});

test("the text is kept where the person wants that, and goes when they no longer do", async () => {
  const { handlers, writes, entries } = await withCase();
  await handlers["panel/settings"]({ keepPrivateText: true });
  await writes("Order number: 4471193");
  const both = { account: brand, customer: ana };
  await handlers["page/messageSeen"]({ ...both, text: "Thank you", remoteId: "o1" }, fromPage);
  expect((await entries()).map(({ text, own }) => [text, own])).toEqual([
    ["Order number: 4471193", undefined],
    ["Thank you", true],
  ]);
  await handlers["panel/settings"]({ keepPrivateText: false });
  expect((await entries()).map(({ text }) => text)).toEqual([undefined, undefined]);
});

test("only of an open case's customer, in the account's own tab, and not of before the case", async () => {
  const { handlers, writes, entries, came, matter, caseId } = await withCase();
  const said = { account: brand, text: "Order number: 4471193", remoteId: "x1", at: 5_000 };
  const tom = "tom" as typeof ana;
  await handlers["page/customerWrote"]({ ...said, customer: tom }, fromPage);
  await handlers["page/account"]({ handle: "other" as typeof ana }, fromPage);
  await handlers["page/customerWrote"]({ ...said, customer: ana }, fromPage);
  expect(await entries()).toEqual([]);
  await handlers["page/account"]({ handle: brand }, fromPage);
  await writes("Order number: 4471193", "old", 1);
  expect([await came(), (await matter()).steps]).toEqual([[], []]);
  await handlers["panel/step"]({ caseId, kind: "resolved" });
  await writes("Order number: 4471193", "late");
  expect((await entries()).map(({ remoteId }) => remoteId)).toEqual(["old"]);
});

test("a tick is set and unset by hand", async () => {
  const { handlers, matter, caseId } = await withCase();
  const tick = (came: boolean) => handlers["panel/tick"]({ caseId, fact: "orderNumber", came });
  await tick(true);
  expect((await matter()).intake?.["orderNumber"]).toMatchObject({ came: true, by: "person" });
  await tick(false);
  expect((await matter()).intake?.["orderNumber"]).toMatchObject({ came: false, by: "person" });
});

test("read by X's API: seen, recognised, a picture is a photo", async () => {
  let now = 5_000;
  const { handlers, entries, came, caseId } = await withCase({
    clock: { now: () => (now += 2_000) },
    api: {
      ...silentX,
      userByHandle: async () => ({ value: { userId: { value: "222", source: "api", at: 1 } } }),
      messagesWith: async () => ({
        value: {
          wrote: "yes",
          at: 9_000,
          messages: [
            { id: "91", at: 9_000, text: "", pictures: true },
            { id: "90", at: 8_000, text: "Order number: 4471193" },
          ],
        },
      }),
    },
  });
  await handlers["panel/readMessages"]({ caseId });
  await handlers["panel/readMessages"]({ caseId });
  expect((await entries()).map(({ remoteId, at, by }) => [remoteId, at, by])).toEqual([
    ["90", 8_000, "api"],
    ["91", 9_000, "api"],
  ]);
  expect((await came()).toSorted()).toEqual(["orderNumber", "photo"]);
});

test("what is missing is asked for with the canned reply that asks for just that", async () => {
  const own = (id: string, asksFor: string[], wording: string) =>
    ({
      id,
      title: id,
      shortcut: id,
      scope: "dm",
      language: "en",
      wordings: [wording],
      asksFor,
    }) as const;
  const { handlers, world, db, caseId, matter } = await withCase();
  const ask = (...facts: string[]) => handlers["panel/replyThatAsks"]({ caseId, facts });
  for (const reply of [
    own("all", ["orderNumber", "postcode", "photo"], "Order, postcode and photo, please"),
    { ...own("any", ["orderNumber", "postcode"], "Another account’s"), accounts: ["other"] },
    own("both", ["orderNumber", "postcode"], "Order number and postcode, please"),
    own("open", ["orderNumber"], "Your order at {{ shop_name }}?"),
  ])
    await handlers["panel/saveReply"]({ reply: { ...reply, wordings: [...reply.wordings] } });
  expect(await ask("orderNumber", "postcode")).toMatchObject({
    reply: { id: "both", text: "Order number and postcode, please" },
  });
  await handlers["panel/tick"]({ caseId, fact: "postcode", came: true });
  // The others would ask for what has come; this one has something left to fill in.
  expect(await ask("orderNumber")).toEqual({ problem: "none" });
  expect(await ask("device")).toEqual({ problem: "none" });
  await db.replyUses.add({
    id: "u1",
    replyId: "all",
    wording: 0,
    account: brand,
    customer: ana,
    caseId,
    channel: "dm",
    at: 1,
  });
  const asked = await world.seen.askedIn(await matter());
  expect(missing(intakeOf(await matter(), {}, asked))).toEqual(["orderNumber", "photo"]);
});

test("what they write after the end is told by the case that was closed", async () => {
  const { caseId, handlers, matter, world, writes } = await withCase();
  await handlers["panel/step"]({ caseId, kind: "resolved" });
  const end = world.clock.now();
  await writes("Thank you!", "m1", end + 1);
  expect(wroteAfterEnd(await matter())).toBe(true);
  await handlers["panel/step"]({ caseId, kind: "reopened" });
  expect(wroteAfterEnd(await matter())).toBe(false);
});
