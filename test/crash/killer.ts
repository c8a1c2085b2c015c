import type { Kill, Plan } from "./plan.ts";
import { ASKED } from "./points-on-x.ts";
import type { Hit, Rig, Stop } from "./rig.ts";

/** A kill that came about. */
export interface Struck {
  readonly what: Kill["what"];
  readonly point: string;
}

/** Carries out the kills of a run, one after the other, each where it was planned. */
export interface Killer {
  readonly struck: readonly Struck[];
  /** Waits for the first point. */
  begin(): Promise<void>;
  /** Resolves at once unless something is being killed, or comes up again. */
  calm(): Promise<void>;
  /** Something is being killed, or is still away. */
  busy(): boolean;
  /** What is still away comes back, and nothing more is killed. */
  end(): Promise<void>;
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

export function createKiller(rig: Rig, kills: Plan["kills"]): Killer {
  const struck: Struck[] = [];
  const left = [...kills];
  let working: Promise<void> = Promise.resolve();
  let isWorking = false;
  /** What brings back something that is away, and when. */
  const away = new Set<{ back: () => Promise<void>; done: Promise<void> }>();

  const next = (): Stop | undefined => left[0]?.at;

  rig.onHit((hit) => {
    const kill = left.shift();
    if (!kill) return hit.go();
    struck.push({ what: kill.what, point: hit.point });
    isWorking = true;
    working = strike(kill, hit).finally(() => (isWorking = false));
    // Told to whoever waits for calm.
    working.catch(() => {});
    return undefined;
  });

  async function strike(kill: Kill, hit: Hit): Promise<void> {
    switch (kill.what) {
      case "worker":
        await rig.stopWorker();
        hit.go();
        break;
      case "browser":
        await rig.killBrowser();
        hit.go();
        break;
      case "tabs":
        await rig.closeTabs();
        // A page of the extension comes by way of the worker, which stands still till here.
        hit.go();
        await rig.openDesks();
        break;
      case "clock":
        await rig.skew(kill.ms);
        hit.go();
        break;
      case "network":
        await rig.offline(true);
        hit.go();
        leave(kill.ms, () => rig.offline(false));
        break;
      case "disk":
        await rig.fillDisk();
        hit.go();
        leave(kill.ms, () => rig.freeDisk());
        break;
      case "API":
        for (const on of ASKED) rig.world.faults.add({ on, does: kill.does });
        hit.go();
        leave(kill.ms, async () => {
          rig.world.faults.clear();
          rig.world.faults.release();
        });
        break;
    }
    await rig.arm(next());
  }

  function leave(ms: number, bring: () => Promise<void>): void {
    let isBack = false;
    const back = async () => {
      if (isBack) return;
      isBack = true;
      try {
        await bring();
      } finally {
        away.delete(one);
      }
    };
    // A browser that is killed before that has forgotten what was taken away.
    const one = {
      back,
      done: pause(ms)
        .then(back)
        .catch(() => {}),
    };
    away.add(one);
  }

  return {
    struck,
    begin: () => rig.arm(next()),
    async calm() {
      await working;
    },
    busy: () => isWorking || away.size > 0,
    async end() {
      left.length = 0;
      await rig.arm(undefined);
      await working;
      for (const one of away) await one.back();
    },
  };
}
