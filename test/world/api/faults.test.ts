import { afterEach, beforeEach, expect, test } from "vitest";
import { ask } from "../ask.ts";
import { startWorld } from "../server.ts";
import type { RunningWorld } from "../server.ts";
import type { Fault } from "../types.ts";
import { matches } from "./faults.ts";

let world: RunningWorld;
let token: string;
beforeEach(async () => {
  world = await startWorld({ site: false });
  token = world.api.grant().access_token;
});
afterEach(() => world.close());

const CREATE = "POST /2/tweets";
const fault = (does: Fault["does"], times?: number) =>
  world.faults.add({ on: CREATE, does, ...(times !== undefined && { times }) });
const post = (text = "Hello") => ask(world.port, { path: "/2/tweets", token, json: { text } });
const standing = () =>
  [...world.state.posts.values()].flatMap((each) => (each.via === "api" ? each.text : []));

test("cut before: nothing was done; cut after: it was; the caller cannot tell them apart", async () => {
  fault({ kind: "cutBefore" }, 1);
  fault({ kind: "cutAfter" }, 1);
  const errors = [await post("one").catch(String), await post("two").catch(String)];
  expect(errors[0]).toBe(errors[1]);
  expect(errors[0]).toMatch(/socket hang up|ECONNRESET/);
  expect(standing()).toEqual(["two"]);
  expect(world.calls.map(({ outcome, committed }) => [outcome, committed])).toEqual([
    ["cut", false],
    ["cut", true],
  ]);
  expect((await post("three")).status).toBe(201);
});

test("hang: done, and answered only when released", async () => {
  fault({ kind: "hang" }, 1);
  const done = world.api.waitForCall(CREATE);
  const answer = post();
  expect((await done).committed).toBe(true);
  expect(standing()).toEqual(["Hello"]);
  await new Promise((go) => setImmediate(go));
  expect(world.calls[0]?.outcome).toBe("hanging");
  world.faults.release();
  expect((await answer).status).toBe(201);
});

test("delay: done at once, answered later", async () => {
  fault({ kind: "delay", ms: 50 });
  const answer = post();
  await world.api.waitForCall(CREATE);
  expect(standing()).toEqual(["Hello"]);
  expect((await answer).status).toBe(201);
});

test("status: that answer, and nothing is done or paid", async () => {
  const body = { errors: [{ code: 88, message: "Rate limit exceeded" }] };
  fault({ kind: "status", status: 503, body, headers: { "retry-after": "7" } }, 1);
  const reply = await post();
  expect([reply.status, reply.json, reply.headers["retry-after"]]).toEqual([503, body, "7"]);
  expect([standing(), world.api.spent]).toEqual([[], 0]);
});

test("garbage: done, and answered with words that are no JSON", async () => {
  fault({ kind: "garbage", body: "<html>Something went wrong" }, 1);
  const reply = await post();
  expect([reply.status, reply.text, reply.json]).toEqual([
    201,
    "<html>Something went wrong",
    undefined,
  ]);
  expect(standing()).toEqual(["Hello"]);
});

test("clock skew: its dates are off, and it goes along with another fault", async () => {
  fault({ kind: "clockSkew", ms: -3_600_000 }, 2);
  fault({ kind: "garbage", body: "oops" }, 1);
  for (const [text, garbage] of [
    ["one", true],
    ["two", false],
  ] as const) {
    const reply = await post(text);
    expect(reply.text === "oops").toBe(garbage);
    expect(Math.abs(Date.parse(reply.headers.date ?? "") - Date.now() + 3_600_000)).toBeLessThan(
      60_000,
    );
    const reset = Number(reply.headers["x-rate-limit-reset"]) * 1000;
    expect(Math.abs(reset - Date.now() - 15 * 60_000 + 3_600_000)).toBeLessThan(60_000);
  }
  expect(Date.parse((await post("three")).headers.date ?? "")).toBeGreaterThan(Date.now() - 60_000);
});

test("faults are met in order, as often as they say, by the calls they name", async () => {
  world.faults.add({
    on: "GET /2/users/*",
    times: 2,
    does: { kind: "status", status: 500, body: {} },
  });
  world.faults.add({ on: "GET /2/users/*", does: { kind: "status", status: 502, body: {} } });
  const get = async (path: string) => (await ask(world.port, { path, token })).status;
  expect(await get(`/2/users/${world.state.viewerId}/mentions`)).toBe(200);
  expect([await get("/2/users/me"), await get("/2/users/me"), await get("/2/users/me")]).toEqual([
    500, 500, 502,
  ]);
  world.faults.clear();
  expect(await get("/2/users/me")).toBe(200);
});

test.each([
  ["POST /2/tweets", "POST", "/2/tweets", true],
  ["POST /2/tweets", "GET", "/2/tweets", false],
  ["POST /2/dm_conversations/with/*/messages", "POST", "/2/dm_conversations/with/7/messages", true],
  ["* /2/users/*", "GET", "/2/users/7/mentions", false],
  ["* /2/users/*", "GET", "/2/users/7", true],
])("%s for %s %s: %s", (pattern, method, path, expected) => {
  expect(matches(pattern, method, path)).toBe(expected);
});

test("a call can be held before it is done, and after; what dies meanwhile changes nothing", async () => {
  for (const stage of ["before", "after"] as const) {
    const held = world.api.holdCall(CREATE, stage);
    const after = world.api.waitForCall(CREATE);
    const dying = new AbortController();
    const lost = fetchAndDie(dying.signal);
    const call = await held.reached;
    expect([stage, call.committed]).toEqual([stage, stage === "after"]);
    dying.abort();
    await lost;
    held.go();
    // X does what it was asked for, also when nobody listens any more.
    expect((await after).committed).toBe(true);
  }
  expect(standing()).toHaveLength(2);
});

async function fetchAndDie(signal: AbortSignal): Promise<void> {
  const { request } = await import("node:https");
  const text = `dying ${standing().length}`;
  await new Promise<void>((resolve) => {
    const req = request({
      host: "127.0.0.1",
      port: world.port,
      path: "/2/tweets",
      method: "POST",
      rejectUnauthorized: false,
      agent: false,
      signal,
      headers: {
        host: "api.x.com",
        "content-type": "application/json",
        authorization: `Bearer ${token}`,
      },
    });
    req.on("error", () => resolve());
    req.end(JSON.stringify({ text }));
  });
}

test("the world can be closed while calls hang", async () => {
  fault({ kind: "hang" });
  const reached = world.api.waitForCall(CREATE);
  const answer = post().catch(() => "cut");
  await reached;
  await world.close();
  expect(["cut", 201]).toContain(typeof (await answer) === "string" ? await answer : 201);
  world = await startWorld({ site: false });
});
