import { transition } from "./life.ts";
import { createPacing, waitOf } from "./pacing.ts";
import type { SenderWorld } from "./ports.ts";
import { needsSender } from "./states.ts";
import type { CallOutcome, Finding, Send, SendEvent } from "./types.ts";

/** The loop that takes sends to X. The rows are its queue: it keeps nothing that matters in memory. */
export interface Sender {
  /**
   * Looks at the rows and does what is due. May be called at any time, any number of times, at once.
   * @returns when there is more to do by time alone (ms since 1970), or undefined.
   * @throws what the store throws; the rows then stand as they were.
   */
  work(): Promise<number | undefined>;
  /** Looks on X for one send of unknown outcome, because the person asks. Costs paid reads. */
  look(id: string): Promise<void>;
}

/** How long a lease is shown to hold; the owner's name, not the time, decides who may call. */
const LEASE_MS = 30_000;

/**
 * How long an attempt of unknown outcome rests before it is looked for: what X has just taken may
 * stand in no list yet, and "not there" too early would invite a second try by the person.
 */
export const LOOK_AFTER_MS = 5_000;

/** Makes the sender of this life of the worker. See `sends.design.md`. */
export function createSender(world: SenderWorld): Sender {
  const { store, gateway, addresses, clock, owner } = world;
  /** Sends that this life has in its hands just now. */
  const mine = new Set<string>();
  /** Lanes at work, and whether something came in meanwhile. */
  const lanes = new Map<string, { more: boolean }>();
  const paced = createPacing(world.pace, step);

  return { work, look };

  async function work(): Promise<number | undefined> {
    const taken = new Set<string>();
    for (;;) {
      await recover(await store.unsettled());
      const rows = await paced(await store.unsettled());
      const now = clock.now();
      // Again and again, since what is not due yet may become so while others are at work.
      const due = rows.filter((send) => isDue(send, now) && !taken.has(turnOf(send)));
      if (due.length === 0) return nextTime(rows, now);
      for (const send of due) taken.add(turnOf(send));
      await Promise.all([...new Set(due.map(laneOf))].map(drain));
    }
  }

  /** Takes over what an earlier life left behind. */
  async function recover(rows: readonly Send[]): Promise<void> {
    for (const row of rows) {
      if (mine.has(row.id)) continue;
      if (row.state.name === "calling") await leftBehind(row.id, { kind: "orphaned" });
      if (row.state.name === "leased") await leftBehind(row.id, { kind: "leaseLost" });
      if (row.state.name === "held" && isDue(row, clock.now())) {
        await step(row.id, { kind: "queued" });
      }
    }
  }

  /** Asked again inside the transaction: meanwhile this life may have taken the send up itself. */
  function leftBehind(id: string, event: SendEvent): Promise<Send | undefined> {
    return store.change(id, (send) => (mine.has(id) ? undefined : moved(send, event)));
  }

  /** One after the other within an account and channel; a lane that is at work is told to look again. */
  async function drain(lane: string): Promise<void> {
    const running = lanes.get(lane);
    if (running !== undefined) {
      running.more = true;
      return;
    }
    const state = { more: true };
    lanes.set(lane, state);
    try {
      const tried = new Set<string>();
      while (state.more) {
        state.more = false;
        const rows = await store.unsettled();
        const next = (await paced(rows.filter((send) => laneOf(send) === lane))).find(
          (send) => isDue(send, clock.now()) && !tried.has(send.id),
        );
        if (next === undefined) continue;
        state.more = true;
        tried.add(next.id);
        await take(next);
      }
    } finally {
      lanes.delete(lane);
    }
  }

  async function take(send: Send): Promise<void> {
    if (!(await world.reachable())) return;
    mine.add(send.id);
    try {
      if (send.state.name === "queued") await attempt(send.id);
      else if (send.state.name === "unknown") await lookFor(send);
    } finally {
      mine.delete(send.id);
    }
  }

  /** The one attempt. Each step is written before the next is taken. */
  async function attempt(id: string): Promise<void> {
    const leased = await step(id, { kind: "leased", owner, until: clock.now() + LEASE_MS });
    if (leased === undefined) return;
    const ready = await address(leased);
    if (ready === undefined) return;
    await world.pace?.spend(ready);
    const calling = await step(id, { kind: "calling", owner });
    if (calling === undefined) return;
    const outcome = await call(calling);
    await step(id, { kind: "outcome", outcome });
  }

  /** @returns the send with everything the call needs, or undefined when it is refused before it. */
  async function address(send: Send): Promise<Send | undefined> {
    if (send.target.kind !== "person" || send.target.userId !== undefined) return send;
    const found = await addresses.userIdOf(send);
    if ("userId" in found) return step(send.id, { kind: "addressed", userId: found.userId });
    await step(send.id, {
      kind: "outcome",
      outcome: { kind: "refused", refusal: found.refusal },
    });
    return undefined;
  }

  async function call(send: Send): Promise<CallOutcome> {
    try {
      return await gateway.call(send);
    } catch {
      // The port says that it never throws. If it does, nobody knows how far the call came.
      return { kind: "unknown", why: "nonsense" };
    }
  }

  async function look(id: string): Promise<void> {
    const send = await store.get(id);
    if (send?.state.name === "unknown" || send?.state.name === "asked") await lookFor(send);
  }

  async function lookFor(send: Send): Promise<void> {
    await step(send.id, { kind: "looked", finding: await find(send) });
  }

  async function find(send: Send): Promise<Finding> {
    try {
      return await gateway.look(send);
    } catch {
      return { kind: "cannotTell" };
    }
  }

  function step(id: string, event: SendEvent): Promise<Send | undefined> {
    return store.change(id, (send) => moved(send, event));
  }

  function moved(send: Send, event: SendEvent): Send | undefined {
    const result = transition(send, event, clock.now());
    return result.ok ? result.send : undefined;
  }
}

function laneOf(send: Send): string {
  return `${send.account}/${send.channel}`;
}

/** A send is taken up once in each of its states: offline, it would be due for ever. */
function turnOf(send: Send): string {
  return `${send.state.name} ${send.id}`;
}

function isDue(send: Send, now: number): boolean {
  const at = dueAt(send, now);
  return at !== undefined && at <= now;
}

/** When the sender is to take this send up, or undefined when it is not its turn. */
function dueAt(send: Send, now: number): number | undefined {
  switch (send.state.name) {
    case "queued":
      return waitOf(send)?.until ?? now;
    case "held":
      return send.state.until;
    case "unknown":
      // A clock that was set back must not put the look off for hours.
      return now < send.state.since ? now : send.state.since + LOOK_AFTER_MS;
    default:
      return undefined;
  }
}

function nextTime(rows: readonly Send[], now: number): number | undefined {
  const times = rows
    .filter(needsSender)
    .map((send) => dueAt(send, now))
    .filter((at) => at !== undefined && at > now);
  return times.length === 0 ? undefined : Math.min(...(times as number[]));
}
