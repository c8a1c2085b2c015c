import { transition } from "./life.ts";
import { laneOf, waitsFor } from "./order.ts";
import { createPacing, waitOf } from "./pacing.ts";
import type { SenderWorld } from "./ports.ts";
import { overByClock, restOf } from "./rests.ts";
import { needsSender, settled } from "./states.ts";
import type { CallOutcome, Finding, Send, SendEvent } from "./types.ts";

/** The loop that takes sends to X. The rows are its queue: it keeps nothing that matters in memory. */
export interface Sender {
  /**
   * Looks at the rows and does what is due. May be called at any time, any number of times, at once.
   * @returns in how many ms there is more to do by time alone, or undefined.
   * @throws what the store throws; the rows then stand as they were.
   */
  work(): Promise<number | undefined>;
  /**
   * Looks on X for one send of unknown outcome, because the person asks. Costs paid reads.
   * @returns what the look showed; undefined where there was nothing to look for
   */
  look(id: string): Promise<Finding["kind"] | undefined>;
}

/** How long a lease is shown to hold; the owner's name, not the time, decides who may call. */
const LEASE_MS = 30_000;

/** By so much, in ms, the row may be wrong about when a hold ends before that is put right. */
const UNTIL_MARGIN = 1_000;

/** Makes the sender of this life of the worker. See `sends.design.md`. */
export function createSender(world: SenderWorld): Sender {
  const { store, gateway, addresses, clock, owner } = world;
  /** Sends that this life has in its hands just now. */
  const mine = new Set<string>();
  /** Lanes at work, what was tried in each, and whether something came in meanwhile. */
  const lanes = new Map<string, { more: boolean; readonly tried: Set<string> }>();
  /** Until when sends rest, by the steady clock. A life that finds one resting lets it rest anew. */
  const rests = new Map<string, { readonly what: string; readonly over: number }>();
  /** When this life called, by the steady clock. */
  const called = new Map<string, number>();
  const paced = createPacing(world.pace, step);

  return { work, look };

  async function work(): Promise<number | undefined> {
    const taken = new Set<string>();
    for (;;) {
      await recover(await store.underway());
      const rows = await paced(await store.underway());
      forgetRests(rows);
      // Again and again, since what is not due yet may become so while others are at work.
      const due = rows.filter((send) => isDue(send, rows) && !taken.has(turnOf(send)));
      if (due.length === 0) return nextTime(rows);
      for (const send of due) taken.add(turnOf(send));
      await Promise.all([...new Set(due.map(laneOf))].map(drain));
    }
  }

  /** Takes over what an earlier life left behind, and ends the holds that are over. */
  async function recover(rows: readonly Send[]): Promise<void> {
    for (const row of rows) {
      if (mine.has(row.id)) continue;
      if (row.state.name === "calling") await leftBehind(row.id, { kind: "orphaned" });
      if (row.state.name === "leased") await leftBehind(row.id, { kind: "leaseLost" });
      if (row.state.name === "held") await hold(row);
    }
  }

  /** Asked again inside the transaction: meanwhile this life may have taken the send up itself. */
  function leftBehind(id: string, event: SendEvent): Promise<Send | undefined> {
    return store.change(id, (send) => (mine.has(id) ? undefined : moved(send, event)));
  }

  /** Lets a held send go when its time is over; keeps the row right about when that will be. */
  async function hold(row: Send): Promise<void> {
    if (row.state.name !== "held") return;
    const left = restLeft(row);
    if (left <= 0) {
      await step(row.id, { kind: "queued" });
      return;
    }
    const until = clock.now() + left;
    if (Math.abs(until - row.state.until) > UNTIL_MARGIN) {
      await step(row.id, { kind: "held", until, ms: row.state.ms });
    }
  }

  /** One after the other within an account and channel; a lane that is at work is told to look again. */
  async function drain(lane: string): Promise<void> {
    const running = lanes.get(lane);
    if (running !== undefined) {
      running.more = true;
      // Whoever wakes it may know that the network is back, which was just tried in vain.
      running.tried.clear();
      return;
    }
    const tried = new Set<string>();
    const state = { more: true, tried };
    lanes.set(lane, state);
    try {
      while (state.more) {
        state.more = false;
        const rows = await store.underway();
        const own = await paced(rows.filter((send) => laneOf(send) === lane));
        const next = own.find((send) => isDue(send, own) && !tried.has(turnOf(send)));
        if (next === undefined) continue;
        state.more = true;
        tried.add(turnOf(next));
        await take(next);
      }
    } finally {
      lanes.delete(lane);
    }
  }

  async function take(send: Send): Promise<void> {
    if (mine.has(send.id) || !(await world.reachable())) return;
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
    const onX = await world.pace?.spend(ready);
    const calling = await step(id, { kind: "calling", owner, onX });
    if (calling === undefined) return;
    called.set(id, clock.steady());
    const outcome = await call(calling);
    const told = await step(id, { kind: "outcome", outcome });
    if (told?.state.name !== "unknown") called.delete(id);
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

  async function look(id: string): Promise<Finding["kind"] | undefined> {
    const send = await store.get(id);
    if (mine.has(id)) return undefined;
    if (send?.state.name !== "unknown" && send?.state.name !== "asked") return undefined;
    mine.add(id);
    try {
      return await lookFor(send);
    } finally {
      mine.delete(id);
    }
  }

  async function lookFor(send: Send): Promise<Finding["kind"]> {
    const finding = await find(send);
    const told = await step(send.id, { kind: "looked", finding });
    if (told && settled(told)) called.delete(send.id);
    return finding.kind;
  }

  async function find(send: Send): Promise<Finding> {
    try {
      const at = called.get(send.id);
      const twins = await store.twinsOnX(send);
      return await gateway.look(send, at === undefined ? undefined : clock.steady() - at, twins);
    } catch {
      return { kind: "cannotTell" };
    }
  }

  function step(id: string, event: SendEvent): Promise<Send | undefined> {
    return store.change(id, (send) => moved(send, event));
  }

  function moved(send: Send, event: SendEvent): Send | undefined {
    const result = transition(send, event, clock.now());
    if (result.ok) return result.send;
    world.notPossible?.(send, event, result.why);
    return undefined;
  }

  function isDue(send: Send, rows: readonly Send[]): boolean {
    if (mine.has(send.id)) return false;
    if (send.state.name === "queued") {
      return pacedLeft(send) <= 0 && waitsFor(send, rows) === undefined;
    }
    return send.state.name === "unknown" && restLeft(send) <= 0;
  }

  /** How long it still has to rest, in ms, by a clock that nobody can set. */
  function restLeft(send: Send): number {
    if (overByClock(send, clock.now())) return 0;
    const rest = restOf(send) ?? 0;
    const what = turnOf(send);
    let known = rests.get(send.id);
    if (known?.what !== what) {
      known = { what, over: clock.steady() + rest };
      rests.set(send.id, known);
    }
    return known.over - clock.steady();
  }

  /** How long it still has to wait for X's limits, in ms. */
  function pacedLeft(send: Send): number {
    return (waitOf(send)?.until ?? 0) - clock.now();
  }

  function forgetRests(rows: readonly Send[]): void {
    if (rests.size === 0) return;
    const resting = new Set(rows.filter((row) => restOf(row) !== undefined).map(({ id }) => id));
    for (const id of rests.keys()) if (!resting.has(id)) rests.delete(id);
  }

  function nextTime(rows: readonly Send[]): number | undefined {
    const times = rows
      .filter(needsSender)
      .map((send) => (restOf(send) === undefined ? pacedLeft(send) : restLeft(send)))
      .filter((left) => left > 0);
    return times.length === 0 ? undefined : Math.min(...times);
  }
}

/** A send is taken up once in each of its states: offline, it would be due for ever. */
function turnOf({ id, state }: Send): string {
  return `${state.name} ${state.name === "unknown" ? (state.looks ?? 0) : ""} ${id}`;
}
