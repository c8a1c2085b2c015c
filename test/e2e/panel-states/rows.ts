import { newCustomer, type Customer, type Handle } from "../../../lib/customers/index.ts";
import type { Entry, Rows } from "../../../lib/db/index.ts";
import {
  advance,
  beginCase,
  ratingId,
  type Case,
  type CaseEvent,
} from "../../../lib/handoff/index.ts";
import { newSend, type Send, type SendState } from "../../../lib/sends/index.ts";

/** When each picture is taken; ms since 1970. */
export const NOW = Date.UTC(2026, 2, 12, 15, 4);
/** The window whose panel is shown, and another one on the same case. */
export const WINDOW = 4_444;
export const OTHER_WINDOW = 4_445;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const account = "northwind" as Handle;

/** What one state of the panel has in its database. */
export type Seed = { readonly [Table in keyof Rows]?: readonly Rows[Table][] };

interface Person {
  readonly handle: string;
  readonly name: string;
  readonly bio?: string;
}

const mara: Person = {
  handle: "mara_lindqvist",
  name: "Mara Lindqvist",
  bio: "Ceramics, slow mornings, two cats.",
};
const long: Person = {
  handle: "maximiliane_xyz",
  name: "Maximiliane-Konstanze Freifrau von und zu Hohenlohe-Langenburg-Schillingsfürst",
  bio: `Donaudampfschifffahrtsgesellschaftskapitänswitwe${"aaaaaaaaaaaaaaaaaaaa".repeat(4)}`,
};
const omar: Person = { handle: "omar_alfarsi", name: "عمر الفارسي", bio: "مهندس من عمّان" };
const hadar: Person = { handle: "hadar_levi", name: "הדר לוי" };

const northwind = { handle: account, shownHandle: "Northwind", userId: "77", seenAt: NOW - DAY };

function customerOf({ handle, name, bio }: Person, more: Partial<Customer> = {}): Customer {
  const of = <T>(value: T) => ({ value, source: "page" as const, at: NOW - 5 * MINUTE });
  const facts = {
    handle: of(handle),
    displayName: of(name),
    userId: of("4711"),
    followers: of(1_284),
    ...(bio !== undefined && { bio: of(bio) }),
  };
  return { ...newCustomer(account, handle as Handle, facts, NOW - 3 * DAY), ...more };
}

function caseOf(
  { handle, name }: Person,
  text: string,
  events: readonly CaseEvent[] = [],
  { id = "one", ago = 5 * MINUTE }: { id?: string; ago?: number } = {},
): Case {
  const author = handle as Handle;
  const begun = beginCase({
    id,
    account,
    customer: author,
    tweet: {
      id: `19000${id.replace(/\D/g, "") || "1"}`,
      author,
      authorHandle: handle,
      authorName: name,
      text,
      postedAt: NOW - ago - 2 * HOUR,
      mentions: [account],
    },
    now: NOW - ago,
  });
  return events.reduce(advance, begun);
}

function showing(one: Case, more: Seed = {}): Seed {
  const view = { windowId: WINDOW, caseId: one.id, customerId: one.customerId, at: NOW - DAY };
  return { accounts: [northwind], cases: [one], views: [view], ...more };
}

const draft = (channel: "public" | "dm", text: string) => ({
  id: `one/${channel}`,
  text,
  at: NOW - MINUTE,
});

function sendOf(
  id: string,
  text: string,
  state: SendState,
  more: { channel?: "public" | "dm"; route?: "draft" | "api"; ago?: number } = {},
): Send {
  const { channel = "public", route = "draft", ago = 3 * MINUTE } = more;
  const author = mara.handle as Handle;
  const made = newSend(
    {
      id,
      caseId: "one",
      account,
      customer: author,
      target:
        channel === "public"
          ? { kind: "tweet", tweetId: "190001", author }
          : { kind: "person", handle: author, userId: "4711" },
      channel,
      route,
      text,
      warnings: [],
      keepText: true,
    },
    NOW - ago,
  );
  return { ...made, state, updatedAt: NOW - ago + 1_000 };
}

const entry = (id: string, kind: Entry["kind"], ago: number, more: Partial<Entry>): Entry => ({
  id,
  account,
  customer: mara.handle as Handle,
  customerId: `${account}/${mara.handle}`,
  caseId: "one",
  at: NOW - ago,
  kind,
  by: kind === "note" ? "person" : "page",
  ...more,
});

const BOWLS = "@Northwind two of the six bowls came broken, and nobody answers. Order 4471193.";
const answered: CaseEvent = { kind: "publicSent", at: NOW - 4 * MINUTE, by: "page", invites: true };
const wrote: CaseEvent = { kind: "customerWrote", at: NOW - 2 * MINUTE, by: "page" };

const begun = showing(caseOf(mara, BOWLS), { customers: [customerOf(mara)] });

const refused = sendOf(
  "refused",
  "Hi Mara, we are sorry. Two new bowls are on their way.",
  { name: "refused", refusal: { kind: "replyNotAllowed", status: 403, detail: "not permitted" } },
  { route: "api" },
);

