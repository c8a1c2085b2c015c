import fc from "fast-check";
import * as v from "valibot";
import { expect, test } from "vitest";
import { RULE_IDS } from "../etiquette/index.ts";
import { AskError, openReply } from "./ask.ts";
import { hearing, type Handlers } from "./hear.ts";
import { listener } from "./listen.ts";
import { pageSchemas } from "./schemas/page.ts";
import { panelSchemas } from "./schemas/panel.ts";
import { isOnX, senderOf, type MessageSender } from "./sender.ts";
import type { Ask } from "./types.ts";

const self = { id: "abc", home: "chrome-extension://abc/" };
const page: MessageSender = {
  id: "abc",
  url: "https://x.com/home",
  frameId: 0,
  tab: { id: 7, windowId: 3 },
};
const panel: MessageSender = { id: "abc", url: "chrome-extension://abc/sidepanel.html" };
const panelInTab: MessageSender = { ...panel, frameId: 0, tab: { id: 9, windowId: 3 } };

test.each<[string, MessageSender | undefined, string]>([
  ["the page layer on x.com", page, "page"],
  ["on twitter.com", { ...page, url: "https://twitter.com/home" }, "page"],
  ["the side panel", panel, "panel"],
  ["the panel in a tab or window", panelInTab, "panel"],
  ["another extension", { ...page, id: "evil" }, "foreign"],
  ["another extension that names our page", { ...panel, id: "evil" }, "foreign"],
  ["another site", { ...page, url: "https://evil.example/x.com/" }, "foreign"],
  ["a site that begins alike", { ...page, url: "https://x.com.evil.example/" }, "foreign"],
  ["a site that ends alike", { ...page, url: "https://notx.com/" }, "foreign"],
  ["a name before the site", { ...page, url: "https://x.com@evil.example/" }, "foreign"],
  ["another port", { ...page, url: "https://x.com:8443/" }, "foreign"],
  ["not encrypted", { ...page, url: "http://x.com/" }, "foreign"],
  ["a frame within x.com", { ...page, frameId: 4 }, "foreign"],
  ["no frame said", { ...page, frameId: undefined }, "foreign"],
  ["no tab", { ...page, tab: undefined }, "foreign"],
  ["no address", { ...page, url: undefined }, "foreign"],
  ["no id", { ...page, id: undefined }, "foreign"],
  ["nobody", undefined, "foreign"],
  [
    "an extension whose id begins alike",
    { id: "abc", url: "chrome-extension://abcd/x.html" },
    "foreign",
  ],
])("%s is heard as: %s", (_name, sender, kind) => {
  expect(senderOf(sender, self).kind).toBe(kind);
});

test("an own page is told by the whole address of the extension", () => {
  expect(isOnX("not an address")).toBe(false);
  expect(senderOf({ ...panel, url: "https://x.com/?chrome-extension://abc/" }, self).kind).toBe(
    "foreign",
  );
});

const seenPart = (more: object) => ({
  seen: [{ part: "tweet", page: "home", state: "odd", met: 3, ...more }],
});

