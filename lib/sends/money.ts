import type { Handle } from "../customers/index.ts";
import type { Cost, ReadKind } from "./prices.ts";
import type { Refusal } from "./types.ts";

/** What is paid for. `connect`: X tells who has signed in, which is one user read. */
export type SpentOn = "publicReply" | "dm" | "connect" | ReadKind;

/** One call that cost, or may have cost. */
export interface Spending extends Cost {
  readonly id: string;
  readonly account: Handle;
  readonly on: SpentOn;
  /** ms since 1970. */
  readonly at: number;
  /** Set aside before the call; how it ended is not known yet, or never was. */
  readonly open?: true;
  /** X said that there are no credits left. */
  readonly noCredits?: true;
}

/** When today and this month began and when the next ones do, where the person is; ms since 1970. */
export interface Calendar {
  readonly today: number;
  readonly month: number;
  readonly tomorrow: number;
  readonly nextMonth: number;
}

/** The most that reads may cost, in thousandths of a US dollar. */
export interface Budget {
  readonly day: number;
  readonly month: number;
}

/** What was spent, all accounts together. */
export interface MoneySpent {
  readonly today: Cost;
  readonly month: Cost;
  /** Of these, for reads alone, at most. */
  readonly readsToday: number;
  readonly readsMonth: number;
  /** When X last said that there are no credits; missing once a call was paid for after that. */
  readonly noCreditsAt?: number;
}

const WRITES: ReadonlySet<SpentOn> = new Set(["publicReply", "dm"]);

/** @param rows all of this month, in any order */
export function spentOf(rows: readonly Spending[], { today, month }: Calendar): MoneySpent {
  const ofMonth = rows.filter(({ at }) => at >= month);
  const ofToday = ofMonth.filter(({ at }) => at >= today);
  const reads = (some: readonly Spending[]) => sum(some.filter(({ on }) => !WRITES.has(on))).max;
  const latest = (some: readonly Spending[]) => Math.max(...some.map(({ at }) => at));
  const empty = latest(ofMonth.filter(({ noCredits }) => noCredits));
  const paid = latest(ofMonth.filter(({ min }) => min > 0));
  return {
    today: sum(ofToday),
    month: sum(ofMonth),
    readsToday: reads(ofToday),
    readsMonth: reads(ofMonth),
    ...(empty > paid && { noCreditsAt: empty }),
  };
}

/**
 * Whether a read may be made. What is set aside counts in full, so that two windows that read at once
 * stay within the budget together.
 * @param most what it can cost, in thousandths of a US dollar
 * @returns why not; `until`: when the budget begins anew, where it is not simply too small for this
 */
export function overBudget(
  spent: MoneySpent,
  { day, month }: Budget,
  most: number,
  calendar: Calendar,
): Refusal | undefined {
  if (most > Math.min(day, month)) return { kind: "overBudget" };
  if (spent.readsMonth + most > month) return { kind: "overBudget", until: calendar.nextMonth };
  if (spent.readsToday + most > day) return { kind: "overBudget", until: calendar.tomorrow };
  return undefined;
}

function sum(rows: readonly Cost[]): Cost {
  return {
    min: rows.reduce((all, { min }) => all + min, 0),
    max: rows.reduce((all, { max }) => all + max, 0),
  };
}
