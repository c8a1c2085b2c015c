import { expect, test } from "vitest";
import { fakeX, json, NOW, SHOP } from "../../../test/fakes/fake-x.ts";
import type { Tokens, Vault } from "../../vault/index.ts";
import { createTokens, disconnect } from "../index.ts";

const held: Tokens = {
  handle: SHOP,
  userId: "11",
  clientId: "client",
  accessToken: "access-1",
  refreshToken: "refresh-1",
  expiresAt: NOW + 3_600_000,
  scopes: ["dm.read"],
};
const stale = { ...held, expiresAt: NOW + 59_000 };
const fresh = json(200, {
  token_type: "bearer",
  expires_in: 7200,
  access_token: "access-2",
  refresh_token: "refresh-2",
  scope: "dm.read dm.write",
});
const spent = json(400, {
  error: "invalid_request",
  error_description: "Value passed for the token was invalid.",
});

function vaultWith(
  tokens: Tokens | undefined,
  log: string[] = [],
): Vault & { row(): Tokens | undefined } {
  let row = tokens;
  return {
    row: () => row,
    get: async () => row,
    put: async (next) => {
      log.push(`put ${next.accessToken}`);
      row = next;
    },
    remove: async () => {
      row = undefined;
    },
    handles: async () => (row ? [row.handle] : []),
  };
}

function given(tokens: Tokens | undefined, answers: Parameters<typeof fakeX>) {
  const x = fakeX(...answers);
  const vault = vaultWith(tokens);
  const world = { fetch: x.fetch, now: () => NOW, vault };
  return { source: createTokens(world), vault, asked: x.asked, world };
}

const grant1 = { grant: { accessToken: "access-1", userId: "11", scopes: ["dm.read"] } };
const grant2 = {
  grant: { accessToken: "access-2", userId: "11", scopes: ["dm.read", "dm.write"] },
};

test("a token that holds is given out without a call", async () => {
  const { source, asked } = given(held, [fresh]);
  expect(await source.grant(SHOP)).toEqual(grant1);
  expect(asked).toEqual([]);
});

test("no account, no token", async () => {
  const { source } = given(undefined, [fresh]);
  expect(await source.grant(SHOP)).toEqual({ problem: "notConnected" });
  expect(await source.renew(SHOP, "x")).toEqual({ problem: "notConnected" });
});

test("a token that is about to end is refreshed first, with a form and no secret", async () => {
  const { source, asked, vault } = given(stale, [fresh]);
  expect(await source.grant(SHOP)).toEqual(grant2);
  expect(asked).toHaveLength(1);
  expect(asked[0]!.headers.get("content-type")).toMatch(/^application\/x-www-form-urlencoded/);
  expect(asked[0]!.headers.has("authorization")).toBe(false);
  expect(Object.fromEntries(new URLSearchParams(asked[0]!.body))).toEqual({
    grant_type: "refresh_token",
    refresh_token: "refresh-1",
    client_id: "client",
  });
  expect(vault.row()).toEqual({
    ...held,
    accessToken: "access-2",
    refreshToken: "refresh-2",
    expiresAt: NOW + 7_200_000,
    scopes: ["dm.read", "dm.write"],
  });
});

test("ten who ask at once cause one refresh, and all get the new token", async () => {
  const { source, asked } = given(stale, [fresh, spent]);
  const answers = await Promise.all([
    ...Array.from({ length: 5 }, () => source.grant(SHOP)),
    ...Array.from({ length: 5 }, () => source.renew(SHOP, "access-1")),
  ]);
  expect(answers).toEqual(Array.from({ length: 10 }, () => grant2));
  expect(asked).toHaveLength(1);
});

test("the new tokens are in the vault before anybody gets them", async () => {
  const log: string[] = [];
  const x = fakeX(fresh);
  const source = createTokens({ fetch: x.fetch, now: () => NOW, vault: vaultWith(stale, log) });
  await source.grant(SHOP).then(() => log.push("given out"));
  expect(log).toEqual(["put access-2", "given out"]);
});

test("what could not be kept is not used", async () => {
  const x = fakeX(fresh);
  const vault = { ...vaultWith(stale), put: () => Promise.reject(new Error("disk full")) };
  const source = createTokens({ fetch: x.fetch, now: () => NOW, vault });
  expect(await source.grant(SHOP)).toEqual({ problem: "vaultBroken" });
});

test("another life of the worker was faster: its token is used", async () => {
  const { vault, asked, world } = given(stale, [spent]);
  const source = createTokens({
    ...world,
    lock: async (_name, work) => {
      await vault.put({ ...held, accessToken: "access-2", scopes: ["dm.read", "dm.write"] });
      return work();
    },
  });
  expect(await source.grant(SHOP)).toEqual(grant2);
  expect(asked).toEqual([]);
});

