import { expect, test } from "vitest";
import {
  ana,
  brand,
  fromPage,
  silentX,
  tweet,
  workerWorld,
} from "../../test/fakes/worker-world.ts";
import type { Handle } from "../../lib/customers/index.ts";
import { AskError, type Ask } from "../../lib/messages/index.ts";
import { transition, type SendEvent } from "../../lib/sends/index.ts";

type Running = ReturnType<typeof workerWorld>;

async function withCase(more: Parameters<typeof workerWorld>[0] = {}) {
  const running = workerWorld(more);
  const answer = await running.handlers["page/moveToDm"](
    { tweet, account: brand, facts: {} },
    fromPage,
  );
  if (!("caseId" in answer)) throw new Error("no case");
  running.did.length = 0;
  return { ...running, caseId: answer.caseId };
}

const press = (caseId: string, more: Partial<Ask<"panel/send">> = {}): Ask<"panel/send"> => ({
  id: "s1",
  caseId,
  channel: "public",
  route: "draft",
  text: "Sorry, Ana. Please send us a DM",
  warnings: [],
  ...more,
});

const stateOf = async ({ world }: Pick<Running, "world">, id: string) =>
  (await world.ledger.get(id))?.state;
const stepsOf = async ({ world }: Pick<Running, "world">, id: string) =>
  (await world.cases.get(id))?.steps.map(({ name, by, sendId }) => ({ name, by, sendId }));

/** Brings a stored send into another state. */
async function bring({ world }: Pick<Running, "world">, id: string, ...events: SendEvent[]) {
  for (const event of events) {
    await world.ledger.change(id, (send) => {
      const result = transition(send, event, 5000);
      return result.ok ? result.send : undefined;
    });
  }
}

test("Move to DM opens the panel in the very event, before anything is awaited", () => {
  const { handlers, did } = workerWorld();
  void handlers["page/moveToDm"]({ tweet, account: brand, facts: {} }, fromPage);
  expect(did).toEqual(["panel 3"]);
});

test("it begins a case with what the tweet says of the customer, and leads this window to it", async () => {
  const { world, caseId } = await withCase();
  expect(await world.cases.get(caseId)).toMatchObject({
    account: brand,
    customer: ana,
    tweet,
    steps: [],
  });
  const customer = await world.customers.get(brand, ana);
  expect(customer?.facts.displayName?.value).toBe("Ana B");
  expect(customer?.facts.handle?.value).toBe("Ana");
  expect(await world.desk.view(3)).toMatchObject({ caseId, tabId: 7 });
});

test("the same tweet again is the same case", async () => {
  const { handlers, caseId } = await withCase();
  const again = await handlers["page/moveToDm"](
    { tweet, account: brand, facts: {} },
    { ...fromPage, windowId: 4 },
  );
  expect(again).toEqual({ caseId });
});

test("from a profile or a chat: the panel opens in the event, and a case without a tweet begins once", async () => {
  const { handlers, did, world } = workerWorld();
  const facts = { displayName: { value: "Ana B", source: "page", at: 9_000_000_000_000 } } as const;
  const press = (windowId: number) =>
    handlers["page/openCase"]({ account: brand, customer: ana, facts }, { ...fromPage, windowId });
  const both = [press(3), press(4)];
  expect(did).toEqual(["panel 3", "panel 4"]);
  expect(await Promise.all(both)).toEqual([{ caseId: "id1" }, { caseId: "id1" }]);
  const begun = await world.cases.get("id1");
  expect(begun).toMatchObject({ account: brand, customer: ana, steps: [] });
  expect(begun).not.toHaveProperty("tweet");
  const name = (await world.customers.get(brand, ana))?.facts.displayName;
  expect(name?.value).toBe("Ana B");
  expect(name?.at).toBeLessThan(10_000);
  expect(await world.desk.view(4)).toMatchObject({ caseId: "id1", tabId: 7 });
});

test("from a chat in which they wrote: the case has that step; an open case is taken up as it is", async () => {
  const { handlers, world } = workerWorld();
  const ask = { account: brand, customer: ana, facts: {}, wroteAt: 500 };
  expect(await handlers["page/openCase"](ask, fromPage)).toEqual({ caseId: "id1" });
  const steps = async (id: string) => (await world.cases.get(id))?.steps;
  expect(await steps("id1")).toEqual([{ name: "wrote", at: 500, by: "page" }]);
  await handlers["panel/step"]({ caseId: "id1", kind: "resolved" });
  const next = await handlers["page/moveToDm"]({ tweet, account: brand, facts: {} }, fromPage);
  expect(await handlers["page/openCase"](ask, fromPage)).toEqual(next);
  expect(await steps("caseId" in next ? next.caseId : "")).toEqual([]);
});

