import { afterAll, beforeAll, expect, test } from "vitest";
import { ask } from "../ask.ts";
import { startWorld } from "../server.ts";
import type { RunningWorld } from "../server.ts";

let world: RunningWorld;
let token: string;
beforeAll(async () => {
  world = await startWorld({ site: false });
  token = world.api.grant().access_token;
});
afterAll(() => world.close());

const get = (path: string, as = token) => ask(world.port, { path, token: as });
const idOf = (handle: string) => world.state.user(handle)?.id ?? "";

test("me, with the fields that nobody asked for left out", async () => {
  const reply = await get("/2/users/me");
  expect(reply.status).toBe(200);
  expect(reply.json).toEqual({
    data: { id: world.state.viewerId, name: "Northwind Parcels", username: "northwind" },
  });
});

test("the relation of a customer to the account whose token it is", async () => {
  const fields = "user.fields=receives_your_dm,connection_status,nonsense";
  const of = async (handle: string) =>
    (await get(`/2/users/by/username/${handle}?${fields}`)).json.data as object;
  expect(await of("MARA_lindqvist")).toMatchObject({
    username: "mara_lindqvist",
    receives_your_dm: true,
    connection_status: ["following", "followed_by"],
  });
  expect(await of("jtallman")).toMatchObject({ receives_your_dm: true, connection_status: [] });
  expect(await of("priya_codes")).toEqual({
    id: idOf("priya_codes"),
    name: "Priya Raghunathan",
    username: "priya_codes",
    receives_your_dm: false,
    connection_status: [],
  });
});

test("a missing user is 200 with errors and without data", async () => {
  for (const [path, parameter, value] of [
    ["/2/users/by/username/nobody_here", "username", "nobody_here"],
    ["/2/users/99", "id", "99"],
  ] as const) {
    const reply = await get(path);
    expect(reply.status).toBe(200);
    expect(reply.json).toEqual({
      errors: [
        {
          value,
          parameter,
          resource_id: value,
          resource_type: "user",
          title: "Not Found Error",
          detail: `Could not find user with ${parameter}: [${value}].`,
          type: "https://api.x.com/2/problems/resource-not-found",
        },
      ],
    });
  }
});

test("several at once: those that are there, and errors for the others", async () => {
  const reply = await get(`/2/users?ids=${idOf("jtallman")},77,${idOf("kev1994")}`);
  expect(reply.json.data.map((user: { username: string }) => user.username)).toEqual([
    "jtallman",
    "kev1994",
  ]);
  expect(reply.json.errors).toHaveLength(1);
});

test.each(["/2/users/abc", "/2/users/by/username/no-dash", "/2/users", "/2/users?ids=1,x"])(
  "%s is a bad request",
  async (path) => {
    const reply = await get(path);
    expect(reply.status).toBe(400);
    expect(reply.json).toMatchObject({
      title: "Invalid Request",
      detail: "One or more parameters to your request was invalid.",
      type: "https://api.x.com/2/problems/invalid-request",
    });
    expect(reply.json.errors[0]).toHaveProperty("message");
  },
);

test("no token and a wrong one: 401; a scope that lacks: 403", async () => {
  const unauthorized = {
    title: "Unauthorized",
    type: "about:blank",
    status: 401,
    detail: "Unauthorized",
  };
  const bare = await ask(world.port, { path: "/2/users/me" });
  const wrong = await get("/2/users/me", "wrong");
  expect([bare.status, bare.json, wrong.status, wrong.json]).toEqual([
    401,
    unauthorized,
    401,
    unauthorized,
  ]);
  const narrow = world.api.grant({ scopes: ["users.read"] }).access_token;
  const reply = await get("/2/users/me", narrow);
  expect(reply.status).toBe(403);
  expect(reply.json).toEqual({
    title: "Forbidden",
    detail: "Forbidden",
    type: "about:blank",
    status: 403,
  });
});

test("no preflight is answered and no answer allows another origin", async () => {
  const preflight = await ask(world.port, {
    path: "/2/users/me",
    method: "OPTIONS",
    headers: { origin: "https://x.com", "access-control-request-method": "GET" },
  });
  expect(preflight.status).toBe(405);
  const reply = await ask(world.port, {
    path: "/2/users/me",
    token,
    headers: { origin: "https://x.com" },
  });
  for (const { headers } of [preflight, reply])
    expect(Object.keys(headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
});

test("every answer has X's headers", async () => {
  const { headers } = await get("/2/users/me");
  expect(headers["x-transaction-id"]).toMatch(/^[0-9a-f]{16}$/);
  expect(headers["x-rate-limit-limit"]).toBe("75");
  expect(Number(headers["x-rate-limit-reset"])).toBeGreaterThan(Date.now() / 1000);
});

test("an address or method that X does not have", async () => {
  expect((await get("/2/nothing")).status).toBe(404);
  expect((await ask(world.port, { path: "/2/users/me", token, json: {} })).status).toBe(405);
});
