import { placeOf } from "./new-send.ts";
import { settled } from "./states.ts";
import type { Send } from "./types.ts";

/** What goes out one at a time: the sends of one account in one channel. */
export function laneOf(send: Send): string {
  return `${send.account}/${send.channel}`;
}

/**
 * The send that this one waits for: by X's API to the same place, pressed earlier, and not settled.
 *
 * What was pressed earlier goes first, and has to be known to stand there, or not, before the next one
 * follows: else the second of two messages could arrive alone, or before the first. That holds too while
 * the person is being asked.
 * @param rows at least all those of this place that are not settled, in any order
 * @returns the first in line, or undefined when it is this send's turn
 */
export function waitsFor(send: Send, rows: readonly Send[]): Send | undefined {
  let first: Send | undefined;
  for (const other of rows) {
    if (other.route !== "api" || settled(other) || !isEarlier(other, first ?? send)) continue;
    if (other.account === send.account && placeOf(other.target) === placeOf(send.target)) {
      first = other;
    }
  }
  return first;
}

function isEarlier(a: Send, b: Send): boolean {
  return a.createdAt < b.createdAt || (a.createdAt === b.createdAt && a.id < b.id);
}

/** Gives new sends their times, so that what is pressed later stands later, whatever is done to the clock. */
export interface Line {
  /** Rows that stand in line already. */
  standing(rows: readonly Send[]): void;
  /** @returns the time of the next one, ms since 1970: now, or right after the last one */
  next(now: number): number;
}

export function createLine(): Line {
  let last = 0;
  return {
    standing(rows) {
      for (const { createdAt } of rows) last = Math.max(last, createdAt);
    },
    next(now) {
      last = Math.max(now, last + 1);
      return last;
    },
  };
}