test("each window knows the account of each of its tabs, before and after a case is shown there", async () => {
  const { handlers, world } = workerWorld();
  const other = "other" as Handle;
  const tell = (handle: Handle, tabId: number, windowId = 3) =>
    handlers["page/account"]({ handle }, { ...fromPage, tabId, windowId });
  const signedIn = async (windowId = 3) =>
    (await world.desk.view(windowId))?.signedIn?.map(({ tabId, account }) => `${tabId} ${account}`);
  await tell(other, 7);
  expect(await signedIn()).toEqual(["7 other"]);
  await handlers["page/moveToDm"]({ tweet, account: brand, facts: {} }, fromPage);
  expect(await signedIn()).toEqual(["7 brand"]);
  const { signedIn: _, ...before } = (await world.desk.view(3)) ?? {};
  await tell(other, 8);
  await tell(other, 9, 4);
  const { signedIn: __, ...after } = (await world.desk.view(3)) ?? {};
  expect(after).toEqual(before);
  expect([await signedIn(), await signedIn(4)]).toEqual([["7 brand", "8 other"], ["9 other"]]);
  await world.desk.show({ windowId: 3, problem: "noAccount", at: 9 });
  expect(await signedIn()).toEqual(["7 brand", "8 other"]);
  for (let tab = 10; tab < 60; tab += 1) await tell(brand, tab);
  expect((await signedIn())?.length).toBe(20);
});

test("a first private message by X's API goes out with a written reason only; by hand without one", async () => {
  const { handlers, world, caseId } = await withCase();
  const connected = { at: 1, scopes: [] };
  await world.accounts.learn({ handle: brand, shownHandle: "Brand", seenAt: 1, connected });
  const send = async (id: string, more: Partial<Ask<"panel/send">>) => {
    const ask = press(caseId, { id, channel: "dm", text: `Hello ${id}`, ...more });
    const answer = await handlers["panel/send"](ask);
    return "problem" in answer ? answer.problem : answer.send.state.name;
  };
  const warning = { rule: "unasked", level: "warn" } as const;
  const given = { ...warning, sentAnyway: "they rang us" };
  expect(await send("a", { route: "api" })).toBe("unjustified");
  expect(await send("b", { route: "api", warnings: [warning] })).toBe("unjustified");
  expect(await send("c", { route: "draft" })).toBe("inserted");
  expect(await send("d", { route: "api", warnings: [given] })).toBe("held");
  await handlers["panel/step"]({ caseId, kind: "customerWrote" });
  expect(await send("e", { route: "api" })).toBe("held");
});

test("a part of the page layer is brought into the tab that asks", async () => {
  const { handlers, did } = workerWorld();
  await handlers["page/bring"]({ part: "caseControls" }, fromPage);
  expect(did).toEqual(["bring caseControls into tab 7"]);
});

test("how X's pages were found is kept: the newest of each part and kind of page", async () => {
  const { handlers, db } = workerWorld();
  const seen = { part: "replyBox", page: "compose", state: "missing", met: 2 } as const;
  const other = { ...seen, part: "tweet", page: "home" } as const;
  await handlers["page/health"]({ seen: [seen, other] }, fromPage);
  await handlers["page/health"]({ seen: [{ ...seen, state: "found", met: 0 }] }, fromPage);
  expect(await db.health.toArray()).toEqual([
    { ...seen, id: "replyBox/compose", state: "found", met: 0, at: 1002, version: "1.0" },
    { ...other, id: "tweet/home", at: 1001, version: "1.0" },
  ]);
});

test("where a text finds no box, the tab looks whether X changed it", async () => {
  const failed = (why: "noComposer" | "typing") =>
    workerWorld({ insert: async () => ({ kind: "failed", why }) });
  for (const [why, looks] of [
    ["noComposer", ["bring healthCheck into tab 7"]],
    ["typing", []],
  ] as const) {
    const { handlers, did } = failed(why);
    await handlers["page/moveToDm"]({ tweet, account: brand, facts: {} }, fromPage);
    did.length = 0;
    const ask = {
      id: "s",
      caseId: "id1",
      channel: "public",
      route: "draft",
      text: "Sorry",
    } as const;
    const answer = await handlers["panel/send"]({ ...ask, warnings: [], windowId: 3 });
    expect(answer).toMatchObject({ send: { state: { name: "abandoned", why } } });
    expect(did).toEqual(looks);
  }
});