const tweet = {
  id: "5",
  author: "ana",
  authorHandle: "Ana",
  text: "My parcel is lost @brand",
  mentions: ["brand"],
};
const at = 1_700_000_000_000;
const good = {
  "page/moveToDm": {
    tweet,
    account: "brand",
    facts: { followsYou: { value: true, source: "page", at } },
  },
  "page/openCase": {
    customer: "ana",
    account: "brand",
    facts: { handle: { value: "Ana", source: "page", at } },
    wroteAt: at,
  },
  "page/bring": { part: "caseControls" },
  "page/replies": { channel: "public", account: "brand", customer: { handle: "ana", name: "Ana" } },
  "page/fillReply": {
    channel: "public",
    account: "brand",
    customer: { handle: "ana" },
    tweet: { id: "5", text: "Lost", language: "en", postedAt: 9 },
    reply: { id: "r1", wording: 1 },
    answers: { order_number: "A-1", "case.facts.size": "" },
  },
  "page/replyTaken": {
    channel: "public",
    account: "brand",
    customer: "ana",
    tweet: { id: "5", text: "My parcel is lost", first: true },
    reply: { id: "r1", wording: 1 },
    text: "Sorry",
  },
  "page/judge": { channel: "dm", account: "brand", customer: "ana", tweetId: "5", text: "Hello" },
  "page/health": { seen: [{ part: "replyBox", page: "compose", state: "missing", met: 2 }] },
  "page/customer": { account: "brand", handle: "ana", facts: {} },
  "page/account": { handle: "brand", userId: "12" },
  "page/replySeen": { account: "brand", inReplyTo: "5", text: "Sorry", remoteId: "6" },
  "page/answered": { account: "brand", tweetId: "5", remoteId: "6", at },
  "page/messageSeen": { account: "brand", customer: "ana", text: "Hello" },
  "page/customerWrote": {
    account: "brand",
    customer: "ana",
    at,
    text: "please stop",
    remoteId: "0d-1",
  },
  "page/insertionGone": { sendId: "s1" },
  "panel/send": {
    id: "s1",
    caseId: "c1",
    channel: "public",
    route: "draft",
    text: "Sorry",
    warnings: [],
  },
  "panel/personSays": { sendId: "s1", sent: true },
  "panel/takeBack": { sendId: "s1" },
  "panel/look": { sendId: "s1" },
  "panel/about": { caseId: "c1", what: "followUp", value: { due: at, what: "call the carrier" } },
  "panel/step": { caseId: "c1", kind: "skipped", step: "invited", why: "wrote already" },
  "panel/tick": { caseId: "c1", fact: "orderNumber", came: false },
  "panel/replyThatAsks": { caseId: "c1", facts: ["orderNumber"] },
  "panel/apart": { caseId: "c1", handle: "mia" },
  "panel/takeCase": {
    file: {
      aside: "case",
      version: 1,
      savedAt: 9,
      case: {
        id: "c1",
        account: "potterie",
        customer: "mia",
        customerId: "potterie/mia",
        openedAt: 1,
        steps: [{ name: "wrote", at: 2, by: "person" }],
      },
      customers: [
        { id: "potterie/mia", account: "potterie", handle: "mia", facts: {}, firstSeenAt: 1 },
      ],
      entries: [
        {
          id: "n1",
          account: "potterie",
          customer: "mia",
          customerId: "potterie/mia",
          caseId: "c1",
          at: 3,
          kind: "note",
          text: "Blue",
          by: "person",
        },
        {
          id: "rating-c1",
          account: "potterie",
          customer: "mia",
          customerId: "potterie/mia",
          caseId: "c1",
          at: 4,
          kind: "rating",
          rating: "good",
          by: "person",
        },
      ],
    },
  },
  "panel/note": { caseId: "c1", id: "n1", kind: "add", text: "Prefers tea", at },
  "panel/rating": { caseId: "c1", rating: "middling" },
  "panel/exportCustomer": { caseId: "c1" },
  "panel/forgetCustomer": { caseId: "c1" },
  "panel/doNotContact": { caseId: "c1", change: { kind: "lift", why: "they wrote first" } },
  "panel/show": { caseId: "c1", what: "tweet", windowId: 3 },
  "panel/readCustomer": { caseId: "c1" },
  "panel/readMessages": { caseId: "c1", byItself: true },
  "panel/readMentions": { account: "brand", older: true },
  "panel/readAuthors": { account: "brand" },
  "panel/takeMention": { account: "brand", tweetId: "5", windowId: 3 },
  "panel/mentionDone": { account: "brand", tweetId: "5", done: true },
  "panel/turnTo": { caseId: "c1", windowId: 3, tabId: 7 },
  "panel/pin": { windowId: 3, pinned: true },
  "panel/account": { windowId: 3, account: "brand" },
  "panel/connect": { clientId: "abc_-1" },
  "panel/disconnect": { handle: "brand" },
  "panel/ruleStays": { rule: "late" },
  "panel/settings": { agentName: "Jo" },
  "panel/replies": { caseId: "c1", channel: "dm", query: "late" },
  "panel/fillReply": {
    caseId: "c1",
    channel: "dm",
    reply: { id: "r1", wording: 0 },
    answers: { n: "1" },
  },
  "panel/findReplies": { query: "late" },
  "panel/saveReply": {
    reply: {
      id: "r1",
      title: "Late",
      shortcut: "late",
      scope: "public",
      language: "en",
      wordings: ["Sorry", "So sorry"],
      folder: "Orders",
      tags: ["parcel"],
      prompt: "Order number: ",
      asksFor: ["orderNumber"],
      notes: "Look it up first",
    },
  },
  "panel/archiveReplies": { ids: ["r1"], archived: true },
  "panel/dropReplies": { ids: ["r1"] },
  "panel/addStarterSet": { set: "shop" },
  "panel/forgetUses": { of: "customer", account: "brand", customer: "ana" },
  "panel/planImport": { name: "replies.csv", file: "YQ==" },
  "panel/applyImport": { importId: "i1", take: [{ at: 1 }, { at: 2, as: "instead" }] },
  "panel/undoImport": { importId: "i1", all: true },
  "panel/exportReplies": { format: "csv", archived: true },
  "panel/savePlaybook": { entry: { id: "p1", kind: "dontSay", text: "Calm down" } },
  "panel/dropPlaybook": { id: "p1" },
  "panel/online": {},
} as const;
type Name = keyof typeof good;
const names = Object.keys(good) as Name[];

