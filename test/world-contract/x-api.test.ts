import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { handleOf, type Handle } from "../../lib/customers/index.ts";
import type { Send } from "../../lib/sends/index.ts";
import { fingerprint } from "../../lib/text/index.ts";
import { connect, createTokens, createXApi, disconnect } from "../../lib/x-api/index.ts";
import type { Tokens, Vault } from "../../lib/vault/index.ts";
import { startWorld, type RunningWorld } from "../world/server.ts";
import { fetchInto } from "./fetch-into.ts";

/*
 * The real client of X's API, sign-in and all, against X in miniature: real HTTPS, real sockets.
 */

const redirectUri = "https://aside.chromiumapp.org/x";
const brand = handleOf("northwind") as Handle;
const customer = handleOf("jtallman") as Handle;
const text = "Sorry about your parcel! Write to us: https://x.com/messages/compose?recipient_id=1";

let world: RunningWorld;
let fetch: typeof globalThis.fetch;
let vault: Vault;
/** How much later than it is, in ms: both sides live by it. */
let later = 0;
const now = () => Date.now() + later;

beforeEach(async () => {
  later = 0;
  world = await startWorld({ site: false, clock: now });
  fetch = fetchInto(world.port);
  vault = inMemory();
});
afterEach(() => world.close());

function inMemory(): Vault {
  const rows = new Map<Handle, Tokens>();
  return {
    get: async (handle) => rows.get(handle),
    put: async (tokens) => void rows.set(tokens.handle, tokens),
    remove: async (handle) => void rows.delete(handle),
    handles: async () => [...rows.keys()],
  };
}

/** The person on X's own page, who says yes or no. */
async function consent(url: string, action: string): Promise<string | undefined> {
  const page = await (await fetch(url)).text();
  const ticket = /name="ticket" value="(\w+)"/.exec(page)?.[1] ?? "";
  const answer = await fetch("https://x.com/i/oauth2/authorize", {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ ticket, action, account: world.state.user(brand)!.id }).toString(),
  });
  return answer.headers.get("location") ?? undefined;
}

async function signIn(action = "authorize") {
  const connected = await connect({
    fetch,
    now,
    clientId: "client",
    redirectUri,
    openWindow: (url) => consent(url, action),
  });
  if ("tokens" in connected) await vault.put(connected.tokens);
  return connected;
}

const apiNow = () => createXApi({ fetch, now, tokens: createTokens({ fetch, now, vault }) });

function sendOf(channel: "public" | "dm", words = text): Send {
  const tweetId = world.posts.get("lost") ?? "";
  const userId = world.state.user(customer)!.id;
  return {
    id: `s-${channel}`,
    caseId: "c1",
    account: brand,
    customer,
    channel,
    route: "api",
    target:
      channel === "public"
        ? { kind: "tweet", tweetId, author: customer }
        : { kind: "person", handle: customer, userId },
    text: words,
    fingerprint: fingerprint(words),
    warnings: [],
    state: { name: "calling", owner: "w", since: now() },
    createdAt: now(),
    updatedAt: now(),
    life: [{ name: "calling", at: now() }],
  };
}

/** Six seconds after the call, of which nobody knows what came of it. */
function rested(send: Send): Send {
  later += 6_000;
  return { ...send, state: { name: "unknown", why: "networkCut", since: now() - 6_000 } };
}

const replies = () => [...world.state.posts.values()].filter((post) => post.via === "api");
const messages = () => world.state.messages.filter((message) => message.via === "api");