test("a panel that the browser does not open is no reason to lose the case", async () => {
  const { handlers, did } = workerWorld({
    openPanel: () => Promise.reject(new Error("no gesture")),
  });
  expect(await handlers["page/moveToDm"]({ tweet, account: brand, facts: {} }, fromPage)).toEqual({
    caseId: "id1",
  });
  expect(did).toEqual(["log the panel did not open"]);
});

test("without a signed-in account: the tab's own, the only one, the one that has begun; else the person says", async () => {
  const { handlers, world } = workerWorld();
  const other = "other" as Handle;
  const elsewhere = { ...fromPage, tabId: 8 };
  const press = (id: string) =>
    handlers["page/moveToDm"]({ tweet: { ...tweet, id }, facts: {}, draft: "Sorry" }, fromPage);
  const choose = (account: Handle) => handlers["panel/account"]({ windowId: 3, account });
  expect(await press("1")).toEqual({ problem: "noAccount" });
  await choose(brand);
  expect(await world.desk.view(3)).toMatchObject({ problem: "noAccount" }); // nobody's account
  await handlers["page/account"]({ handle: brand }, elsewhere);
  const only = await press("1");
  expect(only).toHaveProperty("caseId");
  await world.desk.forgetViews();
  await handlers["page/account"]({ handle: other }, elsewhere);
  expect(await press("1")).toEqual(only);
  expect(await world.desk.view(3)).toMatchObject(only);

  const stranger = { ...tweet, id: "9", author: "eve" as Handle, authorHandle: "Eve" };
  await world.desk.forgetViews();
  expect(await handlers["page/moveToDm"]({ tweet: stranger, facts: {} }, fromPage)).toEqual({
    problem: "noAccount",
  });
  await choose(other);
  const view = await world.desk.view(3);
  expect(view).not.toHaveProperty("matter");
  expect(await world.cases.get(view?.caseId ?? "")).toMatchObject({ account: other });
  // From now on this tab is known to be of that account.
  const next = await press("77");
  const caseId = "caseId" in next ? next.caseId : "";
  expect(await world.cases.get(caseId)).toMatchObject({ account: other });
});

test("a page can ask and tell only of its own tab's account", async () => {
  const { handlers, world, did, caseId } = await withCase();
  const other = "other" as Handle;
  const elsewhere = { ...fromPage, tabId: 8 };
  const theirs = await handlers["page/moveToDm"]({ tweet, account: other, facts: {} }, elsewhere);
  const others = "caseId" in theirs ? theirs.caseId : "";
  const before = await world.cases.get(others);
  const both = { account: other, customer: ana };
  await handlers["page/account"]({ handle: brand }, fromPage);
  await handlers["page/customerWrote"]({ ...both, at: 9 }, fromPage);
  await handlers["page/answered"]({ account: other, tweetId: "5", remoteId: "6" }, fromPage);
  await handlers["page/replySeen"]({ account: other, inReplyTo: "5", text: "Sorry" }, fromPage);
  await handlers["page/messageSeen"]({ ...both, text: "Sorry" }, fromPage);
  expect(await world.cases.get(others)).toEqual(before);
  const draft = { channel: "dm", account: other, text: "Buy now!!!" } as const;
  expect(await handlers["page/judge"](draft, fromPage)).toEqual({ remarks: [] });
  expect(await handlers["page/replies"]({ channel: "dm", account: other }, fromPage)).toEqual({
    replies: [],
  });
  expect(did.filter((line) => line.includes("another account"))).toHaveLength(6);
  await handlers["page/customerWrote"]({ account: brand, customer: ana, at: 1e6 }, fromPage);
  expect((await world.cases.get(caseId))?.steps.map(({ name }) => name)).toContain("wrote");
});

