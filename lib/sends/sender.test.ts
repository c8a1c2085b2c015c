import fc from "fast-check";
import { expect, test } from "vitest";
import {
  dyingWorld,
  type DyingWorld,
  type LifePlan,
  type XMood,
} from "../../test/fakes/dying-world.ts";
import type { Handle } from "../customers/index.ts";
import { LOOK_AFTER_MS } from "./sender.ts";

const NEVER = 1_000_000;
const calm: LifePlan = { diesAt: NEVER, afterwards: false, storeFailsAt: NEVER, online: true };
const states = (world: DyingWorld) => [...world.rows.values()].map(({ state }) => state.name);

/** Lets the workers live in peace until nothing is left to do by itself. */
async function settle(world: DyingWorld): Promise<void> {
  for (let i = 0; i < 10; i += 1) {
    world.pass(LOOK_AFTER_MS + 1);
    await world.live(calm);
  }
}

test("a queued send goes out once and is accepted", async () => {
  const world = dyingWorld(["takes"], [true]);
  world.add("a", {});
  await world.live(calm);
  expect(world.rows.get("a")?.state).toEqual({ name: "accepted", by: "answer", remoteId: "p0" });
  expect(world.posts).toHaveLength(1);
});

test("offline, it stays queued", async () => {
  const world = dyingWorld(["takes"], [true]);
  world.add("a", {});
  await world.live({ ...calm, online: false });
  expect(states(world)).toEqual(["queued"]);
  await world.live(calm);
  expect(states(world)).toEqual(["accepted"]);
});

test("a private message gets the numeric id of its recipient before the call", async () => {
  const world = dyingWorld(["takes"], [true]);
  world.add("a", { channel: "dm" });
  await world.live(calm);
  expect(world.rows.get("a")?.target).toEqual({ kind: "person", handle: "ana", userId: "33" });
  expect(states(world)).toEqual(["accepted"]);
});

test.each<[XMood, boolean, string]>([
  ["cutAfter", true, "accepted"],
  ["cutBefore", true, "refused"],
  ["cutAfter", false, "asked"],
])("an attempt that was %s, the look telling: %s, ends %s", async (mood, tells, end) => {
  const world = dyingWorld([mood], [tells]);
  world.add("a", {});
  await world.live(calm);
  expect(states(world)).toEqual(["unknown"]);
  await settle(world);
  expect(states(world)).toEqual([end]);
});

test("an attempt of unknown outcome rests before it is looked for", async () => {
  const world = dyingWorld(["cutAfter"], [true]);
  world.add("a", {});
  await world.live(calm);
  world.pass(LOOK_AFTER_MS - 1);
  await world.live(calm);
  expect(states(world)).toEqual(["unknown"]);
  world.pass(1);
  await world.live(calm);
  expect(states(world)).toEqual(["accepted"]);
});

test("what becomes due while another is looked for is looked for too", async () => {
  const world = dyingWorld(["cutAfter"], [true]);
  world.add("a", {});
  await world.live(calm);
  world.pass(20);
  world.add("b", { channel: "dm" });
  await world.live(calm);
  world.pass(LOOK_AFTER_MS - 10);
  world.onLook(() => world.pass(20));
  await world.live(calm);
  expect(states(world)).toEqual(["accepted", "accepted"]);
});

test("one account's silence doesn't hold up another account", async () => {
  const world = dyingWorld(["hangs", "takes"], [true]);
  world.add("a", { account: "brand" as Handle });
  world.add("b", { account: "other" as Handle });
  await world.live(calm);
  expect(states(world)).toEqual(["calling", "accepted"]);
});

test("it dies at every single await point of a life, and nothing is lost or doubled", async () => {
  const measure = dyingWorld(["takes"], [true]);
  measure.add("a", { channel: "dm" });
  measure.add("b", {});
  const { awaits } = await measure.live(calm);
  expect(awaits).toBeGreaterThan(12);
  for (let diesAt = 0; diesAt < awaits; diesAt += 1) {
    for (const afterwards of [false, true]) {
      const world = dyingWorld(["takes"], [true]);
      world.add("a", { channel: "dm" });
      world.add("b", {});
      const { died } = await world.live({ ...calm, diesAt, afterwards });
      expect(died).toBe(true);
      await settle(world);
      expect(wrongs(world, ["a", "b"])).toEqual([]);
      expect(states(world)).not.toContain("asked");
    }
  }
});

test(
  "whatever dies when, and however X behaves: lost 0, doubled 0",
  { timeout: 120_000 },
  async () => {
    const life = fc.record({
      diesAt: fc.oneof(fc.nat(40), fc.constant(NEVER)),
      afterwards: fc.boolean(),
      storeFailsAt: fc.oneof(fc.nat(30), fc.constant(NEVER)),
      online: fc.boolean(),
    });
    const mood = fc.constantFrom<XMood>(
      "takes",
      "takes",
      "refuses",
      "cutBefore",
      "cutAfter",
      "hangs",
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(mood, { minLength: 1, maxLength: 5 }),
        fc.array(fc.boolean(), { minLength: 1, maxLength: 4 }),
        fc.array(fc.tuple(life, fc.integer({ min: 1, max: 3 }), fc.nat(9000)), { maxLength: 6 }),
        fc.array(
          fc.record({
            account: fc.constantFrom("brand" as Handle, "other" as Handle),
            channel: fc.constantFrom<"public" | "dm">("public", "dm"),
          }),
          { minLength: 1, maxLength: 4 },
        ),
        async (moods, canTell, lives, sends) => {
          const world = dyingWorld(moods, canTell);
          const ids = sends.map((_send, i) => `s${i}`);
          sends.forEach((send, i) => world.add(`s${i}`, send));
          for (const [plan, wakes, passes] of lives) {
            await world.live(plan, wakes);
            world.pass(passes);
          }
          await settle(world);
          expect(wrongs(world, ids)).toEqual([]);
        },
      ),
      { numRuns: 3000 },
    );
  },
);

/** What does not hold once the storm is over: a lost send, a doubled one, a wrong word about one. */
function wrongs(world: DyingWorld, ids: readonly string[]): string[] {
  return ids.flatMap((id) => {
    const state = world.rows.get(id)?.state.name ?? "no row";
    const posts = world.posts.filter(({ sendId }) => sendId === id).length;
    const told: Record<string, boolean> = {
      accepted: posts === 1,
      refused: posts === 0,
      asked: posts <= 1,
    };
    return told[state] === true ? [] : [`${id} is ${state} and stands ${posts} times on X`];
  });
}
