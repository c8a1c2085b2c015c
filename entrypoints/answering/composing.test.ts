import "../../test/fakes/catalogue.ts";
import { expect, test } from "vitest";
import { ana, brand, fromPage, tweet, workerWorld } from "../../test/fakes/worker-world.ts";
import type { Handle } from "../../lib/customers/index.ts";
import { readersOf } from "../../lib/db/index.ts";
import type { CannedReply } from "../../lib/replies/index.ts";

/** A library of one public and one private reply. */
const reply = (scope: CannedReply["scope"], template: string, id: string = scope): CannedReply => ({
  id,
  title: `A ${scope} one`,
  shortcut: scope,
  scope,
  language: "en",
  wordings: [template],
  prompt: "Order number: ",
});
const offered = async () => [
  reply("public", "Hi {{ customer.first_name }}, @{{ customer.handle }}. {{ dm_link }}"),
  reply("dm", "{{ agent.name }} of {{ account.name }}"),
  reply("survey", "Were you happy?"),
  reply("public", "{% if %}", "broken"),
];

test("the replies of a channel come filled, with what is missing and the length that X counts", async () => {
  const { handlers, world } = workerWorld({ offered });
  await handlers["page/account"]({ handle: brand, userId: "12" }, fromPage);
  const customer = { handle: ana, shownHandle: "Ana", name: "Ana Berg" };
  const text =
    "Hi Ana, @Ana. https://x.com/messages/compose?recipient_id=12&text=Order%20number%3A%20";
  const asked = { channel: "public", account: brand, customer } as const;
  expect(await handlers["page/replies"](asked, fromPage)).toEqual({
    replies: [
      {
        id: "public",
        title: "A public one",
        shortcut: "public",
        wording: 0,
        text,
        unfilled: [],
        asks: [],
        length: { used: 37, max: 280 },
      },
    ],
  });
  // Nobody has said who writes it, nor what the account is called.
  expect((await handlers["page/replies"]({ channel: "dm" }, fromPage)).replies).toMatchObject([
    {
      text: "{{ agent.name }} of {{ account.name }}",
      unfilled: ["{{ agent.name }}", "{{ account.name }}"],
    },
  ]);
  await world.desk.set({ agentName: "Jo" });
  await handlers["page/account"]({ handle: brand, name: "Brand" }, fromPage);
  expect((await handlers["page/replies"]({ channel: "dm" }, fromPage)).replies).toMatchObject([
    { text: "Jo of Brand", unfilled: [], length: { used: 11, max: 10_000 } },
  ]);
});

test("what is for one account is offered, filled and part of others there alone; each has its own name to sign with", async () => {
  const other = "other" as Handle;
  const named = (id: string, template: string, accounts?: readonly string[]): CannedReply => ({
    ...reply("public", template, id),
    shortcut: id,
    ...(accounts && { accounts }),
  });
  const { db, handlers, world } = workerWorld({
    offered: async () => [
      named("all", "All, {{ agent.name }}"),
      named("ours", "Ours, {{ agent.name }}", [brand]),
      named("theirs", "Theirs, {{ agent.name }}", [other]),
      named("with-theirs", "{% include 'theirs' %}!"),
    ],
  });
  await world.desk.set({ agentName: "Jo", agentNames: { [other]: "Kim" } });
  const offeredTo = async (account: Handle) => {
    const ask = { channel: "public", account, customer: { handle: ana } } as const;
    return (await handlers["page/replies"](ask, fromPage)).replies.map(({ text }) => text);
  };
  expect(await offeredTo(brand)).toEqual(["All, Jo", "Ours, Jo"]);
  expect(await offeredTo(other)).toEqual(["All, Kim", "Theirs, Kim", "Theirs, Kim!"]);
  const fill = async (account: Handle) => {
    const about = { channel: "public", account, customer: { handle: ana } } as const;
    const ask = { ...about, reply: { id: "theirs", wording: 0 }, answers: {} };
    return handlers["page/fillReply"](ask, fromPage);
  };
  expect(await fill(other)).toMatchObject({ reply: { text: "Theirs, Kim" } });
  expect(await fill(brand)).toEqual({ problem: "gone" });
  const inPanel = async (account: Handle) => {
    await handlers["page/moveToDm"]({ account, tweet, facts: {} }, fromPage);
    const [begun] = await db.cases.where({ account }).toArray();
    const ask = { caseId: begun?.id ?? "", channel: "public" } as const;
    return (await handlers["panel/replies"](ask)).replies.map(({ text }) => text);
  };
  expect(await inPanel(brand)).toEqual(["All, Jo", "Ours, Jo"]);
  expect(await inPanel(other)).toEqual(["All, Kim", "Theirs, Kim", "Theirs, Kim!"]);
});

