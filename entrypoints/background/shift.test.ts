import { expect, test } from "vitest";
import { ana, brand, workerWorld } from "../../test/fakes/worker-world.ts";
import { newSend, type Route, type Sender } from "../../lib/sends/index.ts";
import { createShift } from "./shift.ts";

const row = (id: string, route: Route, at: number) =>
  newSend(
    {
      id,
      caseId: "c",
      account: brand,
      customer: ana,
      channel: "public",
      route,
      target: { kind: "tweet", tweetId: "5", author: ana },
      text: id,
      warnings: [],
    },
    at,
  );

function shiftOf(sender: Partial<Sender>, began: number) {
  const { world } = workerWorld();
  const rings: string[] = [];
  const logged: string[] = [];
  const shift = createShift({
    ledger: world.ledger,
    sender: { work: async () => undefined, look: async () => {}, ...sender },
    clock: { now: () => began },
    alarm: {
      async set() {
        rings.push("set");
      },
      async stop() {
        rings.push("stop");
      },
    },
    log: (what) => logged.push(what),
  });
  return { shift, rings, logged, ledger: world.ledger };
}

test("what an earlier life stored and did not begin: by hand the person is asked, by API it goes on", async () => {
  const { shift, ledger } = shiftOf({}, 100);
  await ledger.add(row("draft", "draft", 50));
  await ledger.add(row("link", "link", 50));
  await ledger.add(row("api", "api", 50));
  await ledger.add(row("own", "draft", 100));
  await shift.start();
  const states = await Promise.all(["draft", "link", "api", "own"].map((id) => ledger.get(id)));
  expect(states.map((send) => send?.state.name)).toEqual([
    "unconfirmed",
    "unconfirmed",
    "queued",
    "drafted",
  ]);
});

test("the alarm is set before the work and stays while rows are left", async () => {
  const seen: string[] = [];
  const { shift, ledger, rings } = shiftOf(
    {
      work: async () => {
        seen.push(...rings);
        return undefined;
      },
    },
    100,
  );
  await ledger.add(row("api", "api", 50));
  await shift.start();
  expect(seen).toEqual(["set"]);
  expect(rings).toEqual(["set"]);
});

test("with nothing left to do by itself, the alarm stops", async () => {
  const { shift, ledger, rings } = shiftOf({}, 100);
  await ledger.add(row("own", "draft", 100));
  await shift.work();
  expect(rings).toEqual(["stop"]);
});

test("a sender that fails is noted, and the next ring tries again", async () => {
  const { shift, logged } = shiftOf({ work: () => Promise.reject(new Error("disk")) }, 100);
  await shift.work();
  expect(logged).toEqual(["the sender stopped"]);
});
