import type { Handle } from "../../lib/customers/index.ts";
import { createSender, newSend, settled, transition, UNDERWAY } from "../../lib/sends/index.ts";
import type {
  CallOutcome,
  Finding,
  Send,
  SendEvent,
  SendStore,
  SenderWorld,
} from "../../lib/sends/index.ts";

/** What X does with one call. */
export type XMood =
  | "takes" // does it and answers
  | "refuses"
  | "cutBefore" // the connection dies, nothing was done
  | "cutAfter" // done, then the connection dies
  | "hangs"; // done, and never answers

/** What a look comes to: it sees what stands there, it cannot tell, or it cannot be made now. */
export type XSight = "tells" | "cannotTell" | "notNow";

/** How one life of the worker goes. */
export interface LifePlan {
  /** Which await point kills it; beyond the last one it lives on. */
  readonly diesAt: number;
  /** Dies after the thing was done, but before it hears of it. */
  readonly afterwards: boolean;
  /** Which store operation throws, the worker living on. */
  readonly storeFailsAt: number;
  readonly online: boolean;
  /** At this await point the network comes back, and the worker is woken again. */
  readonly onlineAt?: number;
  /** So long, in ms, it goes on by its own timers. */
  readonly lasts?: number;
  /** Told of each await point, before anything is done there. */
  readonly at?: (point: number) => unknown;
}

/** What a person presses. All of it goes to one of two tweets, or to one of two people. */
export interface Press {
  readonly account?: Handle;
  readonly channel?: "public" | "dm";
  readonly place?: 0 | 1;
  readonly holdMs?: number;
}

/** A store and an X that outlive the workers, and workers that die at any await point. */
export interface DyingWorld {
  readonly rows: Map<string, Send>;
  /** Texts that stand on X, one entry a post. */
  readonly posts: { readonly sendId: string; readonly id: string }[];
  /** What must never be: a call before the hold was over, or before what was pressed earlier is known. */
  readonly wrongs: string[];
  press(id: string, what?: Press): void;
  /** Undo, as the worker does it: one transaction. `instead`: Edit, and the new words are sent at once. */
  takeBack(id: string, instead?: string): boolean;
  /** The person answers for all sends that they are asked about, as it is. */
  answer(): void;
  /**
   * One life of the worker: it is asked to work as often as `wakes` says, at the same time, and goes on by
   * itself as long as it lasts.
   * @returns when it has finished, has died, or only waits for a silent X; `awaits` is how many points it passed.
   */
  live(
    plan: LifePlan,
    wakes?: number,
  ): Promise<{ readonly died: boolean; readonly awaits: number; readonly stores: number }>;
  pass(ms: number): void;
  /** The browser's clock is set; no time passes. */
  jump(ms: number): void;
  /** Called whenever a send is looked for. */
  onLook(listener: () => void): void;
}

