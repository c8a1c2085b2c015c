import { Dexie } from "dexie";
import fc from "fast-check";
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { expect, test } from "vitest";
import { goodTokens, json, message, reply } from "../../test/fakes/fake-x.ts";
import { openDb, paceOf } from "../../lib/db/index.ts";
import { createSender, UNDERWAY, type Send, type SendStore } from "../../lib/sends/index.ts";
import { createXApi } from "../../lib/x-api/index.ts";

Dexie.dependencies.IDBKeyRange = IDBKeyRange;

const START = Date.UTC(2026, 10, 22, 8, 0, 0, 400);
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** X's id of something made then. */
const idAt = (at: number, nth: number) =>
  String((BigInt(at - 1_288_834_974_657) << 22n) + BigInt(nth));

const TWEET = idAt(START - 3 * HOUR, 0);

type Fate = "taken" | "cutBefore" | "cutAfter" | "diesBefore" | "diesAfter";

/** Something of the account's, or the customer's, that stands on X. */
interface Standing {
  readonly id: string;
  readonly at: number;
  readonly text: string;
  readonly by: "11" | "22";
  readonly kind: "post" | "message";
}

const db = openDb("aside", new IDBFactory());

/** The real sender, pace and client before an X with a clock of its own. Ours may be set to anything. */
function stage() {
  let time = START;
  let off = 0;
  let born = START;
  let fate: Fate = "taken";
  let hung = Promise.withResolvers<void>();
  const on: Standing[] = [];
  const rows = new Map<string, Send>();
  const put = (kind: Standing["kind"], by: Standing["by"], text: string) => {
    const id = idAt(time, on.length);
    on.push({ id, at: time, text, by, kind });
    return id;
  };

  const answer = (status: number, body: unknown) =>
    json(status, body, { date: new Date(time).toUTCString() });

  const fetch = (async (input: URL | string, init: RequestInit = {}) => {
    const { pathname, searchParams: asked } = new URL(input);
    time += 200;
    const post = pathname.endsWith("/tweets");
    if (init.method === "POST") {
      const { text } = JSON.parse(init.body as string) as { text: string };
      const id = fate.endsWith("Before") ? "" : put(post ? "post" : "message", "11", text);
      if (fate.startsWith("cut")) throw new TypeError("Failed to fetch");
      if (fate.startsWith("dies")) {
        hung.resolve();
        return new Promise<Response>(() => {});
      }
      return answer(201, { data: post ? { id, text } : { dm_event_id: id } });
    }
    const from = Date.parse(asked.get("start_time") ?? "1970-01-01");
    const to = Date.parse(asked.get("end_time") ?? "2100-01-01");
    if (from > time || (asked.has("end_time") && to > time - 10 * SECOND)) {
      return answer(400, { title: "Invalid Request" });
    }
    const all = on
      .filter(({ kind, at }) => kind === (post ? "post" : "message") && at >= from && at <= to)
      .toReversed();
    const most = Number(asked.get("max_results"));
    const told = post
      ? { author_id: "11", referenced_tweets: [{ type: "replied_to", id: TWEET }] }
      : { event_type: "MessageCreate" };
    const data = all
      .slice(0, most)
      .map(({ id, at, text, by }) =>
        Object.assign({ id, text, created_at: new Date(at), sender_id: by }, told),
      );
    return answer(200, {
      ...(data.length > 0 && { data }),
      meta: { result_count: data.length, ...(all.length > most && { next_token: "more" }) },
    });
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
    twinsOnX: async (send) =>
      [...rows.values()].flatMap(({ id, state, fingerprint }) =>
        id !== send.id && fingerprint === send.fingerprint && state.name === "accepted"
          ? [state.remoteId ?? ""]
          : [],
      ),
  };

  function life() {
    born = time;
    const clock = { now: () => time + off, steady: () => time - born };
    const pace = paceOf(db, clock);
    const api = createXApi({
      fetch,
      ...clock,
      tokens: goodTokens(),
      onLimits: (...said) => void pace.heard(...said),
    });
    return createSender({
      store,
      gateway: api,
      addresses: api,
      pace,
      clock,
      owner: `life ${rows.size} ${time}`,
      reachable: async () => true,
    });
  }
  let sender = life();

  return {
    rows,
    on,
    put,
    dies: () => (sender = life()),
    jump: (ms: number) => (off += ms),
    pass: (ms: number) => (time += ms),
    async work() {
      hung = Promise.withResolvers();
      await Promise.race([sender.work(), hung.promise]);
    },
    async send(id: string, channel: "post" | "message", text: string, goes: Fate) {
      const made = channel === "post" ? reply({ text }) : message({ text });
      const target = channel === "post" ? { ...made.target, tweetId: TWEET } : made.target;
      const at = time + off;
      rows.set(id, {
        ...made,
        id,
        target,
        state: { name: "queued" },
        createdAt: at,
        updatedAt: at,
        life: [],
      });
      fate = goes;
      await this.work();
      fate = "taken";
      if (goes.startsWith("dies")) sender = life();
    },
  };
}

type Step =
  | { readonly does: "pass" | "jump"; readonly ms: number }
  | { readonly does: "dies" | "byHand" | "theyWrite" | "sameBefore" };

const step = fc.oneof(
  { weight: 4, arbitrary: jumps(HOUR, -HOUR, -HOUR, HOUR, 5 * MINUTE) },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant("pass"),
      ms: fc.constantFrom(SECOND, 20 * SECOND, 3 * MINUTE, HOUR),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ does: fc.constantFrom("dies", "byHand", "theyWrite", "sameBefore") }),
  },
) as fc.Arbitrary<Step>;

