import { overBudget, spentOf, type Budget, type Calendar, type Spending } from "./money.ts";
import type { Clock, Purse, SpendingStore } from "./ports.ts";
import { costOf, type PaidAction } from "./prices.ts";

/** Minds the money over a store that all windows and all lives of the worker share. */
export function createPurse(world: {
  readonly store: SpendingStore;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly budget: () => Promise<Budget>;
  readonly calendar: (now: number) => Calendar;
}): Purse {
  const { store, clock, newId, budget, calendar } = world;
  return { open, mayRead };

  async function open(account: Spending["account"], action: PaidAction): ReturnType<Purse["open"]> {
    const { max } = costOf(action);
    const now = clock.now();
    const row = {
      id: newId(),
      account,
      on: action.kind,
      at: now,
      min: 0,
      max,
      open: true,
    } as const;
    const refuses = await judge(action, now);
    const refusal = await store.add(row, calendar(now).month, refuses);
    if (refusal) return { refusal };
    const { open: _open, ...closed } = row;
    return {
      slip: {
        close: (cost) => (cost.max === 0 ? store.drop(row.id) : store.put({ ...closed, ...cost })),
        noCredits: () => store.put({ ...closed, max: 0, noCredits: true }),
      },
    };
  }

  async function mayRead(action: PaidAction) {
    const now = clock.now();
    const refuses = await judge(action, now);
    return refuses(await store.since(calendar(now).month));
  }

  /** The budget is for reads: what the person sends is priced on its button, and is theirs to decide. */
  async function judge(action: PaidAction, now: number) {
    if (action.kind === "publicReply" || action.kind === "dm") return () => undefined;
    const { max } = costOf(action);
    const limits = await budget();
    const days = calendar(now);
    return (rows: readonly Spending[]) => overBudget(spentOf(rows, days), limits, max, days);
  }
}