describe("signing in", () => {
  test("works to the end, and the tokens work", async () => {
    expect(await signIn()).toMatchObject({ me: { handle: brand, shownHandle: "northwind" } });
    expect(await apiNow().me(brand)).toMatchObject({ value: { handle: brand } });
  });

  test("the person says no", async () => {
    expect(await signIn("cancel")).toEqual({ problem: "cancelled" });
  });

  test("a code that is older than 30 seconds is refused, and said so", async () => {
    const connected = await connect({
      fetch,
      now,
      clientId: "client",
      redirectUri,
      openWindow: async (url) => {
        const back = await consent(url, "authorize");
        later += 31_000;
        return back;
      },
    });
    expect(connected).toMatchObject({ problem: "refused" });
  });

  test("after two hours the token is refreshed before the call, once for all who ask", async () => {
    await signIn();
    later += 2 * 3_600_000;
    const api = apiNow();
    const answers = await Promise.all([api.me(brand), api.me(brand), api.me(brand)]);
    expect(answers.every((answer) => "value" in answer)).toBe(true);
    expect(world.calls.filter(({ path }) => path === "/2/oauth2/token")).toHaveLength(2);
    expect(world.calls.some(({ status }) => status === 401)).toBe(false);
  });

  test("tokens that X has taken back: refused, signed out, nothing stands there", async () => {
    await signIn();
    world.api.revokeTokens();
    expect(await apiNow().call(sendOf("public"))).toMatchObject({
      kind: "refused",
      refusal: { kind: "signedOut" },
    });
    expect(replies()).toEqual([]);
    expect(await apiNow().call(sendOf("public"))).toEqual({
      kind: "refused",
      refusal: { kind: "signedOut" },
    });
  });

  test("disconnecting takes the tokens back from X", async () => {
    await signIn();
    const tokens = (await vault.get(brand))!;
    expect(await disconnect({ fetch, now, vault }, brand)).toBe(true);
    expect(await apiNow().me(brand)).toEqual({ problem: { kind: "notConnected" } });
    await vault.put(tokens);
    expect(await apiNow().me(brand)).toMatchObject({ problem: { kind: "signedOut" } });
  });
});

