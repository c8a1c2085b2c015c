import { expect, test } from "vitest";
import { fakeX, json, NOW } from "../../../test/fakes/fake-x.ts";
import type { Handle } from "../../customers/index.ts";
import { connect } from "../index.ts";

const redirectUri = "https://aside.chromiumapp.org/x";
const token = {
  token_type: "bearer",
  expires_in: 7200,
  access_token: "access",
  refresh_token: "refresh",
  scope: "tweet.read users.read offline.access",
};
const me = json(200, { data: { id: "11", username: "Shop", name: "The Shop" } });

/** @param back what X redirects to; by default with a code and the state that it was given */
function given(answers: Parameters<typeof fakeX>, back?: (state: string) => string | undefined) {
  const x = fakeX(...answers);
  const opened: URL[] = [];
  const world = {
    fetch: x.fetch,
    now: () => NOW,
    clientId: "client",
    redirectUri,
    openWindow: async (url: string) => {
      opened.push(new URL(url));
      const state = opened[0]!.searchParams.get("state") ?? "";
      return back ? back(state) : `${redirectUri}?state=${state}&code=the-code`;
    },
  };
  return { world, opened, asked: x.asked };
}

test("signs in: PKCE with S256, a form without a secret, and the account's own name", async () => {
  const { world, opened, asked } = given([json(200, token), me]);
  expect(await connect(world)).toEqual({
    me: { userId: "11", handle: "shop", shownHandle: "Shop", name: "The Shop" },
    tokens: {
      handle: "shop",
      userId: "11",
      clientId: "client",
      accessToken: "access",
      refreshToken: "refresh",
      expiresAt: NOW + 7_200_000,
      scopes: ["tweet.read", "users.read", "offline.access"],
    },
  });

  const [window] = opened as [URL];
  expect(window.origin + window.pathname).toBe("https://x.com/i/oauth2/authorize");
  expect(window.search).toContain(
    "scope=tweet.read%20tweet.write%20users.read%20dm.read%20dm.write%20offline.access",
  );
  expect(Object.fromEntries(window.searchParams)).toMatchObject({
    response_type: "code",
    client_id: "client",
    redirect_uri: redirectUri,
    code_challenge_method: "S256",
  });
  const [exchange, who] = asked as [(typeof asked)[0], (typeof asked)[0]];
  expect(exchange.url.href).toBe("https://api.x.com/2/oauth2/token");
  expect(exchange.headers.get("content-type")).toMatch(/^application\/x-www-form-urlencoded/);
  expect(exchange.headers.has("authorization")).toBe(false);
  expect(exchange.init).toMatchObject({ method: "POST", credentials: "omit" });
  const form = Object.fromEntries(new URLSearchParams(exchange.body));
  expect(form).toEqual({
    grant_type: "authorization_code",
    code: "the-code",
    redirect_uri: redirectUri,
    code_verifier: form["code_verifier"],
    client_id: "client",
  });
  const digest = await crypto.subtle.digest(
    "SHA-256",
    new TextEncoder().encode(form["code_verifier"]),
  );
  expect(window.searchParams.get("code_challenge")).toBe(Buffer.from(digest).toString("base64url"));
  expect(who.url.pathname).toBe("/2/users/me");
  expect(who.headers.get("authorization")).toBe("Bearer access");
});

test("each sign-in has its own state and verifier", async () => {
  const seen = new Set<string>();
  for (let i = 0; i < 3; i += 1) {
    const { world, opened } = given([json(200, token), me]);
    await connect(world);
    seen.add(opened[0]!.searchParams.get("state") ?? "");
    seen.add(opened[0]!.searchParams.get("code_challenge") ?? "");
  }
  expect(seen.size).toBe(6);
});

test("X that leaves out scope and lifetime gave what was asked for, for two hours", async () => {
  const { world } = given([json(200, { token_type: "bearer", access_token: "a" }), me]);
  expect(await connect(world)).toMatchObject({
    tokens: { expiresAt: NOW + 7_200_000, scopes: expect.arrayContaining(["dm.write"]) },
  });
});

