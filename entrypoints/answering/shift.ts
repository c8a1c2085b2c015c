import { needsSender, type Send, type Sender } from "../../lib/sends/index.ts";
import { firstStepByApi } from "./first-step.ts";
import { moved } from "./happen.ts";
import type { World } from "./world.ts";

/** One life of the worker at its rows. */
export interface Shift {
  /**
   * Looks at the rows and does what is due; the same at the start, at each ring, for each message and
   * when the network comes back. Never throws: what is left over is due again at the next ring.
   */
  work(): Promise<void>;
  /** Looks on X for one send, because the person asks. */
  readonly look: Sender["look"];
}

/**
 * A life that waits for less than this, in ms, stays to the end; a longer wait is left to the alarm.
 */
const SHORT_MS = 60_000;

/**
 * So often, in ms, it looks again meanwhile: a browser ends a worker that has asked nothing of it for 30 s,
 * and a clock that was set is noticed.
 */
const TICK_MS = 15_000;

type Needs = Pick<World, "accounts" | "clock" | "desk" | "inHand" | "ledger" | "line" | "log">;

export function createShift(
  world: Needs & {
    readonly sender: Sender;
    /** Goes on with the rows when this life of the worker has ended. */
    readonly alarm: { set(): Promise<void>; stop(): Promise<void> };
  },
): Shift {
  const { sender, ledger, alarm, log } = world;
  let timer: ReturnType<typeof setTimeout> | undefined;

  return { work, look: (sendId) => sender.look(sendId) };

  async function work(): Promise<void> {
    try {
      const rows = await ledger.underway();
      world.line.standing(rows);
      // Before the work: if this life ends in the middle of it, the alarm brings the next.
      if (rows.some(isOurs)) await alarm.set();
      for (const row of rows) if (row.state.name === "drafted") await takeUp(row);
      const wait = await sender.work();
      clearTimeout(timer);
      if (wait !== undefined) timer = setTimeout(() => void work(), tick(wait));
      if ((await ledger.underway()).some(isOurs)) return;
      await alarm.stop();
      // One that was stored just now may have relied on the alarm that has been stopped.
      if ((await ledger.underway()).some(isOurs)) await alarm.set();
    } catch (error) {
      log("the sender stopped", error);
    }
  }

  /**
   * A send that nobody has in hand was left by a life that ended, or by a full disk, between its storing
   * and its first step. By hand it may stand in X's box or not, so the person is asked.
   */
  async function takeUp(row: Send): Promise<void> {
    if (world.inHand.has(row.id)) return;
    const first = row.route === "api" ? await firstStepByApi(world, row) : notSeen;
    await ledger.change(row.id, (send) =>
      // Its first step may have come meanwhile.
      send.state.name === "drafted" && !world.inHand.has(send.id)
        ? moved(world, send, first)
        : undefined,
    );
  }
}

function tick(wait: number): number {
  return wait > SHORT_MS ? wait : Math.min(wait, TICK_MS);
}

const notSeen = { kind: "notSeen" } as const;

/** There is something to do for it without anybody asking. */
function isOurs(send: Send): boolean {
  return needsSender(send) || send.state.name === "drafted";
}