describe("with an account", () => {
  beforeEach(async () => {
    await signIn();
  });

  test("a reply stands on the site, to the letter, under its tweet", async () => {
    const outcome = await apiNow().call(sendOf("public", "Sorry, “Jo” & co <3 😀 naïve"));
    const [post] = replies();
    expect(outcome).toEqual({ kind: "accepted", remoteId: post!.id });
    expect(post).toMatchObject({ inReplyTo: world.posts.get("lost") });
    expect(post!.text).toContain("Sorry, “Jo” & co <3 😀 naïve");
  });

  test("a message stands in the chat, to the letter", async () => {
    const outcome = await apiNow().call(sendOf("dm", "Hi <Jo> & co 😀\n\nyours"));
    expect(messages().map(({ id, text }) => ({ id, text }))).toEqual([
      { id: outcome.kind === "accepted" ? outcome.remoteId : "", text: "Hi <Jo> & co 😀\n\nyours" },
    ]);
  });

  test("X's own refusals are understood", async () => {
    const api = apiNow();
    const refused = (kind: string) => ({ kind: "refused", refusal: { kind } });
    await api.call(sendOf("public"));
    expect(await api.call(sendOf("public"))).toMatchObject(refused("duplicate"));
    const closed = world.state.user("priya_codes")!;
    world.state.addUser({ handle: "shut", name: "Shut", dmOpen: false });
    const shut = world.state.user("shut")!.id;
    const toShut = { kind: "person", handle: customer, userId: shut } as const;
    const unmentioned = world.state.addPost({ authorId: closed.id, text: "Rain.", via: "site" });
    const aside = { kind: "tweet", tweetId: unmentioned.id, author: customer } as const;
    expect(await api.call({ ...sendOf("public", "Hm"), target: aside })).toMatchObject(
      refused("replyNotAllowed"),
    );
    world.state.deletePost(world.posts.get("brokenbowls")!);
    const gone = { ...aside, tweetId: world.posts.get("brokenbowls")! };
    expect(await api.call({ ...sendOf("public", "Hm 2"), target: gone })).toMatchObject(
      refused("tweetGone"),
    );
    expect(await api.call({ ...sendOf("dm"), target: toShut })).toMatchObject(
      refused("dmNotAllowed"),
    );
    world.setCredits(0);
    expect(await api.call(sendOf("dm"))).toMatchObject(refused("noCredits"));
  });

  test("a limit that is reached says when it ends", async () => {
    const api = apiNow();
    const outcomes = [];
    for (let i = 0; i < 16; i += 1) outcomes.push(await api.call(sendOf("dm", `Part ${i}`)));
    expect(outcomes.slice(0, 15).every(({ kind }) => kind === "accepted")).toBe(true);
    const last = outcomes[15]!;
    const until = last.kind === "refused" ? (last.refusal.until ?? 0) : 0;
    expect(last).toMatchObject({ kind: "refused", refusal: { kind: "rateLimited" } });
    expect(until).toBeGreaterThan(now());
    expect(until).toBeLessThanOrEqual(now() + 15 * 60_000 + 1_000);
  });

  test.each([
    ["public", "POST /2/tweets"],
    ["dm", "POST /2/dm_conversations/with/*/messages"],
  ] as const)("cut before or after, the look finds the truth: %s", async (channel, on) => {
    const api = apiNow();
    // So that the conversation is known not to be an empty, perhaps encrypted one.
    const ids = [world.state.user(customer)!.id, world.state.user(brand)!.id] as const;
    world.state.addPastMessage({
      senderId: ids[0],
      recipientId: ids[1],
      text: "Hello?",
      via: "site",
      at: now() - 3_600_000,
    });
    world.faults.add({ on, times: 1, does: { kind: "cutBefore" } });
    const lost = sendOf(channel);
    expect(await api.call(lost)).toEqual({ kind: "unknown", why: "networkCut" });
    expect(await api.look(rested(lost))).toEqual({ kind: "absent" });

    world.faults.add({ on, times: 1, does: { kind: "cutAfter" } });
    const arrived = sendOf(channel);
    expect(await api.call(arrived)).toEqual({ kind: "unknown", why: "networkCut" });
    const remoteId = (channel === "public" ? replies() : messages())[0]!.id;
    expect(await api.look(rested(arrived))).toEqual({ kind: "found", remoteId });
  });

  test("nonsense, 5xx and silence are unknown, and the look finds what stands there", async () => {
    const on = "POST /2/tweets";
    const api = apiNow();
    world.faults.add({ on, times: 1, does: { kind: "garbage", body: "<html>" } });
    const send = sendOf("public");
    expect(await api.call(send)).toEqual({ kind: "unknown", why: "nonsense" });
    expect(await api.look(rested(send))).toEqual({ kind: "found", remoteId: replies()[0]!.id });
    world.faults.add({ on, times: 1, does: { kind: "status", status: 503, body: {} } });
    expect(await api.call(sendOf("public", "Two"))).toEqual({
      kind: "unknown",
      why: "serverError",
    });
  });

  test("an hour between the clocks does not hide what stands there", async () => {
    const api = apiNow();
    world.faults.add({ on: "POST /2/tweets", times: 1, does: { kind: "cutAfter" } });
    for (const ms of [3_600_000, -3_600_000]) {
      world.faults.add({ on: "GET /2/users/*/tweets", times: 2, does: { kind: "clockSkew", ms } });
    }
    const send = sendOf("public");
    await api.call(send);
    const found = { kind: "found", remoteId: replies()[0]!.id };
    expect(await api.look(rested(send))).toEqual(found);
    expect(await api.look(send)).toEqual(found);
  });

  test("a look at a conversation costs five events at most", async () => {
    for (let i = 0; i < 9; i += 1) await apiNow().call(sendOf("dm", `Part ${i}`));
    const before = world.api.spent;
    await apiNow().look(rested(sendOf("dm", "Part 8")));
    expect(world.api.spent - before).toBeLessThanOrEqual(0.05 + 1e-9);
  });

  test("reads: the customer, the mentions, whether they wrote", async () => {
    const api = apiNow();
    const { id } = world.state.user(customer)!;
    expect(await api.userByHandle(brand, customer)).toMatchObject({
      value: { userId: { value: id, source: "api" }, receivesYourDm: { value: true } },
    });
    const mentions = await api.mentions(brand);
    const ids = "value" in mentions ? mentions.value.mentions.map((mention) => mention.id) : [];
    expect(ids).toContain(world.posts.get("lost"));
    expect(await api.messagesWith(brand, id)).toEqual({ value: { wrote: "unknown" } });
    world.state.addMessage({
      senderId: id,
      recipientId: world.state.user(brand)!.id,
      text: "It's me",
      via: "site",
    });
    expect(await api.messagesWith(brand, id)).toMatchObject({ value: { wrote: "yes" } });
  });
});
