import { Dexie } from "dexie";
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { describe, expect, test } from "vitest";
import { json, goodTokens, message, reply } from "../../test/fakes/fake-x.ts";
import { missingWords } from "../../test/fakes/catalogue.ts";
import { createLimiter, platformLimits } from "../../test/world/api/limits.ts";
import type { Limits } from "../../test/world/api/types.ts";
import { longWords } from "../../components/sends/state-words.ts";
import { openDb, paceOf, deskOf } from "../../lib/db/index.ts";
import type { Handle } from "../../lib/customers/index.ts";
import {
  createSender,
  UNDERWAY,
  waitOf,
  type Send,
  type SendStore,
} from "../../lib/sends/index.ts";
import { createXApi } from "../../lib/x-api/index.ts";

Dexie.dependencies.IDBKeyRange = IDBKeyRange;

const START = Date.UTC(2026, 10, 22, 8, 0, 0, 400);
const MINUTE = 60_000;
const LATENCY = 300;

interface Plan {
  readonly limits?: { readonly post?: Limits; readonly dm?: Limits };
  /** X keeps its rate limit headers to itself. */
  readonly silent?: boolean;
  /** A new life of the worker, with nothing in its memory, each time it has slept. */
  readonly diesEach?: true;
}

/** The real sender, pace and client before the miniature's own limits, on one clock that nobody waits for. */
function stage(plan: Plan = {}) {
  let now = START;
  const clock = { now: () => now, steady: () => now - START };
  const limiter = createLimiter(clock.now);
  const rows = new Map<string, Send>();
  const calls: { readonly text: string; readonly at: number; readonly status: number }[] = [];
  let credits = Infinity;

  const fetch = (async (input: URL | string, init: RequestInit = {}) => {
    const isPost = new URL(input).pathname === "/2/tweets";
    now += LATENCY / 2;
    const at = now;
    const limits = isPost
      ? (plan.limits?.post ?? platformLimits.createPost)
      : (plan.limits?.dm ?? platformLimits.sendMessage);
    const { full, headers } = limiter.take(isPost ? "post" : "dm", limits, "11", "app", 0);
    now += LATENCY / 2;
    const status = full ? 429 : credits > 0 ? 201 : 402;
    if (status === 201) credits -= 1;
    const { text } = JSON.parse(init.body as string) as { text: string };
    calls.push({ text, at, status });
    const id = String(1000 + calls.length);
    const body = isPost ? { id, text } : { dm_conversation_id: "11-22", dm_event_id: id };
    const said = { date: new Date(at).toUTCString(), ...(plan.silent ? {} : headers) };
    return status === 201 ? json(201, { data: body }, said) : json(status, { title: "No" }, said);
  }) as typeof globalThis.fetch;

  const store: SendStore = {
    add: async () => Promise.reject(new Error("nothing is added here")),
    get: async (id) => rows.get(id),
    async change(id, change) {
      const row = rows.get(id);
      const next = row && change(row);
      if (next) rows.set(id, next);
      return next;
    },
    underway: async () => [...rows.values()].filter((row) => UNDERWAY.includes(row.state.name)),
    twinsOnX: async () => [],
  };
  const factory = new IDBFactory();

  function life() {
    const pace = paceOf(openDb("aside", factory), clock);
    const api = createXApi({
      fetch,
      now: clock.now,
      tokens: goodTokens(),
      onLimits: (...said) => void pace.heard(...said),
    });
    return createSender({
      store,
      gateway: api,
      addresses: api,
      pace,
      clock,
      owner: `life ${now}`,
      reachable: async () => true,
    });
  }

  return {
    rows,
    calls,
    factory,
    now: () => now,
    setCredits: (left: number) => (credits = left),
    pass: (ms: number) => (now += ms),
    desk: deskOf(openDb("aside", factory)),
    press(channel: "public" | "dm", count: number, account = "shop" as Handle) {
      for (let i = 0; i < count; i += 1) {
        const id = `${account} ${channel} ${rows.size}`;
        now += 1;
        const made = channel === "dm" ? message({ text: id }) : reply({ text: id });
        rows.set(id, { ...made, id, account, state: { name: "queued" }, createdAt: now, life: [] });
      }
    },
    /** The worker's life: it works, and sleeps until the next send may go. */
    async run(until = Infinity) {
      let sender = life();
      for (;;) {
        const left = await sender.work();
        if (plan.diesEach) sender = life();
        if (left === undefined || now + left > until) return;
        now += left;
      }
    },
    states: () => [...rows.values()].map(({ state }) => state.name),
  };
}

const told = (send: Send, now: number) => longWords(send, now).title;