/** A worker that notes what was handled; `fails` makes every handler throw. */
function worker(fails?: unknown) {
  const handled: { name: string; from: unknown }[] = [];
  const logged: string[] = [];
  const handlers = Object.fromEntries(
    names.map((name) => [
      name,
      (_ask: unknown, from: unknown) => {
        handled.push({ name, from });
        return fails === undefined ? Promise.resolve(null) : Promise.reject(fails);
      },
    ]),
  ) as unknown as Handlers;
  const log = (what: string) => void logged.push(what);
  const problemOf = (error: unknown) => (error instanceof RangeError ? "diskFull" : "failed");
  const hear = hearing({ handlers, problemOf, log });
  const listen = listener({ self, version: "1.0", hear, log });
  return { handled, logged, listen };
}

const envelope = (aside: string, body: unknown, version = "1.0") => ({ aside, version, body });

test.each(names)("%s is heard from its place and from no other", (name) => {
  const isPage = name.startsWith("page/");
  const { handled, listen } = worker();
  const [right, wrong] = isPage ? [[page], [panel, panelInTab]] : [[panel, panelInTab], [page]];
  for (const sender of wrong) {
    expect(listen(envelope(name, good[name]), sender, () => expect.unreachable())).toBe(undefined);
  }
  expect(handled).toEqual([]);
  for (const sender of right)
    expect(listen(envelope(name, good[name]), sender, () => {})).toBe(true);
  expect(handled).toHaveLength(right.length);
  expect(handled[0]?.from).toEqual(
    isPage ? { kind: "page", tabId: 7, windowId: 3, path: "/home" } : { kind: "panel" },
  );
});

test("a handler is called in the event itself, while the person's gesture counts", () => {
  const { handled, listen } = worker();
  listen(envelope("page/moveToDm", good["page/moveToDm"]), page, () => {});
  expect(handled).toHaveLength(1);
});

const answerOf = (run: ReturnType<typeof worker>, name: Name, body: unknown, version?: string) =>
  new Promise<unknown>((resolve) =>
    run.listen(envelope(name, body, version), name.startsWith("page/") ? page : panel, resolve),
  );

test("an asker of another version is told so, whatever it asked", async () => {
  const run = worker();
  expect(await answerOf(run, "page/account", { old: "shape" }, "0.9")).toEqual({
    ok: false,
    problem: "outdated",
  });
  expect(run.handled).toEqual([]);
});