test("a page can't say what wins for ever, nor overrule X's own word about a connected account", async () => {
  const { handlers, world } = await withCase();
  const future = { value: true, source: "page", at: 7_000_000_000_000 } as const;
  await handlers["page/customer"](
    { account: brand, handle: ana, facts: { followsYou: future } },
    fromPage,
  );
  const fact = (await world.customers.get(brand, ana))?.facts.followsYou;
  expect(fact?.value).toBe(true);
  expect(fact?.at).toBeLessThan(10_000);

  const connected = { at: 1, scopes: [] };
  await world.accounts.learn({
    handle: brand,
    shownHandle: "Brand",
    userId: "12",
    seenAt: 1,
    connected,
  });
  await handlers["page/account"]({ handle: brand, userId: "666" }, fromPage);
  expect((await world.accounts.get(brand))?.userId).toBe("12");
});

test("an account is shown with its capitals, and X's own theme is kept", async () => {
  const { handlers, world } = await withCase();
  const shown = async () => (await world.accounts.get(brand))?.shownHandle;
  await handlers["page/account"]({ handle: brand, shownHandle: "Somebody" }, fromPage);
  expect(await shown()).toBe(brand);
  expect(await world.desk.settings()).not.toHaveProperty("dark");
  await handlers["page/account"]({ handle: brand, shownHandle: "Brand", dark: true }, fromPage);
  expect(await shown()).toBe("Brand");
  expect(await world.desk.settings()).toMatchObject({ dark: true });
  await handlers["page/account"]({ handle: brand, dark: false }, fromPage);
  expect(await shown()).toBe("Brand");
  expect(await world.desk.settings()).toMatchObject({ dark: false });
});

test("of profiles that are looked at, only those of customers are kept", async () => {
  const { handlers, world } = workerWorld();
  await handlers["page/customer"]({ account: brand, handle: ana, facts: {} }, fromPage);
  expect(await world.customers.get(brand, ana)).toBeUndefined();
});

test("draft: stored first, then put in, then seen on the page; the case moves", async () => {
  const running = await withCase();
  const { handlers, did, caseId } = running;
  const answer = await handlers["panel/send"](press(caseId));
  expect(answer).toMatchObject({
    send: { state: { name: "inserted" }, account: brand, customer: ana },
  });
  expect(did).toEqual(["insert Sorry, Ana. Please send us a DM in tab 7"]);
  await handlers["page/replySeen"](
    {
      account: brand,
      inReplyTo: "5",
      text: "@ana Sorry, Ana.  Please send us a DM",
      remoteId: "9",
    },
    fromPage,
  );
  expect(await stateOf(running, "s1")).toEqual({ name: "seen", by: "page", remoteId: "9" });
  expect(await stepsOf(running, caseId)).toEqual([
    { name: "acknowledged", by: "page", sendId: "s1" },
    { name: "invited", by: "page", sendId: "s1" },
  ]);
});

test("what stood in the box before and after our words does not hide them", async () => {
  const running = await withCase();
  await running.handlers["panel/send"](press(running.caseId));
  const text = "Hi! Sorry, Ana. Please send us a DM /Jo";
  await running.handlers["page/replySeen"]({ account: brand, inReplyTo: "5", text }, fromPage);
  expect(await stateOf(running, "s1")).toEqual({ name: "seen", by: "page" });
});

test("another post under the tweet: the person is asked about the inserted one, and the case moves", async () => {
  const running = await withCase();
  const { handlers, caseId } = running;
  await handlers["panel/send"](press(caseId));
  await handlers["page/replySeen"]({ account: brand, inReplyTo: "5", text: "On it." }, fromPage);
  expect(await stateOf(running, "s1")).toEqual({ name: "unconfirmed" });
  expect(await stepsOf(running, caseId)).toEqual([
    { name: "acknowledged", by: "page", sendId: undefined },
  ]);
});

test("an answer that stood under the tweet before is kept on its case, and is no step", async () => {
  const running = await withCase();
  const { handlers, world, caseId } = running;
  const earlier = { account: brand, tweetId: "5", remoteId: "7" };
  await handlers["page/answered"]({ ...earlier, at: 4_000_000_000_000 }, fromPage);
  const kept = await world.cases.get(caseId);
  expect(kept).toMatchObject({ answer: { id: "7" }, steps: [] });
  // A page can't say something of the future.
  expect(kept?.answer?.at).toBeLessThanOrEqual(world.clock.now());
  await handlers["page/answered"]({ ...earlier, tweetId: "6" }, fromPage);
  await handlers["page/answered"]({ ...earlier, account: "other" as Handle }, fromPage);
  expect(await world.cases.get(caseId)).toEqual(kept);
});

