import "../../test/fakes/catalogue.ts";
import { beforeEach, expect, test } from "vitest";
import { ana, brand, fromPage, tweet, workerWorld } from "../../test/fakes/worker-world.ts";
import { readersOf } from "../../lib/db/index.ts";
import { habitOf } from "../../lib/etiquette/index.ts";
import type { Handle } from "../../lib/customers/index.ts";
import type { Ask, PageSender } from "../../lib/messages/index.ts";

const DAY = 86_400_000;
const late = "Hi, we are so sorry that your parcel is late. It will be there on Monday morning.";

let now = 0;
let running = workerWorld();
beforeEach(async () => {
  now = 100 * DAY;
  running = workerWorld({ clock: { now: () => (now += 1) } });
  await running.handlers["page/account"]({ handle: brand }, fromPage);
});

const judged = async (channel: "public" | "dm", text: string, customer = ana) => {
  const ask = { channel, account: brand, customer, text } as const;
  return (await running.handlers["page/judge"](ask, fromPage)).remarks;
};
const said = async (...ask: Parameters<typeof judged>) =>
  (await judged(...ask)).map(({ rule, level }) => `${rule} ${level}`);
const messageSeen = (customer: string, text: string) =>
  running.handlers["page/messageSeen"](
    { account: brand, customer: customer as Handle, text },
    fromPage,
  );
async function theirCase() {
  const answer = await running.handlers["page/openCase"](
    { account: brand, customer: ana, facts: {}, wroteAt: now },
    fromPage,
  );
  return "caseId" in answer ? answer.caseId : "";
}
const press = (caseId: string, more: Partial<Ask<"panel/send">>): Ask<"panel/send"> => ({
  id: "s1",
  caseId,
  channel: "dm",
  route: "draft",
  text: late,
  warnings: [],
  ...more,
});

test("what was written by hand on X counts: the same words to three others, to them, and two unanswered", async () => {
  await theirCase();
  for (const one of ["kim", "jon", "lee"]) await messageSeen(one, `${late} Sorry, ${one}!`);
  expect(await said("dm", `${late} Sorry, Ana!`)).toEqual(["sameAgain warn"]);
  expect(await said("dm", "Your refund was sent today and will arrive by Friday.")).toEqual([]);
  expect(await said("public", `${late} Sorry, Ana!`)).toEqual([]);

  await messageSeen("ana", "Hello Ana");
  await messageSeen("ana", "Are you still there?");
  expect(await said("dm", "Ana?")).toEqual(["twoUnanswered warn"]);
  await running.handlers["page/customerWrote"](
    { account: brand, customer: ana, at: now },
    fromPage,
  );
  expect(await said("dm", "Ana?")).toEqual([]);
});

test("the words themselves are not stored, what is kept goes after a month, and another account has no part in it", async () => {
  const { db, world } = running;
  await messageSeen("ana", late);
  await messageSeen("ana", late);
  expect(await db.said.count()).toBe(1);
  expect(JSON.stringify(await db.said.toArray())).not.toMatch(/parcel|Monday/);
  expect(await world.etiquette.said("other" as Handle, ana, now)).toEqual([]);
  now += 29 * DAY;
  expect(await world.etiquette.said(brand, ana, now)).toHaveLength(1);
  now += 2 * DAY;
  await messageSeen("kim", "Hello Kim");
  expect((await db.said.toArray()).map(({ customer }) => customer)).toEqual(["kim"]);
});

test("a send that has arrived is remembered, though its text is gone with that; one that has not is not", async () => {
  const { db, handlers, world } = running;
  const caseId = await theirCase();
  await handlers["panel/send"](press(caseId, {}));
  expect(await db.said.count()).toBe(0);
  await handlers["panel/personSays"]({ sendId: "s1", sent: true });
  expect((await world.ledger.get("s1"))?.text).toBeNull();
  await expect.poll(() => said("dm", `${late} Bye!`)).toEqual(["sameAgain warn"]);
  // The page comes to show it later.
  await messageSeen("ana", late);
  expect(await db.said.toArray()).toMatchObject([{ customer: "ana", channel: "dm" }]);
});

test("a role and a level that are set hold on X's page; a fix comes with its words", async () => {
  const { handlers } = running;
  await theirCase();
  const offer = "It's 20 % off today only!";
  expect(await said("dm", offer)).toEqual(["marketing warn"]);
  await handlers["panel/settings"]({ role: "creator" });
  expect(await said("dm", offer)).toEqual(["marketing note"]);
  await handlers["panel/settings"]({ ruleLevels: { marketing: "off" } });
  expect(await said("dm", offer)).toEqual([]);
  const [remark] = await judged("public", "Please tweet us your booking number");
  expect(remark).toMatchObject({ rule: "asksInPublic", fix: { label: "Ask for it privately" } });
  expect(remark?.fix).toMatchObject({ text: expect.not.stringMatching(/tweet us/) as string });
});

test("what is to be done in the panel first is offered where there is a public step, and not else", async () => {
  const { handlers } = running;
  const fixes = async (customer = ana) =>
    (await judged("dm", late, customer)).flatMap(({ fix }) => fix ?? []);
  expect(await fixes()).toEqual([]);
  await handlers["page/moveToDm"]({ tweet, account: brand, facts: {} }, fromPage);
  expect(await fixes()).toEqual([{ label: "Go to the public step", inPanel: true }]);
  expect(await fixes("kim" as Handle)).toEqual([]);
  // The panel would begin a case of the other account's, without the tweet.
  const ask = { channel: "dm", account: "brand_fr" as Handle, customer: ana, text: late } as const;
  const { remarks } = await handlers["page/judge"](ask, { ...fromPage, tabId: 8 });
  expect(remarks.map(({ rule, fix }) => [rule, fix])).toEqual(
    expect.arrayContaining([
      ["wrongAccount", undefined],
      ["publicFirst", undefined],
    ]),
  );
});

