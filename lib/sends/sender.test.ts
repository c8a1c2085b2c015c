import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  dyingWorld,
  type DyingWorld,
  type LifePlan,
  type XMood,
  type XSight,
} from "../../test/fakes/dying-world.ts";
import type { Handle } from "../customers/index.ts";
import { settled } from "./index.ts";
import { LOOK_AFTER_MS } from "./rests.ts";

const NEVER = 1_000_000;
const HOUR = 3_600_000;
const calm: LifePlan = { diesAt: NEVER, afterwards: false, storeFailsAt: NEVER, online: true };
const states = (world: DyingWorld) => [...world.rows.values()].map(({ state }) => state.name);
const stateOf = (world: DyingWorld, id: string) => world.rows.get(id)?.state.name;

/** Lets the workers live in peace, and the person answer, until nothing is left to do. */
async function settle(world: DyingWorld): Promise<void> {
  // Longer than all rests of one send and the holds of several, by the time that is felt.
  for (let i = 0; i < 40 && [...world.rows.values()].some((row) => !settled(row)); i += 1) {
    await world.live({ ...calm, lasts: 60_000 });
    if (i > 15) world.answer();
    world.pass(60_000);
  }
}

test("a queued send goes out once and is accepted", async () => {
  const world = dyingWorld(["takes"], ["tells"]);
  world.press("a");
  await world.live(calm);
  expect(world.rows.get("a")?.state).toEqual({ name: "accepted", by: "answer", remoteId: "p0" });
  expect(world.posts).toHaveLength(1);
});

test("offline, it stays queued", async () => {
  const world = dyingWorld(["takes"], ["tells"]);
  world.press("a");
  await world.live({ ...calm, online: false });
  expect(states(world)).toEqual(["queued"]);
  await world.live(calm);
  expect(states(world)).toEqual(["accepted"]);
});

test("whenever the network comes back, it goes out at once", async () => {
  const ends: string[] = [];
  for (let onlineAt = 0, awaits = Infinity; onlineAt < awaits; onlineAt += 1) {
    const world = dyingWorld(["takes"], ["tells"]);
    world.press("a");
    ({ awaits } = await world.live({ ...calm, online: false, onlineAt }));
    ends.push(`${states(world).join()} ${world.posts.length}`);
  }
  // The network never came back in the last of these lives: it ended before.
  expect(ends.pop()).toBe("queued 0");
  expect(ends.length).toBeGreaterThan(10);
  expect(new Set(ends)).toEqual(new Set(["accepted 1"]));
});

test("a private message gets the numeric id of its recipient before the call", async () => {
  const world = dyingWorld(["takes"], ["tells"]);
  world.press("a", { channel: "dm" });
  await world.live(calm);
  expect(world.rows.get("a")?.target).toMatchObject({ kind: "person", userId: "33" });
  expect(states(world)).toEqual(["accepted"]);
});

describe("a send of unknown outcome", () => {
  test.each<[XMood, XSight, string]>([
    ["cutAfter", "tells", "accepted"],
    ["cutBefore", "tells", "refused"],
    ["cutAfter", "cannotTell", "asked"],
  ])("that was %s, the look: %s, ends %s", async (mood, sight, end) => {
    const world = dyingWorld([mood], [sight]);
    world.press("a");
    await world.live(calm);
    expect(states(world)).toEqual(["unknown"]);
    await world.live({ ...calm, lasts: LOOK_AFTER_MS });
    expect(states(world)).toEqual([end]);
  });

  test("rests before it is looked for, by a clock that nobody can set", async () => {
    const world = dyingWorld(["cutAfter"], ["tells"]);
    let looked = 0;
    world.onLook(() => (looked += 1));
    world.press("a");
    await world.live({
      ...calm,
      lasts: LOOK_AFTER_MS - 1,
      at: (point) => point === 9 && world.jump(HOUR),
    });
    // The next life cannot know how long it has rested.
    world.pass(HOUR);
    await world.live(calm);
    expect([states(world), looked]).toEqual([["unknown"], 0]);
    world.jump(-2 * HOUR);
    await world.live({ ...calm, lasts: LOOK_AFTER_MS });
    expect([states(world), looked]).toEqual([["accepted"], 1]);
  });

  test("is looked for again, less and less often, where no look can be made; then the person is asked", async () => {
    const world = dyingWorld(["cutAfter"], ["notNow"]);
    const looks: number[] = [];
    let passed = 0;
    world.onLook(() => looks.push(passed));
    world.press("a");
    while (stateOf(world, "a") !== "asked" && passed < HOUR) {
      // Lives are short; each ring of the alarm begins one.
      await world.live({ ...calm, lasts: 10_000 });
      world.pass(50_000);
      passed += 1;
    }
    expect(looks).toEqual([0, 1, 3, 13]);
  });
});