test("a post of another account or under another tweet is none of ours", async () => {
  const running = await withCase();
  const { handlers, caseId } = running;
  await handlers["panel/send"](press(caseId));
  const text = "Sorry, Ana. Please send us a DM";
  await handlers["page/replySeen"]({ account: "other" as Handle, inReplyTo: "5", text }, fromPage);
  await handlers["page/replySeen"]({ account: brand, inReplyTo: "6", text }, fromPage);
  expect(await stateOf(running, "s1")).toEqual({ name: "inserted" });
  expect(await stepsOf(running, caseId)).toEqual([]);
});

test.each([
  ["a block without a reason", undefined, "unjustified"],
  ["a block with an empty reason", " ", "unjustified"],
  ["a block with a reason", "they asked me to", "inserted"],
])("%s: %s", async (_name, sentAnyway, end) => {
  const { handlers, caseId, world } = await withCase();
  const warning = {
    rule: "tooLong",
    level: "block",
    ...(sentAnyway !== undefined && { sentAnyway }),
  } as const;
  const answer = await handlers["panel/send"](press(caseId, { warnings: [warning] }));
  expect("problem" in answer ? answer.problem : answer.send.state.name).toBe(end);
  expect((await world.ledger.byHand(brand)).length).toBe(end === "inserted" ? 1 : 0);
});

test("pressed twice it is one send; the same words again are refused with the one that stands", async () => {
  const { handlers, did, caseId } = await withCase();
  const both = await Promise.all([
    handlers["panel/send"](press(caseId)),
    handlers["panel/send"](press(caseId)),
  ]);
  expect(both.map((answer) => "send" in answer && answer.send.id)).toEqual(["s1", "s1"]);
  expect(did).toHaveLength(1);
  const again = await handlers["panel/send"](press(caseId, { id: "s2", route: "link" }));
  expect(again).toMatchObject({ problem: "double", send: { id: "s1" } });
  expect(did).toHaveLength(1);
});

test.each<[string, Parameters<typeof workerWorld>[0], unknown]>([
  [
    "the box belongs to somebody else",
    { insert: async () => ({ kind: "failed", why: "wrongTarget" }) },
    { name: "abandoned", why: "wrongTarget" },
  ],
  [
    "nobody answers in the tab",
    { insert: () => Promise.reject(new AskError("worker/insert", "gone")) },
    { name: "abandoned", why: "outdatedPage" },
  ],
  [
    "the tab runs another version",
    { insert: () => Promise.reject(new AskError("worker/insert", "outdated")) },
    { name: "abandoned", why: "outdatedPage" },
  ],
  [
    "it broke halfway",
    { insert: () => Promise.reject(new AskError("worker/insert", "failed")) },
    { name: "unconfirmed" },
  ],
])("draft, when %s", async (_name, more, state) => {
  const running = await withCase(more);
  await running.handlers["panel/send"](press(running.caseId));
  expect(await stateOf(running, "s1")).toEqual(state);
});

test("draft, when the browser does not let Aside work on X: says so", async () => {
  const unnamed = { id: 8, windowId: 3 };
  const running = await withCase({
    tabs: { active: async () => unnamed, get: async () => unnamed, show: async () => {} },
    mayWorkOnX: async () => false,
  });
  await running.handlers["panel/send"](press(running.caseId));
  expect(await stateOf(running, "s1")).toEqual({ name: "abandoned", why: "notAllowed" });
});

test("draft, when no tab of X is in sight: given back, and the same words may go again", async () => {
  const elsewhere = { id: 8, windowId: 3, url: "https://example.com/" };
  const show = async () => {};
  const running = await withCase({
    tabs: { active: async () => elsewhere, get: async () => undefined, show },
  });
  await running.handlers["panel/send"](press(running.caseId));
  expect(await stateOf(running, "s1")).toEqual({ name: "abandoned", why: "noTab" });
  await running.handlers["panel/send"](press(running.caseId, { id: "s2", route: "link" }));
  expect(await stateOf(running, "s2")).toEqual({ name: "opened" });
});

test("link: X's own page opens with the text", async () => {
  const running = await withCase();
  const { handlers, did, caseId } = running;
  await handlers["panel/send"](press(caseId, { route: "link", text: "Sorry & hello" }));
  expect(did).toEqual([
    'show https://x.com/intent/post?in_reply_to=5&text=Sorry%20%26%20hello in {"windowId":3,"tabId":7}',
  ]);
  expect(await stateOf(running, "s1")).toEqual({ name: "opened" });
  await handlers["panel/send"](press(caseId, { id: "s2", channel: "dm", route: "link" }));
  expect(await stateOf(running, "s2")).toEqual({ name: "abandoned", why: "noComposer" });
});

