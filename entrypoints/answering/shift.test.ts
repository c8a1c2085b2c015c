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

function shiftOf(sender: Partial<Sender> = {}) {
  const { world, did } = workerWorld();
  const rings: string[] = [];
  const shift = createShift({
    ...world,
    sender: { work: async () => undefined, look: async () => undefined, ...sender },
    alarm: {
      async set() {
        rings.push("set");
      },
      async stop() {
        rings.push("stop");
      },
    },
  });
  return { shift, rings, did, world, ledger: world.ledger };
}

test("what was stored and not begun: by hand the person is asked, by API it is held; what is in hand is left", async () => {
  const { shift, ledger, world } = shiftOf();
  const connected = { at: 1, scopes: [] };
  await world.accounts.learn({ handle: brand, shownHandle: "Brand", seenAt: 1, connected });
  await ledger.add(row("draft", "draft", 50));
  await ledger.add(row("link", "link", 50));
  await ledger.add(row("api", "api", 50));
  await ledger.add(row("own", "draft", 50));
  world.inHand.add("own");
  await shift.work();
  const states = await Promise.all(["draft", "link", "api", "own"].map((id) => ledger.get(id)));
  expect(states.map((send) => send?.state.name)).toEqual([
    "unconfirmed",
    "unconfirmed",
    "held",
    "drafted",
  ]);
});

test("the alarm is set before the work and stays while rows are left", async () => {
  const seen: string[] = [];
  const { shift, ledger, rings, world } = shiftOf({
    work: async () => {
      seen.push(...rings);
      return undefined;
    },
  });
  const connected = { at: 1, scopes: [] };
  await world.accounts.learn({ handle: brand, shownHandle: "Brand", seenAt: 1, connected });
  await ledger.add(row("api", "api", 50));
  await shift.work();
  expect(seen).toEqual(["set"]);
  expect(rings).toEqual(["set"]);
});

test("with nothing left to do by itself, the alarm stops", async () => {
  const { shift, ledger, rings } = shiftOf();
  await ledger.add({ ...row("own", "draft", 100), state: { name: "inserted" } });
  await shift.work();
  expect(rings).toEqual(["stop"]);
});

test("a send that is stored while the alarm is being stopped has it set again", async () => {
  const { world } = workerWorld();
  const rings: string[] = [];
  const shift = createShift({
    ...world,
    sender: { work: async () => undefined, look: async () => undefined },
    alarm: {
      async set() {
        rings.push("set");
      },
      async stop() {
        await world.ledger.add(row("api", "api", 50));
        rings.push("stop");
      },
    },
  });
  await shift.work();
  expect(rings).toEqual(["stop", "set"]);
});

test("a sender that fails is noted, and the next ring tries again", async () => {
  const { shift, did } = shiftOf({ work: () => Promise.reject(new Error("disk")) });
  await shift.work();
  expect(did).toEqual(["log the sender stopped"]);
});

test("what is pressed later stands later, though the clock was set back and the life is another", async () => {
  const { shift, world, ledger } = shiftOf();
  const connected = { at: 1, scopes: [] };
  await world.accounts.learn({ handle: brand, shownHandle: "Brand", seenAt: 1, connected });
  await ledger.add(row("api", "api", 3_600_000));
  await shift.work();
  expect([world.line.next(50), world.line.next(50)]).toEqual([3_600_001, 3_600_002]);
});