test("an ask of no kind is refused, and its name is not repeated", async () => {
  for (const name of ["panel/secretWord", "panel/constructor", "panel/__proto__"]) {
    const run = worker();
    expect(await answerOf(run, name as Name, {})).toEqual({ ok: false, problem: "malformed" });
    expect(run.logged).toEqual(["refused an ask of no kind from panel"]);
  }
});

test("where nothing is there that hears, the asker is told that it failed", async () => {
  const logged: string[] = [];
  const listen = listener({
    self,
    version: "1.0",
    hear: () => Promise.reject(new Error("no script")),
    log: (what) => void logged.push(what),
  });
  const answer = new Promise((resolve) =>
    listen(envelope("panel/online", {}), panel, (reply) => resolve(reply)),
  );
  expect(await answer).toEqual({ ok: false, problem: "failed" });
  expect(logged).toEqual(["an ask was not heard"]);
});

test("what is thrown becomes a named problem, and nothing of it leaks", async () => {
  for (const [error, problem] of [
    [new Error("secret token abc"), "failed"],
    [new RangeError("full"), "diskFull"],
    ["a string", "failed"],
  ] as const) {
    const run = worker(error);
    expect(await answerOf(run, "page/account", good["page/account"])).toEqual({
      ok: false,
      problem,
    });
  }
});

test.each<[string, Name, unknown]>([
  [
    "an id that is no id",
    "page/moveToDm",
    { ...good["page/moveToDm"], tweet: { ...tweet, id: "5; drop" } },
  ],
  ["a handle with capitals", "page/account", { handle: "Brand" }],
  ["a handle that is a path", "page/account", { handle: "../brand" }],
  ["something more than agreed", "page/account", { handle: "brand", connected: true }],
  [
    "a fact that claims to be X's own",
    "page/customer",
    {
      account: "brand",
      handle: "ana",
      facts: { receivesYourDm: { value: true, source: "api", at } },
    },
  ],
  [
    "a fact of a far future",
    "page/customer",
    { account: "brand", handle: "ana", facts: { bio: { value: "x", source: "page", at: 1e15 } } },
  ],
  [
    "a text beyond all bounds",
    "page/replySeen",
    { account: "brand", inReplyTo: "5", text: "a".repeat(25_001) },
  ],
  ["a customer who is the account", "page/openCase", { ...good["page/openCase"], account: "ana" }],
  [
    "facts of somebody else",
    "page/openCase",
    { ...good["page/openCase"], facts: { handle: { value: "Bea", source: "page", at } } },
  ],
  ["a draft of no words", "page/moveToDm", { ...good["page/moveToDm"], draft: "" }],
  ["a draft without end", "page/openCase", { ...good["page/openCase"], draft: "a".repeat(25_001) }],
  [
    "a text to judge without end",
    "page/judge",
    { ...good["page/judge"], text: "a".repeat(25_001) },
  ],
  ["a judging of something more", "page/judge", { ...good["page/judge"], store: true }],
  ["replies of no channel", "page/replies", { ...good["page/replies"], channel: "survey" }],
  [
    "facts of somebody to fill in",
    "page/replies",
    { ...good["page/replies"], customer: { handle: "ana", firstName: "Ana" } },
  ],
  [
    "an answer that is no post",
    "page/answered",
    { ...good["page/answered"], remoteId: "javascript:1" },
  ],
  ["a case with a tweet in it", "page/openCase", { ...good["page/openCase"], tweet }],
  ["a file that is no part of the page layer", "page/bring", { part: "/sidepanel.html" }],
  ["in a look at the page: a part that is none", "page/health", seenPart({ part: "innerHTML" })],
  [
    "in a look at the page: a part's name with words in it",
    "page/health",
    seenPart({ part: "replyBox <b>@ana</b>" }),
  ],
  [
    "in a look at the page: a part's name that every object has",
    "page/health",
    seenPart({ part: "constructor" }),
  ],
  ["in a look at the page: a page of no kind", "page/health", seenPart({ page: "/ana/status/5" })],
  ["in a look at the page: a state of no kind", "page/health", seenPart({ state: "fine" })],
  [
    "in a look at the page: words of the page",
    "page/health",
    seenPart({ text: "My parcel is lost" }),
  ],
  ["in a look at the page: more than can be counted", "page/health", seenPart({ met: 1e9 })],
  ["an empty text to send", "panel/send", { ...good["panel/send"], text: "" }],
  [
    "a warning that no rule gives",
    "panel/send",
    { ...good["panel/send"], warnings: [{ rule: "other", level: "warn" }] },
  ],
  [
    "a skip without a reason",
    "panel/step",
    { caseId: "c1", kind: "skipped", step: "invited", why: "" },
  ],
  [
    "an end without a reason",
    "panel/step",
    { caseId: "c1", kind: "ended", as: "handedOn", why: "" },
  ],
  [
    "an end of no kind",
    "panel/step",
    { caseId: "c1", kind: "ended", as: "resolved", why: "it is" },
  ],
  ["a step of no kind taken back", "panel/step", { caseId: "c1", kind: "takenBack", step: "sent" }],
  ["a category of two lines", "panel/about", { caseId: "c1", what: "category", value: "a\nb" }],
  ["a category of spaces", "panel/about", { caseId: "c1", what: "category", value: " " }],
  ["a tag twice", "panel/about", { caseId: "c1", what: "tags", value: ["vip", "vip"] }],
  ["a stage of no kind", "panel/about", { caseId: "c1", what: "stage", value: "friend" }],
  ["a follow-up that is never", "panel/about", { ...good["panel/about"], value: { due: 1e20 } }],
  ["a word on nothing", "panel/about", { caseId: "c1", what: "tweet", value: "x" }],
  ["a note of spaces", "panel/note", { caseId: "c1", id: "n1", kind: "add", text: " \n " }],
  ["a rating of no kind", "panel/rating", { caseId: "c1", rating: "5 stars" }],
  ["a rating that is nothing", "panel/rating", { caseId: "c1", rating: null }],
  ["a rating with words", "panel/rating", { caseId: "c1", rating: "bad", text: "They said no" }],
  ["a rating of no case", "panel/rating", { rating: "good" }],
  ["a note without an end", "panel/note", { ...good["panel/note"], text: "x".repeat(5001) }],
  ["nothing", "panel/look", undefined],
])("%s is refused", async (_what, name, body) => {
  const run = worker();
  expect(await answerOf(run, name, body)).toEqual({ ok: false, problem: "malformed" });
  expect(run.handled).toEqual([]);
});