test("api: only with a connected account; then it is held, or queued at once, and the sender woken", async () => {
  const running = await withCase();
  const { handlers, did, caseId, world } = running;
  await handlers["panel/send"](press(caseId, { route: "api" }));
  expect(await stateOf(running, "s1")).toEqual({
    name: "refused",
    refusal: { kind: "notConnected" },
  });
  did.length = 0;
  await world.accounts.learn({
    handle: brand,
    shownHandle: "B",
    seenAt: 1,
    connected: { at: 1, scopes: [] },
  });
  await handlers["panel/send"](press(caseId, { id: "s2", route: "api" }));
  const held = await world.ledger.get("s2");
  expect(held?.state).toEqual({ name: "held", until: (held?.updatedAt ?? 0) + 4999, ms: 5000 });
  await world.desk.set({ holdPublic: 0 });
  const other = press(caseId, { id: "s3", route: "api", text: "Sorry again" });
  await handlers["panel/send"](other);
  expect(await stateOf(running, "s3")).toEqual({ name: "queued" });
  expect(did).toEqual(["wake", "wake"]);
});

test("an API send of unknown outcome that stands on the page is accepted", async () => {
  const running = await withCase();
  const { handlers, caseId, world } = running;
  await world.accounts.learn({
    handle: brand,
    shownHandle: "B",
    seenAt: 1,
    connected: { at: 1, scopes: [] },
  });
  await handlers["panel/send"](press(caseId, { route: "api" }));
  await bring(
    running,
    "s1",
    { kind: "queued" },
    { kind: "leased", owner: "a", until: 9 },
    { kind: "calling", owner: "a" },
    { kind: "orphaned" },
  );
  const text = "Sorry, Ana. Please send us a DM";
  await handlers["page/replySeen"](
    { account: brand, inReplyTo: "5", text, remoteId: "9" },
    fromPage,
  );
  expect(await stateOf(running, "s1")).toEqual({ name: "accepted", by: "look", remoteId: "9" });
  expect((await stepsOf(running, caseId))?.map(({ name }) => name)).toEqual([
    "acknowledged",
    "invited",
  ]);
});

test("the private answer: put in, seen, and its text forgotten", async () => {
  const running = await withCase();
  const { handlers, caseId, world } = running;
  await handlers["panel/send"](press(caseId, { channel: "dm", text: "Thanks for writing" }));
  await handlers["page/messageSeen"](
    { account: brand, customer: ana, text: "Thanks for writing", remoteId: "m1" },
    fromPage,
  );
  expect(await world.ledger.get("s1")).toMatchObject({
    text: null,
    state: { name: "seen", remoteId: "m1" },
  });
});

test("a private answer goes to whom the case is with: under their new handle, and not to who has the old one now", async () => {
  const running = await withCase();
  const { handlers, caseId, world } = running;
  const later = world.clock.now() + 1000;
  const id = (value: string, at: number) => ({ userId: { value, source: "api", at } }) as const;
  await world.customers.learn(brand, ana, id("22", later), later);
  await world.customers.learn(brand, "ana_new" as Handle, id("22", later + 1), later);
  await handlers["panel/send"](press(caseId, { channel: "dm" }));
  expect((await world.ledger.get("s1"))?.target).toEqual({
    kind: "person",
    handle: "ana_new",
    userId: "22",
  });
  await world.customers.learn(brand, ana, id("99", later + 2), later);
  await handlers["panel/send"](press(caseId, { id: "s2", channel: "dm", text: "Another" }));
  expect((await world.ledger.get("s2"))?.target).toMatchObject({ userId: "22" });
});

test("the customer wrote: the newest open case moves, and it is known of the customer", async () => {
  const running = await withCase();
  const { handlers, caseId, world } = running;
  await handlers["page/customerWrote"](
    { account: brand, customer: ana, at: 9_000_000_000_000 },
    fromPage,
  );
  expect((await stepsOf(running, caseId))?.map(({ name }) => name)).toEqual(["wrote"]);
  expect((await world.customers.get(brand, ana))?.facts.hasWritten).toMatchObject({
    value: true,
    source: "page",
  });
});