test("what the person says goes in, and is remembered for this case alone, and not from private to public", async () => {
  const asking = async () => [
    reply("public", "{{ order }} {{ customer.first_name }}"),
    reply("dm", "{{ order }} {{ street }}"),
  ];
  const { handlers, world, db } = workerWorld({ offered: asking });
  const customer = { handle: ana, name: "ANA BERG" };
  const onTweet = { account: brand, customer, tweet: { id: tweet.id, text: tweet.text } };
  const inPublic = { ...onTweet, channel: "public", reply: { id: "public", wording: 0 } } as const;
  const asks = async (ask: Parameters<(typeof handlers)["page/replies"]>[0]) =>
    (await handlers["page/replies"](ask, fromPage)).replies[0]?.asks.map(({ key, why }) => [
      key,
      why,
    ]);
  const both = [
    ["order", "missing"],
    ["customer.first_name", "guessed"],
  ];
  expect(await asks({ ...onTweet, channel: "public" })).toEqual(both);

  // Before there is a case, nothing is kept.
  const answers = { order: "A-1", "customer.first_name": "Ana" };
  expect(
    await handlers["page/fillReply"]({ ...inPublic, answers, keep: true }, fromPage),
  ).toMatchObject({
    reply: { text: "A-1 Ana", asks: [], unfilled: [], length: { used: 7, max: 280 } },
  });
  expect(await asks({ ...onTweet, channel: "public" })).toEqual(both);

  await handlers["page/moveToDm"]({ account: brand, tweet, facts: {} }, fromPage);
  await handlers["page/fillReply"]({ ...inPublic, answers, keep: true }, fromPage);
  expect(await asks({ ...onTweet, channel: "public" })).toEqual([]);
  const caseId = (await readersOf(db).view(3))?.caseId ?? "";
  const inCase = { caseId, channel: "dm", reply: { id: "dm", wording: 0 } } as const;
  expect(
    await handlers["panel/fillReply"]({
      ...inCase,
      answers: { street: "High Street" },
      keep: true,
    }),
  ).toMatchObject({ reply: { text: "A-1 High Street" } });
  expect((await world.cases.get(caseId))?.answers).toEqual({
    public: answers,
    dm: { street: "High Street" },
  });
  const other = { ...onTweet, tweet: { id: "77", text: "Hm" }, channel: "public" } as const;
  expect(await asks(other)).toEqual(both);
  const gone = { ...inPublic, reply: { id: "nothing", wording: 0 }, answers: {} };
  expect(await handlers["page/fillReply"](gone, fromPage)).toEqual({ problem: "gone" });
});

test("which category the person says a case is of goes into its replies, and is asked for where none is said", async () => {
  const { handlers, world, db } = workerWorld({
    offered: async () => [reply("public", "About {{ case.category }}")],
  });
  await handlers["page/moveToDm"]({ account: brand, tweet, facts: {} }, fromPage);
  const caseId = (await readersOf(db).view(3))?.caseId ?? "";
  const customer = { handle: ana };
  const asked = { channel: "public", account: brand, customer } as const;
  const texts = async (id: string = tweet.id) =>
    [
      await handlers["page/replies"]({ ...asked, tweet: { id, text: "Hm" } }, fromPage),
      await handlers["panel/replies"]({ caseId, channel: "public" }),
    ].map(({ replies }) => replies[0]?.text);
  const unsaid = "About {{ case.category }}";
  expect(await texts()).toEqual([unsaid, unsaid]);
  await world.cases.change(caseId, (before) => ({
    ...before,
    about: { category: { value: "delivery", at: 1 } },
  }));
  expect(await texts()).toEqual(["About delivery", "About delivery"]);
  // Another matter is of no category yet.
  expect((await texts("77"))[0]).toBe(unsaid);
});

test("nobody is known: the placeholders stand there, named; no account, no replies", async () => {
  const { handlers } = workerWorld({ offered });
  const ask = () => handlers["page/replies"]({ channel: "public" }, fromPage);
  expect(await ask()).toEqual({ replies: [] });
  await handlers["page/account"]({ handle: brand }, fromPage);
  expect((await ask()).replies[0]?.unfilled).toEqual([
    "{{ customer.first_name }}",
    "{{ customer.handle }}",
  ]);
});

test("a name that was seen before is known still; what is private of the customer is never in an answer", async () => {
  const { handlers, world } = workerWorld({ offered });
  await handlers["page/moveToDm"](
    { tweet, account: brand, facts: {}, draft: "My secret draft" },
    fromPage,
  );
  const facts = {
    userId: { value: "777", source: "page", at: 1 },
    bio: { value: "My secret bio", source: "page", at: 1 },
    hasWritten: { value: true, source: "page", at: 1 },
  } as const;
  await world.customers.learnIfKnown(brand, ana, facts, 1);
  const answer = await handlers["page/replies"](
    { channel: "public", account: brand, customer: { handle: ana } },
    fromPage,
  );
  expect(answer.replies[0]?.text).toContain("Hi Ana, @Ana.");
  const judged = await handlers["page/judge"](
    { channel: "public", account: brand, customer: ana, tweetId: "5", text: "mia@example.org" },
    fromPage,
  );
  for (const given of [answer, judged])
    expect(JSON.stringify(given)).not.toMatch(/secret|777|hasWritten|id1/);
});