test("a picture from elsewhere is left out, X's own stays", () => {
  const read = (address: string) => {
    const facts = { picture: { value: address, source: "page", at } };
    const ask = { tweet: { ...tweet, authorPicture: address }, facts };
    const parsed: Ask<"page/moveToDm"> = v.parse(pageSchemas["page/moveToDm"](), ask);
    return [parsed.tweet.authorPicture, parsed.facts.picture?.value];
  };
  const own = "https://pbs.twimg.com/profile_images/1/a_normal.jpg";
  expect(read(own)).toEqual([own, own]);
  for (const foreign of [
    "https://evil.example/p.gif",
    "javascript:alert(1)",
    "https://x.com.evil.example/",
    "data:,",
  ]) {
    expect(read(foreign)).toEqual([undefined, undefined]);
  }
});

test("a send may stand under a warning of every rule there is", () => {
  const warnings = RULE_IDS.map((rule) => ({ rule, level: "warn" }));
  const ask = { ...good["panel/send"], warnings };
  expect(v.safeParse(panelSchemas["panel/send"](), ask).success).toBe(true);
});

test("each agreed ask has a schema, and the good examples pass", () => {
  expect(Object.keys({ ...pageSchemas, ...panelSchemas }).sort()).toEqual([...names].sort());
});

/** So many messages are made up: `MESSAGES=1000000 npm test -- --only unit` for a million. */
const MESSAGES = Number(process.env["MESSAGES"] ?? 10_000);