test("no ask of a page makes, queues or settles an API send on its way", async () => {
  const running = await withCase();
  const { handlers, caseId, world } = running;
  await world.accounts.learn({
    handle: brand,
    shownHandle: "B",
    seenAt: 1,
    connected: { at: 1, scopes: [] },
  });
  await handlers["panel/send"](press(caseId, { route: "api" }));
  const before = await world.ledger.get("s1");
  const text = "Sorry, Ana. Please send us a DM";
  await handlers["page/replySeen"](
    { account: brand, inReplyTo: "5", text, remoteId: "9" },
    fromPage,
  );
  await handlers["page/insertionGone"]({ sendId: "s1" }, fromPage);
  await handlers["page/messageSeen"]({ account: brand, customer: ana, text }, fromPage);
  expect(await world.ledger.get("s1")).toEqual(before);
  expect(await world.ledger.underway()).toHaveLength(1);
});

test("show: the chat by both numeric ids, else by theirs, else their profile", async () => {
  const { handlers, world, did, caseId } = await withCase();
  const show = () => handlers["panel/show"]({ caseId, what: "chat", windowId: 3 });
  await show();
  await world.customers.learn(brand, ana, { userId: { value: "222", source: "api", at: 1 } }, 1);
  await show();
  await world.accounts.learn({ handle: brand, shownHandle: "B", userId: "11", seenAt: 1 });
  await show();
  await handlers["panel/show"]({ caseId, what: "tweet", windowId: 3 });
  const here = 'in {"windowId":3,"tabId":7}';
  expect(did).toEqual([
    `show https://x.com/ana ${here}`,
    `show https://x.com/messages/compose?recipient_id=222 ${here}`,
    `show https://x.com/i/chat/11-222 ${here}`,
    `show https://x.com/Ana/status/5 ${here}`,
  ]);
});

test("reading whether the customer wrote finds the id first, and moves the case", async () => {
  const running = await withCase({
    api: {
      ...silentX,
      userByHandle: async () => ({ value: { userId: { value: "222", source: "api", at: 1 } } }),
      messagesWith: async (_account, id) =>
        id === "222" ? { value: { wrote: "yes", at: 9000 } } : { problem: { kind: "notFound" } },
    },
  });
  expect(await running.handlers["panel/readMessages"]({ caseId: running.caseId })).toEqual({
    ok: true,
  });
  expect(await stepsOf(running, running.caseId)).toEqual([
    { name: "wrote", by: "api", sendId: undefined },
  ]);
});

test("an account that X has signed out is shown as not connected", async () => {
  const { handlers, world, caseId } = await withCase({
    api: {
      ...silentX,
      userByHandle: async () => ({ problem: { kind: "signedOut" } }),
      messagesWith: async () => ({ problem: { kind: "other" } }),
    },
  });
  await world.accounts.learn({
    handle: brand,
    shownHandle: "B",
    seenAt: 1,
    connected: { at: 1, scopes: [] },
  });
  expect(await handlers["panel/readCustomer"]({ caseId })).toEqual({
    problem: { kind: "signedOut" },
  });
  expect((await world.accounts.get(brand))?.connected).toBeUndefined();
});

test("connecting keeps the account, and the client id that was typed; disconnecting always forgets", async () => {
  const asked: string[] = [];
  const me = { handle: brand, shownHandle: "Brand", userId: "12" };
  const tokens = {
    ...me,
    clientId: "mine",
    accessToken: "secret",
    expiresAt: 1,
    scopes: ["dm.write"],
  };
  const { handlers, world, did } = workerWorld({
    connect: async (clientId) => {
      asked.push(clientId);
      return { me, tokens };
    },
  });
  await handlers["panel/connect"]({ clientId: "" });
  expect((await world.desk.settings()).clientId).toBe("");
  const answer = await handlers["panel/connect"]({ clientId: "mine" });
  expect(JSON.stringify(answer)).not.toContain("secret");
  expect(answer).toMatchObject({
    account: { handle: brand, userId: "12", connected: { scopes: ["dm.write"] } },
  });
  await handlers["panel/connect"]({ clientId: "" });
  expect(asked).toEqual(["built", "mine", "mine"]);
  await handlers["panel/disconnect"]({ handle: brand });
  expect((await world.accounts.get(brand))?.connected).toBeUndefined();
  expect(did).toEqual(["disconnect brand"]);
});
