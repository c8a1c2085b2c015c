import type { Handle } from "../../lib/customers/index.ts";
import { createSender, newSend, type Sender } from "../../lib/sends/index.ts";
import type { CallOutcome, Finding, Send, SendStore, SenderWorld } from "../../lib/sends/index.ts";

/** What X does with one call. */
export type XMood =
  | "takes" // does it and answers
  | "refuses"
  | "cutBefore" // the connection dies, nothing was done
  | "cutAfter" // done, then the connection dies
  | "hangs"; // done, and never answers

/** How one life of the worker goes. */
export interface LifePlan {
  /** Which await point kills it; beyond the last one it lives on. */
  readonly diesAt: number;
  /** Dies after the thing was done, but before it hears of it. */
  readonly afterwards: boolean;
  /** Which store operation throws, the worker living on. */
  readonly storeFailsAt: number;
  readonly online: boolean;
}

/** A store and an X that outlive the workers, and workers that die at any await point. */
export interface DyingWorld {
  readonly rows: Map<string, Send>;
  /** Texts that stand on X, one entry a post. */
  readonly posts: { readonly sendId: string; readonly id: string }[];
  add(id: string, by: Partial<Pick<Send, "account" | "channel">>): void;
  /**
   * One life of the worker: it is asked to work as often as `wakes` says, at the same time.
   * @returns when it has finished, has died, or only waits for a silent X; `awaits` is how many points it passed.
   */
  live(
    plan: LifePlan,
    wakes?: number,
  ): Promise<{ readonly died: boolean; readonly awaits: number }>;
  pass(ms: number): void;
  /** Called whenever a send is looked for. */
  onLook(listener: () => void): void;
}

export function dyingWorld(moods: readonly XMood[], canTell: readonly boolean[]): DyingWorld {
  const rows = new Map<string, Send>();
  const posts: { sendId: string; id: string }[] = [];
  let now = 1_000_000;
  let calls = 0;
  let looks = 0;
  let lives = 0;
  let looking = () => {};

  return {
    rows,
    posts,
    add(id, { account = "brand" as Handle, channel = "public" }) {
      const customer = "ana" as Handle;
      const target =
        channel === "dm"
          ? ({ kind: "person", handle: customer } as const)
          : ({ kind: "tweet", tweetId: "5", author: customer } as const);
      const send = newSend(
        {
          id,
          caseId: "c",
          account,
          customer,
          channel,
          route: "api",
          target,
          text: id,
          warnings: [],
        },
        now,
      );
      now += 1;
      rows.set(id, { ...send, state: { name: "queued" } });
    },
    async live(plan, wakes = 1) {
      lives += 1;
      let awaits = 0;
      let storeUses = 0;
      let die: (died: "died") => void = () => {};
      const death = new Promise<"died">((resolve) => (die = resolve));

      /** An await point: the world acts, or the worker is gone, before or after the act. */
      async function point<T>(act: () => T): Promise<T> {
        const here = awaits;
        awaits += 1;
        await Promise.resolve();
        if (here > plan.diesAt || (here === plan.diesAt && !plan.afterwards)) return gone();
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
          storeUses += 1;
          if (storeUses - 1 === plan.storeFailsAt) throw new Error("the disk is full");
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
        unsettled: () =>
          stored(() =>
            [...rows.values()].filter(
              ({ state }) => !["accepted", "refused", "abandoned", "seen"].includes(state.name),
            ),
          ),
      };
      const sender: Sender = createSender({
        store,
        owner: `life ${lives}`,
        clock: { now: () => now },
        reachable: () => point(() => plan.online),
        addresses: { userIdOf: () => point(() => ({ userId: "33" })) },
        gateway: { call, look },
      } satisfies SenderWorld);

      async function call(send: Send): Promise<CallOutcome> {
        const mood = moods[calls % moods.length] ?? "takes";
        calls += 1;
        if (rows.get(send.id)?.state.name !== "calling") throw new Error("called without leave");
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
        const tells = canTell[looks % canTell.length] ?? true;
        looks += 1;
        looking();
        return point((): Finding => {
          if (!tells) return { kind: "cannotTell" };
          const post = posts.find(({ sendId }) => sendId === send.id);
          return post ? { kind: "found", remoteId: post.id } : { kind: "absent" };
        });
      }

      const work = Promise.allSettled(Array.from({ length: wakes }, () => sender.work()));
      // All awaits here are microtasks: whoever has not come to an end by the next turn of the event
      // loop waits for an X that is silent.
      const stuck = new Promise<"stuck">((resolve) => setImmediate(resolve, "stuck"));
      const end = await Promise.race([death, work.then(() => "done" as const), stuck]);
      return { died: end === "died", awaits };
    },
    pass(ms) {
      now += ms;
    },
    onLook(listener) {
      looking = listener;
    },
  };
}