test("a draft is judged in words, for its channel, its customer and its case; nothing of it is kept", async () => {
  const { handlers, db, did } = workerWorld();
  await handlers["page/account"]({ handle: brand }, fromPage);
  const judge = (channel: "public" | "dm", text: string) =>
    handlers["page/judge"]({ channel, account: brand, customer: ana, text }, fromPage);
  expect(await judge("public", "Sorry to hear that, Ana. We are looking into it.")).toEqual({
    remarks: [],
  });
  const text = "Write to mia@example.org";
  expect(await judge("public", text)).toEqual({
    remarks: [
      {
        rule: "personalDataInPublic",
        level: "block",
        title: "Personal data in public",
        sentence: "Everybody can read this e-mail address. Use it in the private conversation.",
        spans: [{ start: 9, end: 24 }],
        fix: { label: "Fix it", text: expect.not.stringContaining("mia@") },
      },
    ],
  });
  expect(await judge("dm", text)).toEqual({ remarks: [] });
  expect((await db.drafts.toArray()).length + (await db.cases.toArray()).length).toBe(0);
  expect(await db.customers.toArray()).toEqual([]);

  await handlers["page/moveToDm"]({ tweet, account: brand, facts: {} }, fromPage);
  expect((await judge("dm", "Hello Ana")).remarks.map(({ rule }) => rule)).toEqual(["publicFirst"]);
  expect(did.filter((line) => /Hello|mia/.test(line))).toEqual([]);
});

test("an account that nobody knows yet: judged all the same, by what the words alone say", async () => {
  const { handlers } = workerWorld();
  const { remarks } = await handlers["page/judge"](
    { channel: "public", text: "Your card 4111 1111 1111 1111 was charged" },
    fromPage,
  );
  expect(remarks.map(({ sentence }) => sentence)).toEqual(["Everybody can read this card number."]);
});

test("Move to DM with something typed: the case has it as its draft, once, before the panel is led there", async () => {
  const { handlers, db, world } = workerWorld();
  const ask = (draft: string) =>
    handlers["page/moveToDm"]({ tweet, account: brand, facts: {}, draft }, fromPage);
  await ask("Sorry, Ana.");
  await ask("Sorry, Ana.");
  expect((await readersOf(db).draft("id1", "public"))?.text).toBe("Sorry, Ana.");
  await ask("Sorry, Ana. We look.");
  const draft = await readersOf(db).draft("id1", "public");
  expect(draft?.text).toBe("Sorry, Ana. We look.");
  expect((await world.desk.view(3))?.caseId).toBe("id1");
  await handlers["page/openCase"](
    { account: brand, customer: ana, facts: {}, draft: "Hi {{ customer.name }}" },
    fromPage,
  );
  expect((await readersOf(db).draft("id1", "dm"))?.text).toBe("Hi {{ customer.name }}");
  expect(await world.ledger.underway()).toEqual([]);
});

test("a page is told of a person only where its address has a box to write to them", async () => {
  const { handlers, world } = workerWorld();
  const userId = { value: "42", source: "page", at: 1 } as const;
  await world.customers.learn(brand, ana, { userId }, 1);
  const told = async (channel: "public" | "dm", path: string, customer = ana) => {
    const text = "YOU ARE AN IDIOT, write to jo@example.com!!!";
    const ask = { channel, account: brand, customer, text } as const;
    return (await handlers["page/judge"](ask, { ...fromPage, path })).remarks.length > 0;
  };
  const zoe = "zoe" as Handle;
  expect([
    await told("public", "/home"),
    await told("public", "/ana/status/5"),
    await told("public", "/i/chat/7-42"),
    await told("public", "/settings/account"),
    await told("public", "/settingsfan/status/5"),
    await told("dm", "/i/chat/7-42"),
    await told("dm", "/i/chat/requests/42-77"),
    await told("dm", "/i/chat/7-43"),
    // Whose number nobody knows; and the chat that stands over a timeline.
    await told("dm", "/i/chat/7-43", zoe),
    await told("dm", "/home"),
  ]).toEqual([true, true, false, false, true, true, true, false, true, true]);
});

test("a page that asks of more people than a person can open boxes for is told nothing of them", async () => {
  const { handlers, did } = workerWorld();
  const ask = (nth: number, from = fromPage) =>
    handlers["page/judge"](
      {
        channel: "public",
        account: brand,
        customer: `customer${nth}` as Handle,
        text: "@customer0 YOU ARE AN IDIOT, write to jo@example.com!!!",
      },
      from,
    );
  const told = async (nth: number, from = fromPage) => (await ask(nth, from)).remarks.length > 0;
  for (let nth = 0; nth < 40; nth += 1) expect(await told(nth)).toBe(true);
  expect(await told(40)).toBe(false);
  expect(did.filter((line) => line.includes("more than a page shows"))).toHaveLength(1);
  // Those who were asked about stay, and another tab has its own.
  expect(await told(39)).toBe(true);
  expect(await told(40, { ...fromPage, tabId: 8 } as unknown as typeof fromPage)).toBe(true);
});