test("nothing is opened without a client id, or without the browser's permission", async () => {
  const { world, opened } = given([json(200, token), me]);
  expect(await connect({ ...world, clientId: " " })).toEqual({ problem: "noClientId" });
  expect(await connect({ ...world, mayCall: async () => false })).toEqual({
    problem: "hostNotAllowed",
  });
  expect(opened).toEqual([]);
});

test.each<readonly [string, (state: string) => string | undefined, object]>([
  [
    "the person says no on X's page",
    (s) => `${redirectUri}?error=access_denied&state=${s}`,
    { problem: "cancelled" },
  ],
  ["the browser gives nothing back", () => undefined, { problem: "cancelled" }],
  [
    "X says no",
    (s) => `${redirectUri}?error=invalid_scope&error_description=No+such&state=${s}`,
    { problem: "refused", detail: "No such" },
  ],
  ["the state is another", () => `${redirectUri}?code=c&state=forged`, { problem: "nonsense" }],
  ["the state is missing", () => `${redirectUri}?code=c`, { problem: "nonsense" }],
  [
    "an error comes with another state",
    () => `${redirectUri}?error=access_denied&state=forged`,
    { problem: "nonsense" },
  ],
  [
    "the address is another",
    (s) => `https://evil.example/?code=c&state=${s}`,
    { problem: "nonsense" },
  ],
  ["there is no code", (s) => `${redirectUri}?state=${s}`, { problem: "nonsense" }],
  ["the answer is no address", () => "", { problem: "nonsense" }],
])("when %s, no code is spent", async (_what, back, problem) => {
  const { world, asked } = given([json(200, token), me], back);
  expect(await connect(world)).toEqual(problem);
  expect(asked).toEqual([]);
});

test.each([
  ["The user did not approve access.", "cancelled"],
  ["User cancelled or denied access.", "cancelled"],
  ["Authorization page could not be loaded.", "offline"],
])("the window ends with: %s", async (said, problem) => {
  const { world, asked } = given([json(200, token), me]);
  const openWindow = () => Promise.reject(new Error(said));
  expect(await connect({ ...world, openWindow })).toEqual({ problem });
  expect(asked).toEqual([]);
});

const spent = {
  error: "invalid_request",
  error_description: "Value passed for the authorization code was invalid.",
};

test.each<readonly [string, Parameters<typeof fakeX>, object]>([
  [
    "the code is too old",
    [json(400, spent)],
    { problem: "refused", detail: spent.error_description },
  ],
  [
    "the client is unknown",
    [json(401, { error: "unauthorized_client" })],
    { problem: "refused", detail: "unauthorized_client" },
  ],
  ["the network is gone", [new TypeError("Failed to fetch")], { problem: "offline" }],
  ["X breaks down", [json(503, {})], { problem: "nonsense" }],
  ["X answers HTML", [new Response("<html>", { status: 200 })], { problem: "nonsense" }],
  ["X gives no token", [json(200, { token_type: "bearer" })], { problem: "nonsense" }],
  ["X does not say who signed in", [json(200, token), json(200, {})], { problem: "nonsense" }],
  [
    "X refuses to say who signed in",
    [json(200, token), json(403, { detail: "Forbidden" })],
    { problem: "refused", detail: "Forbidden" },
  ],
  [
    "the network goes after the token",
    [json(200, token), new TypeError("cut")],
    { problem: "offline" },
  ],
])("when %s", async (_what, answers, problem) => {
  const { world } = given(answers);
  expect(await connect(world)).toEqual(problem);
});

test("another account chosen in the window: said, with which, and X takes its tokens back", async () => {
  const { world, asked } = given([json(200, token), me.clone(), json(200, {})]);
  expect(await connect({ ...world, expected: "brand" as Handle })).toEqual({
    problem: "wrongAccount",
    detail: "Shop",
  });
  const revoked = asked.filter(({ url }) => url.pathname === "/2/oauth2/revoke");
  expect(new Set(revoked.map(({ body }) => new URLSearchParams(body).get("token")))).toEqual(
    new Set(["access", "refresh"]),
  );
});

test("the account that was meant, and any where none was meant, is connected", async () => {
  for (const expected of ["shop" as Handle, undefined]) {
    const { world } = given([json(200, token), me.clone()]);
    expect(await connect({ ...world, expected })).toMatchObject({ me: { handle: "shop" } });
  }
});