export function dyingWorld(moods: readonly XMood[], sights: readonly XSight[]): DyingWorld {
  const rows = new Map<string, Send>();
  const posts: { sendId: string; id: string }[] = [];
  const wrongs: string[] = [];
  const pressed = new Map<string, { readonly felt: number; readonly what: Press }>();
  let now = 1_000_000_000;
  let felt = 0;
  let calls = 0;
  let looks = 0;
  let lives = 0;
  let looking = () => {};

  const standsOnX = (id: string) => posts.find(({ sendId }) => sendId === id);

  function press(id: string, what: Press = {}): void {
    const { account = "brand" as Handle, channel = "public", place = 0, holdMs = 0 } = what;
    const customer = `customer${place}` as Handle;
    const target =
      channel === "dm"
        ? ({ kind: "person", handle: customer } as const)
        : ({ kind: "tweet", tweetId: `5${place}`, author: customer } as const);
    const intent = newSend(
      { id, caseId: "c", account, customer, channel, route: "api", target, text: id, warnings: [] },
      // As the store has it: what is pressed later stands later, whatever the clock says.
      Math.max(now, ...[...rows.values()].map(({ createdAt }) => createdAt + 1)),
    );
    rows.set(id, intent);
    happen(id, holdMs > 0 ? { kind: "held", until: now + holdMs, ms: holdMs } : { kind: "queued" });
    pressed.set(id, { felt, what });
  }

  function happen(id: string, event: SendEvent): boolean {
    const row = rows.get(id);
    const result = row && transition(row, event, now);
    if (result?.ok) rows.set(id, result.send);
    return result?.ok === true;
  }

  /** Only what is due may be called. */
  function check(send: Send): void {
    const { felt: at, what } = pressed.get(send.id) ?? { felt: 0, what: {} };
    if (felt - at < (what.holdMs ?? 0))
      wrongs.push(`${send.id} went out ${felt - at} ms after it was pressed`);
    for (const [id, earlier] of pressed) {
      if (id === send.id) return;
      const row = rows.get(id);
      if (!row || settled(row) || !samePlace(earlier.what, what)) continue;
      wrongs.push(`${send.id} overtook ${id}, which was ${row.state.name}`);
    }
  }

  return {
    rows,
    posts,
    wrongs,
    press,
    takeBack(id, instead) {
      const taken = happen(id, { kind: "abandoned", why: "undone" });
      const what = pressed.get(id)?.what;
      if (taken && instead !== undefined && what) press(instead, what);
      return taken;
    },
    answer() {
      for (const [id, { state }] of rows)
        if (state.name === "asked")
          happen(id, { kind: "personSays", sent: standsOnX(id) !== undefined });
    },
    async live(plan, wakes = 1) {
      lives += 1;
      const began = felt;
      let awaits = 0;
      let stores = 0;
      const wokenAgain: Promise<unknown>[] = [];
      let die: (died: "died") => void = () => {};
      const death = new Promise<"died">((resolve) => (die = resolve));

      /** An await point: the world acts, or the worker is gone, before or after the act. */
      async function point<T>(act: () => T): Promise<T> {
        const here = awaits;
        awaits += 1;
        await Promise.resolve();
        if (here > plan.diesAt || (here === plan.diesAt && !plan.afterwards)) return gone();
        plan.at?.(here);
        if (here === plan.onlineAt) wokenAgain.push(sender.work());
        const result = act();
        await Promise.resolve();
        if (here >= plan.diesAt) return gone();
        return result;
      }
      function gone(): Promise<never> {
        die("died");
        return new Promise(() => {});
      }
      function stored<T>(act: () => T): Promise<T> {
        return point(() => {
          stores += 1;
          if (stores - 1 === plan.storeFailsAt) throw new Error("the disk is full");
          return act();
        });
      }

      const store: SendStore = {
        add: () => Promise.reject(new Error("the sender adds nothing")),
        get: (id) => stored(() => rows.get(id)),
        change: (id, change) =>
          stored(() => {
            const row = rows.get(id);
            const next = row && change(row);
            if (next) rows.set(id, next);
            return next;
          }),
        underway: () =>
          stored(() => [...rows.values()].filter((row) => UNDERWAY.includes(row.state.name))),
        twinsOnX: async () => [],
      };
      const sender = createSender({
        store,
        owner: `life ${lives}`,
        clock: { now: () => now, steady: () => felt - began },
        async reachable() {
          const online = plan.online || awaits > (plan.onlineAt ?? Infinity);
          // To try in vain takes longer than to read rows, and the network may come back meanwhile.
          for (let tries = online ? 1 : 8; tries > 0; tries -= 1) await point(() => {});
          return online;
        },
        addresses: { userIdOf: () => point(() => ({ userId: "33" })) },
        gateway: { call, look },
      } satisfies SenderWorld);

      async function call(send: Send): Promise<CallOutcome> {
        const mood = moods[calls % moods.length] ?? "takes";
        calls += 1;
        if (rows.get(send.id)?.state.name !== "calling")
          wrongs.push(`${send.id} was called without leave`);
        check(send);
        const answer = await point((): CallOutcome | "silence" => {
          if (mood === "refuses") return { kind: "refused", refusal: { kind: "other" } };
          if (mood === "cutBefore") return { kind: "unknown", why: "networkCut" };
          posts.push({ sendId: send.id, id: `p${posts.length}` });
          if (mood === "hangs") return "silence";
          if (mood === "cutAfter") return { kind: "unknown", why: "networkCut" };
          return { kind: "accepted", remoteId: `p${posts.length - 1}` };
        });
        return answer === "silence" ? new Promise(() => {}) : answer;
      }
      async function look(send: Send): Promise<Finding> {
        const sight = sights[looks % sights.length] ?? "tells";
        looks += 1;
        looking();
        return point((): Finding => {
          if (sight !== "tells") return { kind: sight };
          const post = standsOnX(send.id);
          return post ? { kind: "found", remoteId: post.id } : { kind: "absent" };
        });
      }

      for (let wake = wakes; ; wake = 1) {
        const works = Array.from({ length: wake }, () => sender.work());
        const work = Promise.allSettled(works).then(async (ends) => {
          await Promise.allSettled(wokenAgain);
          return ends.map((end) => (end.status === "fulfilled" ? end.value : undefined));
        });
        // All awaits here are microtasks: whoever has not come to an end by the next turn of the event
        // loop waits for an X that is silent.
        const stuck = new Promise<"stuck">((resolve) => setImmediate(resolve, "stuck"));
        const end = await Promise.race([death, work, stuck]);
        const lived = felt - began;
        const waits = Array.isArray(end) ? end.filter((wait) => wait !== undefined) : [];
        const left = (plan.lasts ?? 0) - lived;
        if (waits.length === 0 || left <= 0) return { died: end === "died", awaits, stores };
        // As the worker does, it looks again now and then while it waits.
        pass(Math.min(...waits, left, 15_000));
      }
    },
    pass,
    jump(ms) {
      now += ms;
    },
    onLook(listener) {
      looking = listener;
    },
  };

  function pass(ms: number): void {
    now += ms;
    felt += ms;
  }
}

function samePlace(a: Press, b: Press): boolean {
  const of = ({ account = "brand" as Handle, channel = "public", place = 0 }: Press) =>
    `${account} ${channel} ${place}`;
  return of(a) === of(b);
}