const talking: Seed = showing(
  caseOf(mara, BOWLS, [
    answered,
    wrote,
    { kind: "said", what: "category", value: "delivery", at: NOW - MINUTE },
    { kind: "said", what: "tags", value: ["fragile", "spring sale"], at: NOW - MINUTE },
    { kind: "said", what: "assignee", value: "Kim", at: NOW - MINUTE },
    { kind: "said", what: "followUp", value: { due: NOW - HOUR, what: "call" }, at: NOW - MINUTE },
    { kind: "came", fact: "orderNumber", came: true, at: NOW - MINUTE, by: "page" },
  ]),
  {
    customers: [customerOf(mara, { stage: "vip" })],
    sends: [
      sendOf("ack", "Hi Mara, sorry! Please write to us privately.", {
        name: "seen",
        by: "page",
        remoteId: "190002",
      }),
    ],
    entries: [
      entry("n1", "note", 2 * DAY, { text: "Rang on Tuesday, prefers e-mail in the evening." }),
      entry("n2", "note", HOUR, { text: "Second broken parcel this month." }),
      entry("m1", "message", 2 * MINUTE, {}),
      entry("m2", "message", MINUTE, { own: true, text: "Thank you, we look into it." }),
    ],
    drafts: [draft("dm", "Thank you, Mara. Two new bowls leave today.")],
  },
);

/** `count` cases, each moved a quarter of an hour before the one above it. */
function manyCases(count: number): Seed {
  const people = [mara, long, omar, hadar, { handle: "jtallman", name: "Joe Tallman" }];
  const cases = Array.from({ length: count }, (_none, at) => {
    const person = people[at % people.length] ?? mara;
    const events: CaseEvent[] = [
      ...(at % 2 === 1 ? [{ ...answered, at: NOW - at * 15 * MINUTE + 1 }] : []),
      ...(at % 4 === 3 ? [{ ...wrote, at: NOW - at * 15 * MINUTE + 2 }] : []),
    ];
    const text = `@Northwind where is order ${4_000 + at}? It was promised for Monday.`;
    return caseOf(person, text, events, { id: `c${at}`, ago: at * 15 * MINUTE });
  });
  return {
    accounts: [northwind],
    cases,
    customers: people.map((person) => customerOf(person)),
  };
}

export const seeds = {
  empty: {},
  begun,
  written: {
    ...begun,
    drafts: [draft("public", "SORRY, but is kev.turner94@example.com your address? And your PIN?")],
  },
  long: showing(
    caseOf(
      long,
      `@Northwind ${"Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz".repeat(3)} and then https://example.com/${"a".repeat(90)}`,
      [
        { kind: "said", what: "tags", value: ["x".repeat(40), "a tag of several words"], at: NOW },
        { kind: "said", what: "assignee", value: "Hohenlohe-Langenburg".repeat(2), at: NOW },
      ],
    ),
    { customers: [customerOf(long)], drafts: [draft("public", "Entschuldigung".repeat(16))] },
  ),
  arabic: showing(caseOf(omar, "@Northwind وصل الإبريق مكسورًا، ولا أحد يجيب. رقم الطلب 4471193."), {
    customers: [customerOf(omar)],
    drafts: [draft("public", "عذرًا يا عمر. راسلنا على الخاص من فضلك.")],
  }),
  hebrew: showing(
    caseOf(hadar, "@Northwind הקומקום הגיע שבור ואף אחד לא עונה. מספר הזמנה 4471193.", [
      answered,
      wrote,
    ]),
    { customers: [customerOf(hadar)], drafts: [draft("dm", "תודה הדר, קומקום חדש יוצא היום.")] },
  ),
  cases: manyCases(200),
  refused: { ...begun, sends: [refused] },
  drift: {
    ...begun,
    health: (["home", "status"] as const).map((page) => ({
      id: `tweetText/${page}`,
      part: "tweetText" as const,
      page,
      state: "missing" as const,
      met: 30,
      at: NOW - MINUTE,
      version: "0.1.0",
    })),
  },
  noAccount: { views: [{ windowId: WINDOW, problem: "noAccount" as const, at: NOW - DAY }] },
  stopped: {
    ...begun,
    customers: [
      customerOf(mara, { doNotContact: { at: NOW - DAY, wish: "customer", why: "said stop" } }),
    ],
  },
  talking,
  closed: showing(
    caseOf(mara, BOWLS, [answered, wrote, { kind: "resolved", at: NOW - MINUTE, by: "person" }]),
    {
      customers: [customerOf(mara)],
      entries: [entry(ratingId("one"), "rating", MINUTE, { by: "person", rating: "good" })],
    },
  ),
  sends: {
    ...begun,
    sends: [
      refused,
      sendOf(
        "a",
        "Two new bowls leave today.",
        { name: "accepted", by: "answer" },
        { route: "api", ago: HOUR },
      ),
      sendOf("b", "May we ring you?", { name: "unconfirmed" }, { channel: "dm", ago: 2 * HOUR }),
      sendOf(
        "c",
        "Is it the blue set?",
        { name: "asked", why: "networkCut" },
        { channel: "dm", route: "api", ago: 3 * HOUR },
      ),
      sendOf("d", "We are on it.", { name: "abandoned", why: "noComposer" }, { ago: DAY }),
      sendOf(
        "e",
        "Please write to us.",
        { name: "seen", by: "page", remoteId: "190002" },
        { ago: 2 * DAY },
      ),
    ],
  },
  twoWindows: {
    ...begun,
    views: [WINDOW, OTHER_WINDOW].map((windowId) => ({
      windowId,
      caseId: "one",
      customerId: `${account}/${mara.handle}`,
      at: NOW - DAY,
    })),
  },
} satisfies Record<string, Seed>;