describe("more sends at once than X takes", () => {
  test.each<[string, "public" | "dm", number, Plan, number]>([
    ["200 messages", "dm", 200, {}, 13],
    ["messages, X keeping its headers to itself", "dm", 40, { silent: true }, 2],
    ["messages, the worker dying after each go", "dm", 40, { diesEach: true }, 2],
    ["messages, X taking fewer than it documents", "dm", 13, { limits: { dm: few() } }, 2],
    ["replies", "public", 105, {}, 1],
  ])("%s: none refused for rate, all in order", async (_name, channel, count, plan, quarters) => {
    const world = stage(plan);
    world.press(channel, count);
    await world.run(START + MINUTE);
    const first = [...world.rows.values()].map((row) => waitOf(row)?.until ?? START);
    await world.run();
    expect(new Set(world.calls.map(({ status }) => status))).toEqual(new Set([201]));
    expect(world.calls.map(({ text }) => text)).toEqual([...world.rows.keys()]);
    expect(new Set(world.states())).toEqual(new Set(["accepted"]));
    // And in no more time than X's windows take.
    const took = (world.calls.at(-1)?.at ?? 0) - START;
    expect(Math.floor(took / (15 * MINUTE))).toBe(quarters);
    // What was told of each when its wait began came true to the minute.
    const off = world.calls.map(({ at }, i) => Math.abs(at - (first[i] as number)));
    expect(Math.max(...off)).toBeLessThan(MINUTE);
  });

  test("the panel says until when, to the minute, and why", async () => {
    const world = stage();
    world.press("dm", 20);
    await world.run(START + MINUTE);
    const waiting = [...world.rows.values()].slice(15);
    const clock = new Intl.DateTimeFormat(undefined, { timeStyle: "short" });
    const said = waiting.map((send) => told(send, world.now()));
    await world.run();
    const went = world.calls
      .slice(15)
      .map(({ at }) => clock.format(Math.ceil(at / MINUTE) * MINUTE));
    expect(said).toEqual(
      went.map((at) => `Waiting until ${at}: X takes only so many in a quarter of an hour.`),
    );
    expect(missingWords).toEqual([]);
  });
});

test("a send that waits was never called; it is in line, with its time", async () => {
  const world = stage();
  world.press("dm", 16);
  await world.run(START + MINUTE);
  const last = [...world.rows.values()].at(-1);
  expect(last?.state).toMatchObject({ name: "queued", wait: { why: "window" } });
  expect(last?.life).toEqual([]);
  expect(world.calls).toHaveLength(15);
});

test("one account's pause holds up neither its other channel nor another account", async () => {
  const world = stage();
  world.press("dm", 20);
  world.press("public", 3);
  await world.run(START + MINUTE);
  expect(world.states().filter((name) => name === "accepted")).toHaveLength(18);
});

test("the person's own cap for a day holds, and may be raised", async () => {
  const world = stage();
  await world.desk.set({ capPublic: 2 });
  world.press("public", 3);
  await world.run(START + MINUTE);
  const [, , third] = [...world.rows.values()];
  expect(third && told(third, world.now())).toContain("your own limit for a day is reached");
  await world.desk.set({ capPublic: 0 });
  await world.run(START + MINUTE);
  expect(world.states()).toEqual(["accepted", "accepted", "accepted"]);
});

test("without credits one is refused, the rest wait; the next press lets them go, in order", async () => {
  const world = stage();
  world.setCredits(1);
  world.press("public", 4);
  await world.run(START + MINUTE);
  expect(world.states()).toEqual(["accepted", "refused", "queued", "queued"]);
  world.setCredits(10);
  world.pass(MINUTE);
  world.press("public", 1);
  await world.run(START + 2 * MINUTE);
  expect(world.states()).toEqual(["accepted", "refused", "accepted", "accepted", "accepted"]);
  expect(world.calls.map(({ text }) => text)).toEqual([...world.rows.keys()]);
});

describe("reads", () => {
  const CLOSES = START + 9 * MINUTE;
  const none = (status: number) =>
    json(status, status === 200 ? { meta: { result_count: 0 } } : { title: "Too Many Requests" }, {
      date: new Date(START).toUTCString(),
      "x-rate-limit-limit": "15",
      "x-rate-limit-remaining": "0",
      "x-rate-limit-reset": String(Math.round(CLOSES / 1000)),
    });

  test.each([200, 429])(
    "that X's headers (%i) leave no room for are not made, and say until when",
    async (status) => {
      let now = START;
      let asked = 0;
      const clock = { now: () => now, steady: () => now - START };
      const db = openDb("aside", new IDBFactory());
      /** A life of the worker: what X said outlives it. */
      const life = () => {
        const pace = paceOf(db, clock);
        const heard: Promise<void>[] = [];
        const api = createXApi({
          fetch: async () => ((asked += 1), none(status)),
          ...clock,
          tokens: goodTokens(),
          onLimits: (...said) => void heard.push(pace.heard(...said)),
          closedUntil: (...whose) => pace.closedUntil(...whose),
        });
        return { api, heard: () => Promise.all(heard) };
      };
      const first = life();
      await first.api.mentions("shop" as Handle);
      await first.heard();
      const { api } = life();
      const refusal = await api.mentions("shop" as Handle);
      expect(refusal).toMatchObject({ problem: { kind: "rateLimited" } });
      const { until = 0 } = "problem" in refusal ? refusal.problem : {};
      expect(Math.abs(until - CLOSES)).toBeLessThan(1_000);
      expect(asked).toBe(1);
      // Other reads, and other accounts, have windows of their own.
      await api.messagesWith("shop" as Handle, "22");
      await api.mentions("other" as Handle);
      expect(asked).toBe(3);
      now -= 60 * MINUTE;
      expect(await api.mentions("shop" as Handle)).toMatchObject({
        problem: { until: expect.closeTo(now + 9 * MINUTE, -4) as number },
      });
      now += 70 * MINUTE;
      await api.mentions("shop" as Handle);
      expect(asked).toBe(4);
    },
  );
});

function few(): Limits {
  return { user: { limit: 5, ms: 15 * MINUTE } };
}