function jumps(...by: number[]) {
  return fc.record({ does: fc.constant("jump"), ms: fc.constantFrom(...by) });
}

async function story(
  channel: "post" | "message",
  fate: Fate,
  before: readonly Step[],
  after: readonly Step[],
) {
  const x = stage();
  await db.pace.clear();
  let nth = 0;
  const go = async (what: Step, early: boolean) => {
    nth += 1;
    if (what.does === "pass") x.pass(what.ms);
    else if (what.does === "jump") x.jump(what.ms);
    else if (what.does === "dies") x.dies();
    else if (what.does === "byHand") x.put(channel, "11", `By hand, number ${nth}`);
    else if (what.does === "theyWrite") x.put("message", "22", `Hello, the ${nth}th time`);
    // X refuses the same reply twice; a message it takes.
    else if (early && channel === "message")
      await x.send(`early ${nth}`, channel, "Ours.", "taken");
  };
  x.put("message", "22", "Where is my parcel?");
  x.pass(MINUTE);
  for (const what of before) await go(what, true);
  const there = x.on.length;
  await x.send("it", channel, "Ours.", fate);
  const arrived = x.on.slice(there).some(({ text }) => text === "Ours.");
  for (const what of after) await go(what, false);
  for (let turn = 0; turn < 12; turn += 1) {
    await x.work();
    if (["accepted", "refused", "asked"].includes(x.rows.get("it")?.state.name ?? "")) break;
    x.pass(10 * SECOND);
  }
  return { end: x.rows.get("it")?.state.name, arrived };
}

const fates = fc.constantFrom<Fate>(
  "cutBefore",
  "cutAfter",
  "diesBefore",
  "diesAfter",
  "diesAfter",
);

test("whatever the clock is set to, before and after: what a look settles is true", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom("post" as const, "message" as const),
      fates,
      fc.array(step, { maxLength: 5 }),
      fc.array(step, { maxLength: 4 }),
      async (channel, fate, before, after) => {
        const { end, arrived } = await story(channel, fate, before, after);
        expect([arrived ? "accepted" : "refused", "asked"]).toContain(end);
      },
    ),
    { numRuns: 60 },
  );
});

test("for a reply nobody is asked, wherever a clock that was set stands", async () => {
  await fc.assert(
    fc.asyncProperty(
      fates,
      fc.array(step, { maxLength: 3 }),
      fc.array(step, { maxLength: 3 }),
      async (fate, before, after) => {
        const { end, arrived } = await story("post", fate, before, after);
        expect(end).toBe(arrived ? "accepted" : "refused");
      },
    ),
    { numRuns: 20 },
  );
});