test("what becomes due while another is looked for is looked for too", async () => {
  const world = dyingWorld(["cutAfter"], ["tells"]);
  world.press("a");
  world.press("b", { channel: "dm" });
  world.onLook(() => world.pass(20));
  await world.live({ ...calm, lasts: LOOK_AFTER_MS });
  expect(states(world)).toEqual(["accepted", "accepted"]);
});

test("one account's silence doesn't hold up another account", async () => {
  const world = dyingWorld(["hangs", "takes"], ["tells"]);
  world.press("a", { account: "brand" as Handle });
  world.press("b", { account: "other" as Handle });
  await world.live(calm);
  expect(states(world)).toEqual(["calling", "accepted"]);
});

describe("in one conversation", () => {
  test("a later one waits for an earlier one that is held, and for nobody else's", async () => {
    const world = dyingWorld(["takes"], ["tells"]);
    world.press("slow", { holdMs: 9_000 });
    world.press("later");
    world.press("elsewhere", { place: 1 });
    await world.live(calm);
    expect(states(world)).toEqual(["held", "queued", "accepted"]);
    world.takeBack("slow");
    await world.live(calm);
    expect(states(world)).toEqual(["abandoned", "accepted", "accepted"]);
  });

  test("a later one waits until it is known what became of the earlier one, also while the person is asked", async () => {
    const world = dyingWorld(["cutAfter", "takes", "takes"], ["cannotTell"]);
    world.press("a", { channel: "dm" });
    world.press("b", { channel: "dm" });
    world.press("c", { channel: "dm", place: 1 });
    await world.live(calm);
    expect(states(world)).toEqual(["unknown", "queued", "accepted"]);
    await world.live({ ...calm, lasts: 60_000 });
    expect(states(world)).toEqual(["asked", "queued", "accepted"]);
    world.answer();
    await world.live(calm);
    expect(states(world)).toEqual(["accepted", "accepted", "accepted"]);
  });
});

describe("a held send", () => {
  test("goes out when its time is over, and not before", async () => {
    const world = dyingWorld(["takes"], ["tells"]);
    world.press("a", { holdMs: 20_000 });
    await world.live({ ...calm, lasts: 20_000 });
    expect(world.posts.length).toBe(1);
    expect(world.wrongs).toEqual([]);
  });

  test("can be taken back until it is called; then it is too late", async () => {
    const world = dyingWorld(["takes"], ["tells"]);
    world.press("a", { holdMs: 5_000 });
    await world.live(calm);
    expect(world.takeBack("a", "b")).toBe(true);
    await world.live({ ...calm, lasts: 5_000 });
    expect([states(world), world.posts.map(({ sendId }) => sendId)]).toEqual([
      ["abandoned", "accepted"],
      ["b"],
    ]);
    expect(world.takeBack("b")).toBe(false);
  });

  test.each([HOUR, -HOUR])(
    "stays held as long as it is felt when the clock is set by %i ms, and the row says so",
    async (by) => {
      const world = dyingWorld(["takes"], ["tells"]);
      world.press("a", { holdMs: 10_000 });
      const shown: number[] = [];
      let now = 1_000_000_000;
      await world.live({
        ...calm,
        lasts: 30_000,
        at: (point) => {
          if (point === 0) {
            world.jump(by);
            now += by;
          }
          const state = world.rows.get("a")?.state;
          if (state?.name === "held" && point > 2) shown.push(state.until - now);
        },
      });
      expect(stateOf(world, "a")).toBe("accepted");
      expect(world.wrongs).toEqual([]);
      expect(shown.at(-1)).toBe(10_000);
    },
  );

  test("begins anew in the next life of the worker, and goes out", async () => {
    const world = dyingWorld(["takes"], ["tells"]);
    world.press("a", { holdMs: 10_000 });
    await world.live({ ...calm, diesAt: 3 });
    world.jump(HOUR);
    await world.live(calm);
    expect(states(world)).toEqual(["held"]);
    await world.live({ ...calm, lasts: 10_000 });
    expect(states(world)).toEqual(["accepted"]);
    expect(world.wrongs).toEqual([]);
  });
});

/** One of everything: a hold, a message that needs its address, two in one conversation, one that is cut. */
function fullWorld(): DyingWorld {
  const world = dyingWorld(["takes", "cutAfter", "takes"], ["tells"]);
  world.press("a", { channel: "dm" });
  world.press("b");
  world.press("c");
  world.press("d", { channel: "dm", holdMs: 5_000 });
  return world;
}
const full = ["a", "b", "c", "d"];

test("it dies at every single await point of a life, and nothing is lost or doubled", async () => {
  const { awaits } = await fullWorld().live({ ...calm, lasts: 60_000 });
  expect(awaits).toBeGreaterThan(40);
  for (let diesAt = 0; diesAt < awaits; diesAt += 1) {
    for (const afterwards of [false, true]) {
      const world = fullWorld();
      const { died } = await world.live({ ...calm, diesAt, afterwards, lasts: 60_000 });
      expect(died).toBe(true);
      await settle(world);
      expect(wrongs(world, full)).toEqual([]);
    }
  }
});

