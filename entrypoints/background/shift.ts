import type { Ledger } from "../../lib/db/index.ts";
import { needsSender, type Clock, type Sender } from "../../lib/sends/index.ts";
import { happen } from "./happen.ts";

/** One life of the worker at its rows. */
export interface Shift {
  /** Takes over from the life before. */
  start(): Promise<void>;
  /** Looks at the rows and does what is due. Never throws: what is left over is due again at the next ring. */
  work(): Promise<void>;
  /** Looks on X for one send, because the person asks. */
  look(sendId: string): Promise<void>;
}

export function createShift(world: {
  readonly sender: Sender;
  readonly ledger: Ledger;
  readonly clock: Clock;
  /** Goes on with the rows when this life of the worker has ended. */
  readonly alarm: { set(): Promise<void>; stop(): Promise<void> };
  readonly log: (what: string, error?: unknown) => void;
}): Shift {
  const { sender, ledger, clock, alarm, log } = world;
  const began = clock.now();
  let timer: ReturnType<typeof setTimeout> | undefined;

  return {
    async start() {
      try {
        await askAboutHalfDone();
      } catch (error) {
        log("the rows could not be read", error);
      }
      await work();
    },
    work,
    look: (sendId) => sender.look(sendId),
  };

  async function work(): Promise<void> {
    try {
      // Before the work: if this life ends in the middle of it, the alarm brings the next.
      if ((await ledger.unsettled()).some(needsSender)) await alarm.set();
      const next = await sender.work();
      clearTimeout(timer);
      if (next !== undefined) timer = setTimeout(() => void work(), next - clock.now());
      if (!(await ledger.unsettled()).some(needsSender)) await alarm.stop();
    } catch (error) {
      log("the sender stopped", error);
    }
  }

  /**
   * A life that ended between storing a text and handing it to X's box, or to X's page, leaves it
   * "drafted": it may stand there or not, so the person is asked.
   */
  async function askAboutHalfDone(): Promise<void> {
    for (const send of await ledger.unsettled()) {
      if (send.state.name !== "drafted" || send.createdAt >= began) continue;
      await happen(world, send.id, send.route === "api" ? { kind: "queued" } : { kind: "notSeen" });
    }
  }
}