test("a refused token is renewed, unless a newer one is there already", async () => {
  const { source, asked } = given(held, [fresh, spent]);
  expect(await source.renew(SHOP, "access-1")).toEqual(grant2);
  expect(await source.renew(SHOP, "access-1")).toEqual(grant2);
  expect(asked).toHaveLength(1);
});

test("a spent refresh token: signed out, the dead secret is gone, and X is not asked again", async () => {
  const { source, asked, vault } = given(stale, [spent]);
  expect(await source.grant(SHOP)).toEqual({ problem: "signedOut" });
  expect(vault.row()).toEqual({
    handle: SHOP,
    userId: "11",
    clientId: "client",
    accessToken: "",
    expiresAt: 0,
    scopes: ["dm.read"],
  });
  expect(await source.grant(SHOP)).toEqual({ problem: "signedOut" });
  expect(asked).toHaveLength(1);
});

test("no refresh token: signed out when the token ends", async () => {
  const { source, asked } = given({ ...stale, refreshToken: undefined }, [fresh]);
  expect(await source.grant(SHOP)).toEqual({ problem: "signedOut" });
  expect(asked).toEqual([]);
});

test.each<readonly [string, Parameters<typeof fakeX>, string]>([
  ["the network is gone", [new TypeError("Failed to fetch")], "offline"],
  ["X breaks down", [json(503, {})], "serverError"],
  [
    "X says 401 to everybody, as in the outage of 2026-06-30",
    [json(401, { title: "Unauthorized" })],
    "serverError",
  ],
  ["X answers HTML", [new Response("<html>", { status: 200 })], "serverError"],
])("when %s the account stays signed in", async (_what, answers, problem) => {
  const { source, vault } = given(stale, [...answers, fresh] as Parameters<typeof fakeX>);
  expect(await source.grant(SHOP)).toEqual({ problem });
  expect(vault.row()).toEqual(stale);
  expect(await source.grant(SHOP)).toEqual(grant2);
});

test("disconnecting takes both tokens back, and forgets them", async () => {
  const { world, vault, asked } = given(held, [new Response("{}", { status: 200 })]);
  expect(await disconnect(world, SHOP)).toBe(true);
  expect(vault.row()).toBeUndefined();
  expect(asked.map(({ url }) => url.href)).toEqual([
    "https://api.x.com/2/oauth2/revoke",
    "https://api.x.com/2/oauth2/revoke",
  ]);
  expect(asked.map(({ body }) => Object.fromEntries(new URLSearchParams(body)))).toEqual([
    { token: "refresh-1", token_type_hint: "refresh_token", client_id: "client" },
    { token: "access-1", token_type_hint: "access_token", client_id: "client" },
  ]);
});

test.each([new TypeError("Failed to fetch"), json(503, {})])(
  "disconnecting forgets the tokens though X can't be told (%#)",
  async (answer) => {
    const { world, vault } = given(held, [answer]);
    expect(await disconnect(world, SHOP)).toBe(false);
    expect(vault.row()).toBeUndefined();
  },
);

/** One vault and one lock for all lives of the worker, as the browser has them. */
function twoLives(answer: (refreshToken: string) => Promise<Response>) {
  let queue: Promise<unknown> = Promise.resolve();
  const lock = <T>(_name: string, work: () => Promise<T>): Promise<T> => {
    const run = queue.then(work);
    queue = run.catch(() => undefined);
    return run;
  };
  const vault = vaultWith(stale);
  const spentTokens: string[] = [];
  const fetch = (async (_url: URL | string, init: RequestInit = {}) => {
    const form = new URLSearchParams(String(init.body as URLSearchParams));
    const token = form.get("refresh_token") ?? "";
    if (form.has("grant_type")) spentTokens.push(token);
    return form.has("grant_type") ? answer(token) : json(200, {});
  }) as typeof globalThis.fetch;
  const world = { fetch, now: () => NOW, vault, lock };
  return { world, vault, spentTokens, lives: [createTokens(world), createTokens(world)] };
}

test("two lives of the worker at once: one refresh, and the token that works once is used once", async () => {
  const { lives, spentTokens } = twoLives(async () => fresh.clone());
  const grants = await Promise.all([...lives, ...lives].map((life) => life.grant(SHOP)));
  expect(grants).toEqual([grant2, grant2, grant2, grant2]);
  expect(spentTokens).toEqual(["refresh-1"]);
});

test("an account that is disconnected while it is refreshed stays disconnected", async () => {
  let answer: (response: Response) => void = () => {};
  const { world, vault, lives } = twoLives(() => new Promise((resolve) => (answer = resolve)));
  const refreshing = lives[0]?.grant(SHOP);
  await new Promise((resolve) => setImmediate(resolve));
  const leaving = disconnect(world, SHOP);
  answer(fresh.clone());
  await Promise.all([refreshing, leaving]);
  expect(vault.row()).toBeUndefined();
});
