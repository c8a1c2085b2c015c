import { beforeEach, expect, test } from "vitest";
import { missingWords } from "../../test/fakes/catalogue.ts";
import { handleOf } from "../../lib/customers/index.ts";
import type { AbandonedWhy, RefusalKind, Send, SendState } from "../../lib/sends/index.ts";
import { addressOf, longWords, moodOf, shortWords } from "./state-words.ts";

const NOW = Date.UTC(2026, 10, 22, 9, 0);

// Written as records, so that a new kind without words does not compile.
const refusals: Record<RefusalKind, true> = {
  duplicate: true,
  replyNotAllowed: true,
  repliesRestricted: true,
  tweetGone: true,
  dmNotAllowed: true,
  dmNotPermitted: true,
  tooLong: true,
  signedOut: true,
  missingScope: true,
  noCredits: true,
  overBudget: true,
  rateLimited: true,
  accountLocked: true,
  appNotEnrolled: true,
  notFound: true,
  invalid: true,
  hostNotAllowed: true,
  notConnected: true,
  offline: true,
  personSaysNo: true,
  notArrived: true,
  other: true,
};
const abandonings: Record<AbandonedWhy, true> = {
  noTab: true,
  notAllowed: true,
  noComposer: true,
  pin: true,
  request: true,
  wrongTarget: true,
  notTaken: true,
  locked: true,
  typing: true,
  changed: true,
  outdatedPage: true,
  wrongAccount: true,
  undone: true,
};
const others: Record<Exclude<SendState["name"], "refused" | "abandoned">, SendState> = {
  drafted: { name: "drafted" },
  inserted: { name: "inserted" },
  opened: { name: "opened" },
  seen: { name: "seen", by: "page" },
  unconfirmed: { name: "unconfirmed" },
  held: { name: "held", until: NOW, ms: 5_000 },
  queued: { name: "queued" },
  leased: { name: "leased", owner: "a", until: NOW },
  calling: { name: "calling", owner: "a", since: NOW },
  accepted: { name: "accepted", by: "answer" },
  unknown: { name: "unknown", why: "networkCut", since: NOW },
  asked: { name: "asked", why: "networkCut" },
};
const states: SendState[] = [
  ...Object.values(others),
  ...(Object.keys(refusals) as RefusalKind[]).map((kind): SendState => ({
    name: "refused",
    refusal: { kind },
  })),
  ...(Object.keys(abandonings) as AbandonedWhy[]).map((why): SendState => ({
    name: "abandoned",
    why,
  })),
];

function sendIn(state: SendState, channel: Send["channel"]): Send {
  const customer = handleOf("mara")!;
  return {
    id: "s",
    caseId: "c",
    account: handleOf("brand")!,
    customer,
    channel,
    route: "draft",
    target: { kind: "person", handle: customer },
    text: "Hello",
    fingerprint: "0",
    warnings: [],
    state,
    createdAt: NOW,
    updatedAt: NOW,
    life: [],
  };
}

beforeEach(() => {
  missingWords.length = 0;
});

test.each(states.flatMap((state) => [["public", state] as const, ["dm", state] as const]))(
  "a %s send has words in state %o",
  (channel, state) => {
    const send = sendIn(state, channel);
    const { title, next } = longWords(send, NOW);
    expect([title, shortWords(state)].every((said) => said.length > 2)).toBe(true);
    expect(moodOf(send) !== "notSent" || next?.endsWith(".") === true).toBe(true);
    expect(missingWords).toEqual([]);
  },
);

test("what waits for the network says so", () => {
  const send = sendIn({ name: "queued" }, "public");
  expect(longWords(send, NOW, false).title).toContain("goes out by itself");
  expect(longWords(send, NOW, true).title).not.toContain("goes out by itself");
});

test("a pause that X asks for names the time until which it lasts", () => {
  const state: SendState = { name: "refused", refusal: { kind: "rateLimited", until: NOW } };
  const { next } = longWords(sendIn(state, "public"), NOW);
  expect(next).toContain(new Date(NOW).toLocaleTimeString(undefined, { timeStyle: "short" }));
});

test("what Aside says itself is not put in X's mouth", () => {
  const said = (kind: RefusalKind) =>
    longWords(sendIn({ name: "refused", refusal: { kind } }, "public"), NOW).title;
  expect(said("offline")).not.toContain("X said no");
  expect(said("duplicate")).toContain("X said no");
});

test("only a reply whose number is known has an address", () => {
  const seen: SendState = { name: "seen", by: "page", remoteId: "7" };
  expect(addressOf(sendIn(seen, "public"))).toBe("https://x.com/brand/status/7");
  expect(addressOf(sendIn(seen, "dm"))).toBeUndefined();
  expect(addressOf(sendIn({ name: "inserted" }, "public"))).toBeUndefined();
});

test.each(["public", "dm"] as const)(
  "words that stood in a %s box before are spoken of",
  (channel) => {
    const { title } = longWords(sendIn({ name: "inserted", besides: true }, channel), NOW);
    expect(title).toContain("after what stood there already");
    const altered = longWords(sendIn({ name: "inserted", altered: true }, channel), NOW);
    expect(altered.title).toContain("not exactly as you wrote it");
    expect(missingWords).toEqual([]);
  },
);

test.each(["window", "day", "ownCap", "credits"] as const)(
  "a send that waits for %s says until when",
  (why) => {
    const until = NOW + 14 * 60_000 + 12_000;
    const state: SendState = { name: "queued", wait: { until, why } };
    const time = new Intl.DateTimeFormat(undefined, { timeStyle: "short" }).format(
      NOW + 15 * 60_000,
    );
    const { title, next } = longWords(sendIn(state, "dm"), NOW);
    expect(`${title} ${next}`).toContain(time);
    expect(shortWords(state, NOW)).toContain(time);
    expect(missingWords).toEqual([]);
  },
);