test(
  "no message of whatever kind throws, or is handled for a wrong sender",
  { timeout: Math.max(120_000, MESSAGES * 5) },
  () => {
    const anySender = fc.record(
      {
        id: fc.constantFrom("abc", "evil", "", undefined),
        url: fc.oneof(
          fc.constantFrom(
            "https://x.com/home",
            "https://twitter.com/",
            "https://evil.example/",
            "http://x.com/",
            "chrome-extension://abc/sidepanel.html",
            "chrome-extension://evil/",
            "about:blank",
          ),
          fc.webUrl(),
          fc.string(),
        ),
        frameId: fc.constantFrom(0, 0, 1, -1, undefined),
        tab: fc.option(fc.record({ id: fc.constantFrom(1, undefined), windowId: fc.constant(1) }), {
          nil: undefined,
        }),
      },
      { requiredKeys: [] },
    );
    const mutated = fc
      .constantFrom(...names)
      .chain((name) =>
        fc
          .tuple(fc.constantFrom("", ...Object.keys(good[name])), fc.anything({ maxDepth: 2 }))
          .map(([key, value]) =>
            envelope(name, key === "" ? value : { ...good[name], [key]: value }),
          ),
      );
    // Anywhere in a good message: other words, other numbers, something missing, something more.
    const damaged = fc
      .tuple(fc.constantFrom(...names), fc.nat(), fc.oneof(enemies, fc.anything({ maxDepth: 1 })))
      .map(([name, at, value]) => damagedAt(envelope(name, good[name]), at, value));
    const anyMessage = fc.oneof(
      fc.anything({ maxDepth: 3 }),
      fc.record({
        aside: fc.oneof(fc.constantFrom(...names, "__proto__", "constructor"), fc.string()),
        version: fc.constantFrom("1.0", 1),
        body: fc.anything(),
      }),
      mutated,
      damaged,
      fc.constantFrom(...names).map((name) => envelope(name, good[name])),
    );
    fc.assert(
      fc.property(anyMessage, anySender, (message, sender) => {
        const { handled, listen } = worker();
        listen(message, sender, () => {});
        const own = sender.url?.startsWith("chrome-extension://abc/") === true;
        const onPage = isOnX(sender.url ?? "") && sender.frameId === 0;
        const heard = handled.map(({ name }) => name);
        const rightly = heard.filter(
          (name) => sender.id === "abc" && (name.startsWith("panel/") ? own : !own && onPage),
        );
        expect(heard).toEqual(rightly);
      }),
      { numRuns: MESSAGES },
    );
  },
);

/** What tends to break a check. */
const enemies = fc.constantFrom<unknown>(
  "",
  "0",
  "constructor",
  "a".repeat(30_000),
  "\ud800",
  "https://x.com@evil.example/",
  -1,
  1e308,
  Number.NaN,
  null,
  undefined,
  [],
  { length: -1 },
  JSON.parse('{"__proto__":{"ok":true}}'),
);

/** The same with another value at one of its places, counted through; or under a name of its own. */
function damagedAt(message: unknown, at: number, value: unknown): unknown {
  const copy: unknown = structuredClone(message);
  const places: (() => void)[] = [];
  const walk = (node: unknown) => {
    if (typeof node !== "object" || node === null) return;
    const own = node as Record<string, unknown>;
    for (const key of Object.keys(own)) {
      places.push(
        () => (own[key] = value),
        () => delete own[key],
      );
      walk(own[key]);
    }
    places.push(() => (own["more"] = value));
  };
  walk(copy);
  places[at % places.length]?.();
  return copy;
}

test("the asker gets the answer, or an error that names why there is none", () => {
  expect(openReply("panel/look", { ok: true, answer: null })).toBe(null);
  const problem = (reply: unknown) => {
    try {
      return openReply("panel/look", reply);
    } catch (error) {
      return error instanceof AskError ? error.problem : error;
    }
  };
  expect(problem(undefined)).toBe("gone");
  expect(problem({ ok: false, problem: "outdated" })).toBe("outdated");
});