test("the panel shows another account's case of it: the wrong account is said, and of no other case", async () => {
  const { handlers } = running;
  const otherTab = { ...fromPage, tabId: 8 };
  const other = "brand_fr" as Handle;
  const begun = await handlers["page/moveToDm"]({ tweet, account: brand, facts: {} }, fromPage);
  await handlers["page/account"]({ handle: other }, otherTab);
  const said = async (ask: Partial<Ask<"page/judge">>, from: PageSender = otherTab) => {
    const whole = { channel: "public", account: other, customer: ana, text: "We look.", ...ask };
    const { remarks } = await handlers["page/judge"](whole as Ask<"page/judge">, from);
    return remarks.filter(({ rule }) => rule === "wrongAccount").map(({ sentence }) => sentence);
  };
  const sentence = "This case is @brand's, but X would send it from @brand_fr.";
  expect("caseId" in begun).toBe(true);
  expect(await said({ tweetId: tweet.id })).toEqual([sentence]);
  expect(await said({ channel: "dm" })).toEqual([sentence]);
  // Of another tweet, to somebody else, by the right account, beside another window's panel.
  expect(await said({ tweetId: "6" })).toEqual([]);
  expect(await said({ channel: "dm", customer: "kim" as Handle })).toEqual([]);
  expect(await said({ tweetId: tweet.id, account: brand }, fromPage)).toEqual([]);
  expect(await said({ tweetId: tweet.id }, { ...otherTab, windowId: 4 })).toEqual([]);
  // The other account has begun on it too.
  await handlers["page/moveToDm"](
    { tweet, account: other, facts: {} },
    { ...otherTab, windowId: 5 },
  );
  expect(await said({ tweetId: tweet.id })).toEqual([]);
});

test("who was answered in public only, and who was taken to private, is counted as the texts arrive", async () => {
  const { db, handlers } = running;
  const habit = async () => habitOf(await readersOf(db).saidToAll(brand, now));
  const reply = (inReplyTo: string, text: string) =>
    handlers["page/replySeen"]({ account: brand, inReplyTo, text }, fromPage);
  await reply("8", "We open at nine.");
  await reply("8", "We open at nine.");
  await reply("9", "Please send us a DM.");
  expect(await habit()).toEqual({ inPublic: 1, moved: 1 });
  const begun = await handlers["page/moveToDm"]({ tweet, account: brand, facts: {} }, fromPage);
  const caseId = "caseId" in begun ? begun.caseId : "";
  const text = "Sorry! Write us a private message.";
  await handlers["panel/send"](press(caseId, { channel: "public", text }));
  expect(await habit()).toEqual({ inPublic: 1, moved: 1 });
  await handlers["panel/personSays"]({ sendId: "s1", sent: true });
  await expect.poll(habit).toEqual({ inPublic: 1, moved: 2 });
  // It goes with what it is counted from.
  now += 31 * DAY;
  expect(await habit()).toEqual({ inPublic: 0, moved: 0 });
});

test("the last look: what X's API is to bring is judged once more, whatever the panel said of it", async () => {
  const { handlers, world } = running;
  const connected = { at: 1, scopes: [] };
  await world.accounts.learn({ handle: brand, shownHandle: "Brand", seenAt: 1, connected });
  const begun = await handlers["page/moveToDm"]({ tweet, account: brand, facts: {} }, fromPage);
  const caseId = "caseId" in begun ? begun.caseId : "";
  let ids = 0;
  const send = async (more: Partial<Ask<"panel/send">>) => {
    const answer = await handlers["panel/send"](
      press(caseId, { id: `a${(ids += 1)}`, route: "api", ...more }),
    );
    return "problem" in answer ? answer.problem : answer.send.state.name;
  };
  const unasked = { rule: "unasked", level: "warn", sentAnyway: "they rang us" } as const;
  const marketing = { rule: "marketing", level: "block", sentAnyway: "they asked for it" } as const;
  const offer = { text: "20 % off for you, today only!" };
  expect(await send({ ...offer, warnings: [unasked] })).toBe("unjustified");
  expect(await send({ ...offer, warnings: [unasked, marketing] })).toBe("held");
  const card = { channel: "public", text: "Your card 4111 1111 1111 1111 was charged." } as const;
  expect(await send(card)).toBe("unjustified");
  expect(await send({ ...card, route: "draft" })).toBe("inserted");
});

test("each rule learns whether it was listened to, until its level is set or the person wants it to stay", async () => {
  const { db, handlers } = running;
  const caseId = await theirCase();
  const one = (id: string, more: Partial<Ask<"panel/send">>) =>
    handlers["panel/send"](press(caseId, { id, text: `${late} ${id}`, ...more }));
  await one("s1", { warnings: [{ rule: "late", level: "note" }], followed: ["tooLong"] });
  await one("s2", { warnings: [{ rule: "late", level: "note" }] });
  // Pressed twice it is one send.
  await one("s2", { warnings: [{ rule: "late", level: "note" }] });
  const rows = () => db.ruleUse.orderBy("rule").toArray();
  await expect.poll(rows).toEqual([
    { rule: "late", fired: 2, followed: 0, overridden: 2, last: ["overridden", "overridden"] },
    { rule: "tooLong", fired: 1, followed: 1, overridden: 0, last: ["followed"] },
  ]);
  await handlers["panel/ruleStays"]({ rule: "late" });
  await handlers["panel/settings"]({ ruleLevels: { tooLong: "warn" } });
  expect((await rows()).map(({ last }) => last)).toEqual([[], []]);
  expect((await rows())[0]?.overridden).toBe(2);
});
