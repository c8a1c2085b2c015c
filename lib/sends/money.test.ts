import fc from "fast-check";
import { expect, test } from "vitest";
import type { Handle } from "../customers/index.ts";
import { overBudget, spentOf, type Calendar, type Spending } from "./money.ts";
import type { SpendingStore } from "./ports.ts";
import { costOf, costOfRead, type PaidAction } from "./prices.ts";
import { createPurse } from "./purse.ts";

const DAY = 24 * 60 * 60_000;
const brand = "brand" as Handle;
const other = "other" as Handle;
/** Months of thirty days, beginning at 0. */
const calendar = (now: number): Calendar => {
  const today = Math.floor(now / DAY) * DAY;
  const month = Math.floor(now / (30 * DAY)) * 30 * DAY;
  return { today, month, tomorrow: today + DAY, nextMonth: month + 30 * DAY };
};
const NOON = 40 * DAY + DAY / 2;

function store() {
  const rows = new Map<string, Spending>();
  const port: SpendingStore = {
    add: async (row, since, refuses) => {
      const refusal = refuses([...rows.values()].filter(({ at }) => at >= since));
      if (!refusal) rows.set(row.id, row);
      return refusal;
    },
    put: async (row) => void rows.set(row.id, row),
    drop: async (id) => void rows.delete(id),
    since: async (at) => [...rows.values()].filter((row) => row.at >= at),
  };
  return { rows, port };
}

function given(budget = { day: 100, month: 300 }) {
  let now = NOON;
  let ids = 0;
  const { rows, port } = store();
  const purse = createPurse({
    store: port,
    clock: { now: () => now },
    newId: () => String((ids += 1)),
    budget: async () => budget,
    calendar,
  });
  const spent = () => spentOf([...rows.values()], calendar(now));
  const slip = async (action: PaidAction, account = brand) => {
    const answer = await purse.open(account, action);
    if ("refusal" in answer) throw new Error(answer.refusal.kind);
    return answer.slip;
  };
  return { purse, rows, spent, slip, at: (time: number) => void (now = time) };
}

test("what a call came to is what was spent; what it could come to counts until that is known", async () => {
  const { spent, slip } = given();
  const mentions = await slip({ kind: "readMentions" });
  expect(spent()).toMatchObject({ today: { min: 0, max: 50 }, readsToday: 50 });
  await mentions.close(costOfRead("readMentions", 3));
  expect(spent()).toMatchObject({ today: { min: 3, max: 15 }, readsToday: 15 });
  await (await slip({ kind: "dm", readsUserFirst: false })).close({ min: 15, max: 15 });
  expect(spent()).toMatchObject({ today: { min: 18, max: 30 }, readsToday: 15 });
  // Refused: X did nothing. Cut: nobody knows.
  await (await slip({ kind: "publicReply", withLink: false })).close({ min: 0, max: 0 });
  await slip({ kind: "publicReply", withLink: true });
  expect(spent()).toMatchObject({ today: { min: 18, max: 230 }, readsToday: 15 });
});

test("a read beyond the day's or the month's budget is not made; it says when the budget begins anew", async () => {
  const { purse, rows, at } = given();
  const look = { kind: "readMessages" } as const;
  await purse.open(brand, look);
  await purse.open(other, look);
  const tomorrow = { kind: "overBudget", until: 41 * DAY };
  expect(await purse.mayRead(look)).toEqual(tomorrow);
  expect(await purse.open(brand, look)).toEqual({ refusal: tomorrow });
  expect(rows.size).toBe(2);
  expect(await purse.open(brand, { kind: "dm", readsUserFirst: false })).toHaveProperty("slip");
  for (const day of [41, 42]) {
    at(day * DAY);
    await purse.open(brand, look);
    await purse.open(brand, look);
  }
  at(43 * DAY);
  expect(await purse.mayRead(look)).toEqual({ kind: "overBudget", until: 60 * DAY });
  at(60 * DAY);
  expect(await purse.mayRead(look)).toBeUndefined();
});

test("a budget that is too small for a read at any time names no time", () => {
  const none = spentOf([], calendar(NOON));
  expect(overBudget(none, { day: 0, month: 300 }, 10, calendar(NOON))).toEqual({
    kind: "overBudget",
  });
  expect(overBudget(none, { day: 300, month: 0 }, 10, calendar(NOON))).toEqual({
    kind: "overBudget",
  });
});

test("no credits is known until something is paid for again", async () => {
  const { slip, spent, at } = given();
  await (await slip({ kind: "readCustomer" })).noCredits();
  expect(spent()).toEqual({
    today: { min: 0, max: 0 },
    month: { min: 0, max: 0 },
    readsToday: 0,
    readsMonth: 0,
    noCreditsAt: NOON,
  });
  at(NOON + 1);
  await (await slip({ kind: "readCustomer" })).close(costOf({ kind: "readCustomer" }));
  expect(spent()).not.toHaveProperty("noCreditsAt");
});

const action = fc.constantFrom<PaidAction>(
  { kind: "readCustomer" },
  { kind: "readMentions" },
  { kind: "readMessages", most: 1 },
  { kind: "lookForReply" },
  { kind: "dm", readsUserFirst: false },
);

test("whatever is read at once, and whatever it brings, no day and no month goes beyond its budget", async () => {
  const moves = fc.array(
    fc.record({
      action,
      /** Part of the most that it brings; missing: nobody ever learns. */
      brings: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      passes: fc.integer({ min: 0, max: DAY }),
      atOnce: fc.boolean(),
    }),
    { maxLength: 60 },
  );
  const budgets = fc.record({ day: fc.nat(200), month: fc.nat(600) });
  await fc.assert(
    fc.asyncProperty(moves, budgets, async (all, budget) => {
      const { purse, spent, at } = given(budget);
      let now = NOON;
      const running: Promise<unknown>[] = [];
      for (const { action, brings, passes, atOnce } of all) {
        if (!atOnce) await Promise.all(running.splice(0));
        at((now += passes));
        running.push(
          purse.open(brand, action).then(async (answer) => {
            const max = Math.round(costOf(action).max * (brings ?? 0));
            if ("slip" in answer && brings !== null) await answer.slip.close({ min: 0, max });
          }),
        );
        const { readsToday, readsMonth } = spent();
        expect(readsToday).toBeLessThanOrEqual(budget.day);
        expect(readsMonth).toBeLessThanOrEqual(budget.month);
      }
    }),
    { numRuns: 200 },
  );
});