test("the disk is full at every single use of the store, and nothing is lost or doubled", async () => {
  const { stores } = await fullWorld().live({ ...calm, lasts: 60_000 });
  expect(stores).toBeGreaterThan(30);
  for (let storeFailsAt = 0; storeFailsAt < stores; storeFailsAt += 1) {
    const world = fullWorld();
    await world.live({ ...calm, storeFailsAt, lasts: 60_000 });
    await settle(world);
    expect(wrongs(world, full)).toEqual([]);
  }
});

test("it is taken back at every single await point: it goes out, or it was taken back", async () => {
  const { awaits } = await fullWorld().live({ ...calm, lasts: 60_000 });
  for (let at = 0; at < awaits; at += 1) {
    for (const id of ["b", "d"]) {
      const world = fullWorld();
      let taken = false;
      await world.live({
        ...calm,
        lasts: 60_000,
        at: (point) => {
          if (point === at) taken = world.takeBack(id);
        },
      });
      await settle(world);
      expect(wrongs(world, full)).toEqual([]);
      expect(stateOf(world, id) === "abandoned").toBe(taken);
    }
  }
});

test(
  "whatever dies when, whoever undoes, and however X and the clock behave: lost 0, doubled 0",
  { timeout: 120_000 },
  async () => {
    const deed = fc.record({
      at: fc.nat(40),
      does: fc.constantFrom<"undo" | "edit" | "jump">("undo", "edit", "jump"),
      which: fc.nat(4),
      by: fc.constantFrom(HOUR, -HOUR),
    });
    const life = fc.record({
      diesAt: fc.oneof(fc.nat(40), fc.constant(NEVER)),
      afterwards: fc.boolean(),
      storeFailsAt: fc.oneof(fc.nat(30), fc.constant(NEVER)),
      online: fc.boolean(),
      lasts: fc.constantFrom(0, 0, 4_000, 40_000),
      deeds: fc.array(deed, { maxLength: 3 }),
    });
    const mood = fc.constantFrom<XMood>(
      "takes",
      "takes",
      "refuses",
      "cutBefore",
      "cutAfter",
      "hangs",
    );
    const sight = fc.constantFrom<XSight>("tells", "tells", "cannotTell", "notNow");
    const press = fc.record({
      account: fc.constantFrom("brand" as Handle, "other" as Handle),
      channel: fc.constantFrom<"public" | "dm">("public", "dm"),
      place: fc.constantFrom<0 | 1>(0, 0, 1),
      holdMs: fc.constantFrom(0, 0, 3_000, 30_000),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(mood, { minLength: 1, maxLength: 5 }),
        fc.array(sight, { minLength: 1, maxLength: 4 }),
        fc.array(
          fc.tuple(
            life,
            fc.integer({ min: 1, max: 3 }),
            fc.nat(9000),
            // A second life begins while the first is still there.
            fc.option(life, { nil: undefined, freq: 3 }),
          ),
          { maxLength: 6 },
        ),
        fc.array(press, { minLength: 1, maxLength: 4 }),
        async (moods, sights, lives, presses) => {
          const world = dyingWorld(moods, sights);
          const ids = presses.map((_press, i) => `s${i}`);
          presses.forEach((what, i) => world.press(`s${i}`, what));
          const taken = new Set<string>();
          const act = ({ does, which, by }: { does: string; which: number; by: number }) => {
            const id = ids[which % ids.length] ?? "s0";
            if (does === "jump") return world.jump(by);
            const instead = does === "edit" ? `s${ids.length}` : undefined;
            if (!world.takeBack(id, instead)) return undefined;
            taken.add(id);
            if (instead !== undefined) ids.push(instead);
            return undefined;
          };
          for (const [plan, wakes, passes, other] of lives) {
            const meant = [plan, other].filter((one) => one !== undefined);
            await Promise.all(
              meant.map(({ deeds, ...rest }) =>
                world.live(
                  {
                    ...rest,
                    at: (point) => deeds.filter(({ at }) => at === point).forEach(act),
                  },
                  wakes,
                ),
              ),
            );
            world.pass(passes);
          }
          await settle(world);
          expect(wrongs(world, ids)).toEqual([]);
          for (const id of taken) expect(stateOf(world, id)).toBe("abandoned");
        },
      ),
      { numRuns: 2000 },
    );
  },
);

/** What does not hold once the storm is over: a lost send, a doubled one, a wrong word about one. */
function wrongs(world: DyingWorld, ids: readonly string[]): string[] {
  const told = ids.flatMap((id) => {
    const state = stateOf(world, id) ?? "no row";
    const posts = world.posts.filter(({ sendId }) => sendId === id).length;
    const right: Record<string, boolean> = {
      accepted: posts === 1,
      refused: posts === 0,
      abandoned: posts === 0,
    };
    return right[state] === true ? [] : [`${id} is ${state} and stands ${posts} times on X`];
  });
  return [...world.wrongs, ...told];
}
