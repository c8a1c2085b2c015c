import { expect, test } from "vitest";
import { brand, fromPage, tweet, workerWorld } from "../../test/fakes/worker-world.ts";
import { DiskFullError, type Ledger } from "../../lib/db/index.ts";
import { createSender, type Route } from "../../lib/sends/index.ts";
import { createShift } from "./shift.ts";

/** A ledger whose write of this number fails, once; and how many it has seen. */
function fillingUp(ledger: Ledger, failsAt: number) {
  let writes = 0;
  const full = () => {
    writes += 1;
    return writes === failsAt ? Promise.reject(new DiskFullError("full")) : undefined;
  };
  return {
    ledger: {
      ...ledger,
      add: (send) => full() ?? ledger.add(send),
      change: (id, change) => full() ?? ledger.change(id, change),
    } satisfies Ledger,
    writes: () => writes,
  };
}

/** The person presses a route, X and X's box take what they are given, and the worker goes on to the end. */
async function pressed(route: Route, failsAt: number) {
  const posts: string[] = [];
  const base = workerWorld();
  const full = fillingUp(base.world.ledger, failsAt);
  const { handlers, world } = workerWorld({ ...base.world, ledger: full.ledger });
  const connected = { at: 1, scopes: [] };
  await world.accounts.learn({ handle: brand, shownHandle: "Brand", seenAt: 1, connected });
  await world.desk.set({ holdPublic: 0 });
  let felt = 0;
  const sender = createSender({
    store: full.ledger,
    gateway: {
      async call({ id }) {
        posts.push(id);
        return { kind: "accepted", remoteId: "9" };
      },
      look: async ({ id }) =>
        posts.includes(id) ? { kind: "found", remoteId: "9" } : { kind: "absent" },
    },
    addresses: { userIdOf: async () => ({ userId: "3" }) },
    clock: { ...world.clock, steady: () => (felt += 10_000) },
    owner: "a",
    reachable: async () => true,
  });
  const shift = createShift({
    ...world,
    sender,
    alarm: { set: async () => {}, stop: async () => {} },
  });
  const begun = await handlers["page/moveToDm"]({ tweet, account: brand, facts: {} }, fromPage);
  const caseId = "caseId" in begun ? begun.caseId : "";
  const answer = await handlers["panel/send"]({
    id: "s1",
    caseId,
    channel: "public",
    route,
    text: "On it",
    warnings: [],
  });
  for (let ring = 0; ring < 5; ring += 1) await shift.work();
  const state = (await base.world.ledger.get("s1"))?.state.name ?? "nothing";
  return { answer, state, posts: posts.length, writes: full.writes() };
}

test.each<[Route, string[]]>([
  ["draft", ["nothing", "unconfirmed", "inserted"]],
  ["link", ["nothing", "unconfirmed", "opened"]],
  ["api", ["nothing", "accepted", "accepted", "accepted", "accepted"]],
])("%s: the disk is full at each write, one after the other", async (route, ends) => {
  const { writes } = await pressed(route, Infinity);
  for (let failsAt = 1; failsAt <= writes + 1; failsAt += 1) {
    const { answer, posts, state } = await pressed(route, failsAt);
    // Where nothing is stored the person is told, and nothing goes out.
    expect("problem" in answer ? answer.problem : "").toBe(
      failsAt === 1 || (route !== "api" && failsAt === 2) ? "diskFull" : "",
    );
    expect([failsAt, state]).toEqual([failsAt, ends[failsAt - 1] ?? ends.at(-1)]);
    expect(posts).toBe(state === "accepted" ? 1 : 0);
  }
});
