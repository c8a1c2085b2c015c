import type { Handle } from "../../lib/customers/index.ts";
import type { Send } from "../../lib/sends/index.ts";
import { fingerprint } from "../../lib/text/index.ts";
import type { GrantAnswer, TokenSource } from "../../lib/x-api/index.ts";

/*
 * For tests: an X behind fetch that answers what the test says, and keeps what it was asked.
 */

export const NOW = Date.UTC(2026, 10, 21, 12);
export const SHOP = "shop" as Handle;
export const ANN = "ann" as Handle;
export const ALL_SCOPES = ["tweet.read", "tweet.write", "users.read", "dm.read", "dm.write"];

export interface Asked {
  readonly url: URL;
  readonly init: RequestInit;
  readonly body: string;
  readonly headers: Headers;
}

type Reply = Response | Error | Promise<Response>;

/** @param answers in the order of the calls; a function sees the call; the last one serves all that follow */
export function fakeX(...answers: (Reply | ((asked: Asked) => Reply))[]) {
  const asked: Asked[] = [];
  const fetch = (async (input: URL | string, init: RequestInit = {}) => {
    const call = {
      url: new URL(input),
      init,
      body: init.body == null ? "" : String(init.body as string | URLSearchParams),
      headers: new Headers(init.headers),
    };
    asked.push(call);
    const next = answers[Math.min(asked.length, answers.length) - 1];
    const reply = typeof next === "function" ? next(call) : next;
    if (reply instanceof Error) throw reply;
    const response = await reply;
    return response instanceof Response ? response.clone() : Response.error();
  }) as typeof globalThis.fetch;
  return { asked, fetch };
}

export function json(status: number, body: unknown, headers: Record<string, string> = {}) {
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      "content-type": "application/json; charset=utf-8",
      date: new Date(NOW).toUTCString(),
      ...headers,
    },
  });
}

/** Tokens that are always good; counts the renewals. */
export function goodTokens(renewed: GrantAnswer = { problem: "signedOut" }, scopes = ALL_SCOPES) {
  const renewals: string[] = [];
  const source: TokenSource = {
    grant: async () => ({ grant: { accessToken: "token-1", userId: "11", scopes } }),
    renew: async (_account, refused) => {
      renewals.push(refused);
      return renewed;
    },
  };
  return { ...source, renewals };
}

const words = "Sorry about that, Ann. Write to us: https://x.com/messages/compose?recipient_id=11";

export function reply(more: Partial<Send> = {}): Send {
  return {
    id: "s1",
    caseId: "c1",
    account: SHOP,
    customer: ANN,
    channel: "public",
    route: "api",
    target: { kind: "tweet", tweetId: "900", author: ANN },
    text: words,
    fingerprint: fingerprint(more.text ?? words),
    warnings: [],
    state: { name: "calling", owner: "w", since: NOW },
    createdAt: NOW - 1_000,
    updatedAt: NOW,
    life: [
      { name: "drafted", at: NOW - 1_000 },
      { name: "calling", at: NOW },
    ],
    ...more,
  };
}

export function message(more: Partial<Send> = {}): Send {
  return reply({
    channel: "dm",
    target: { kind: "person", handle: ANN, userId: "22" },
    text: "Your parcel is on its way.",
    fingerprint: fingerprint("Your parcel is on its way."),
    ...more,
  });
}

/** Of unknown outcome since six seconds after the call. */
export function unknown(send: Send): Send {
  return { ...send, state: { name: "unknown", why: "networkCut", since: NOW + 6_000 } };
}
