import { createHash, randomBytes } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ask } from "../ask.ts";
import { startWorld } from "../server.ts";
import type { RunningWorld } from "../server.ts";

const REDIRECT = "https://abcdefghijklmnop.chromiumapp.org/x";
const CLIENT = "client-1";
const SCOPES = "tweet.read tweet.write users.read dm.read dm.write offline.access";

let world: RunningWorld;
let time: number;
beforeEach(async () => {
  time = Date.UTC(2026, 10, 20, 12);
  world = await startWorld({ site: false, clock: () => time });
});
afterEach(() => world.close());

const verifier = randomBytes(32).toString("base64url");
const challenge = createHash("sha256").update(verifier).digest("base64url");

const asking = (over: Record<string, string> = {}) =>
  `/i/oauth2/authorize?${new URLSearchParams({
    response_type: "code",
    client_id: CLIENT,
    redirect_uri: REDIRECT,
    scope: SCOPES,
    state: "s-1",
    code_challenge: challenge,
    code_challenge_method: "S256",
    ...over,
  })}`;

const page = (path = asking()) => ask(world.port, { host: "x.com", path });
const press = async (
  action: "authorize" | "cancel",
  account = world.state.viewerId,
  html?: string,
) => {
  const text = html ?? (await page()).text;
  const ticket = /name="ticket" value="(\w+)"/.exec(text)?.[1] ?? "";
  return ask(world.port, {
    host: "x.com",
    path: "/i/oauth2/authorize",
    form: { ticket, account, action },
  });
};
const codeOf = (reply: { headers: { location?: string | undefined } }) =>
  new URL(reply.headers.location ?? "").searchParams.get("code") ?? "";
const token = (form: Record<string, string>) =>
  ask(world.port, { path: "/2/oauth2/token", form: { client_id: CLIENT, ...form } });
const redeem = (code: string, over: Record<string, string> = {}) =>
  token({
    grant_type: "authorization_code",
    code,
    redirect_uri: REDIRECT,
    code_verifier: verifier,
    ...over,
  });
const refresh = (refresh_token: string) => token({ grant_type: "refresh_token", refresh_token });
const me = (access: string) => ask(world.port, { path: "/2/users/me", token: access });

test("the page names app, scopes and own accounts, under a policy of its own", async () => {
  const { status, text, headers } = await page();
  expect(status).toBe(200);
  for (const part of [
    "Aside",
    "dm.write",
    "@northwind<",
    "@northwind_fr<",
    "Authorize app",
    "Cancel",
  ])
    expect(text).toContain(part);
  expect(text).not.toContain("@jtallman");
  expect(headers["content-security-policy"]).toContain("default-src 'none'");
  expect(headers["content-security-policy"]).toContain(new URL(REDIRECT).origin);
});

test("the whole way: authorize, token, call, refresh, revoke", async () => {
  const pressed = await press("authorize", world.state.user("northwind_fr")?.id);
  expect(pressed.status).toBe(302);
  expect(new URL(pressed.headers.location ?? "").searchParams.get("state")).toBe("s-1");
  const first = await redeem(codeOf(pressed));
  expect(first.json).toEqual({
    token_type: "bearer",
    expires_in: 7200,
    access_token: expect.any(String),
    refresh_token: expect.any(String),
    scope: SCOPES,
  });
  expect((await me(first.json.access_token as string)).json.data.username).toBe("northwind_fr");
  time += 7_200_000;
  expect((await me(first.json.access_token as string)).status).toBe(401);
  const second = await refresh(first.json.refresh_token as string);
  expect((await me(second.json.access_token as string)).status).toBe(200);
  const revoked = await ask(world.port, {
    path: "/2/oauth2/revoke",
    form: { client_id: CLIENT, token: second.json.access_token as string },
  });
  expect([revoked.status, revoked.json]).toEqual([200, { revoked: true }]);
  expect((await me(second.json.access_token as string)).status).toBe(401);
});

test("a refresh token works once", async () => {
  const { refresh_token: first = "" } = world.api.grant({ clientId: CLIENT });
  expect((await refresh(first)).status).toBe(200);
  const again = await refresh(first);
  expect([again.status, again.json]).toEqual([
    400,
    { error: "invalid_request", error_description: "Value passed for the token was invalid." },
  ]);
});

test("without offline.access there is none", async () => {
  const { text } = await page(asking({ scope: "users.read tweet.read" }));
  const got = await redeem(codeOf(await press("authorize", undefined, text)));
  expect(got.json).not.toHaveProperty("refresh_token");
});

test("a code works once, for 30 seconds, for its client, address and verifier", async () => {
  const fresh = async () => codeOf(await press("authorize"));
  const code = await fresh();
  expect((await redeem(code)).status).toBe(200);
  expect((await redeem(code)).status).toBe(400);
  expect((await redeem(await fresh(), { code_verifier: "wrong" })).status).toBe(400);
  expect((await redeem(await fresh(), { client_id: "other" })).status).toBe(400);
  expect((await redeem(await fresh(), { redirect_uri: `${REDIRECT}/` })).status).toBe(400);
  const late = await fresh();
  time += 29_999;
  expect((await redeem(late)).status).toBe(200);
  const later = await fresh();
  time += 30_000;
  expect((await redeem(later)).status).toBe(400);
});

test("cancel says access_denied; a page is good for one press; a customer cannot be signed in with", async () => {
  const { text } = await page();
  const no = new URL((await press("cancel", undefined, text)).headers.location ?? "");
  expect([no.searchParams.get("error"), no.searchParams.get("state")]).toEqual([
    "access_denied",
    "s-1",
  ]);
  expect((await press("authorize", undefined, text)).status).toBe(400);
  expect((await press("authorize", world.state.user("jtallman")?.id)).status).toBe(400);
});

test.each([
  { response_type: "token" },
  { client_id: "" },
  { redirect_uri: "http://a.example/" },
  { redirect_uri: "javascript:alert(1)" },
  { state: "" },
  { state: "a".repeat(501) },
  { code_challenge: "" },
  { scope: "tweet.read everything" },
])("the page refuses %o and leads nowhere", async (over: Record<string, string>) => {
  const reply = await page(asking(over));
  expect([reply.status, reply.headers.location]).toEqual([400, undefined]);
  expect(reply.text).toContain("Something went wrong");
});

test("an address that is not the app's own is refused, to the last slash", async () => {
  await world.close();
  world = await startWorld({
    site: false,
    api: { apps: [{ clientId: CLIENT, name: "Aside <test>", redirectUris: [REDIRECT] }] },
  });
  expect((await page()).text).toContain("Aside &#60;test&#62;");
  expect((await page(asking({ redirect_uri: `${REDIRECT}/` }))).status).toBe(400);
  expect((await page(asking({ client_id: "other" }))).status).toBe(400);
});

test("token calls are forms, and the client stands in the form", async () => {
  const json = await ask(world.port, {
    path: "/2/oauth2/token",
    json: { grant_type: "refresh_token", refresh_token: "a", client_id: CLIENT },
  });
  expect([json.status, json.json.error]).toEqual([400, "invalid_request"]);
  const nameless = await ask(world.port, {
    path: "/2/oauth2/token",
    form: { grant_type: "refresh_token", refresh_token: "a" },
  });
  expect(nameless.json.error_description).toBe("Missing required parameter [client_id].");
  expect((await token({ grant_type: "password" })).json.error).toBe("unsupported_grant_type");
});
