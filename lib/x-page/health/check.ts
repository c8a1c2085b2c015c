import type { PartSeen } from "../../health/index.ts";
import { feature, type Ground } from "../feature.ts";
import type { Feature } from "../types.ts";
import { lookAt } from "./look.ts";
import { createTally, type Subject } from "./tally.ts";

/** When is looked, ms. */
export interface Rhythm {
  /** After the address has changed or the person went into a box. */
  readonly settle: number;
  /** Before what was wrong is looked at again. */
  readonly again: number;
  /** Between looks while nothing but the page's contents changes. */
  readonly rest: number;
  /** The page must have been still for so long. */
  readonly still: number;
  /** What is wrong counts only if it stays so for so long: X draws many things late. */
  readonly steady: number;
  /** So long an idle moment is waited for; browsers grant none to a page that draws nothing. */
  readonly patience: number;
}

const RHYTHM: Rhythm = {
  settle: 2_000,
  again: 2_500,
  rest: 60_000,
  still: 500,
  steady: 2_000,
  patience: 5_000,
};

/** So often a look gives way to a page that does not come to rest. */
const PATIENCE = 8;

/** ms that must be left of an idle moment for the next step of a look; without one, that a look takes at a time. */
const STEP_MS = 3;

/** Visits that are told apart. */
const VISITS = 60;

const NAME = "health-check";

/** A feature that can be asked to look now. */
export interface Check extends Feature {
  look(): void;
}

/**
 * Looks whether the parts of X's page that Aside leans on are where they are expected, and tells what
 * has changed. It looks in idle moments only, a few milliseconds at a time, and not while anything moves.
 */
export function healthCheck(
  layer: Ground & { path(): string },
  tell: (seen: PartSeen[]) => void,
  now: () => number = Date.now,
  rhythm: Rhythm = RHYTHM,
): Check {
  const { page, guard } = layer;
  let tally = createTally(now, rhythm.steady);
  let visits = new Map<string, Subject>();
  /** Something came or went since the page was last asked whether it is still. */
  let changed = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Infinity;
  let idle: number | undefined;

  let running = false;
  const run = (work: () => void) => (): void => guard.run(NAME, work);

  function stopWaiting(): void {
    clearTimeout(timer);
    due = Infinity;
    if (idle !== undefined) cancelIdleCallback(idle);
    idle = undefined;
  }

  /** Looks in `ms`, unless it is to look earlier. */
  function soon(ms: number): void {
    const at = now() + ms;
    if (due <= at) return;
    stopWaiting();
    due = at;
    timer = setTimeout(run(calm), ms);
  }

  /** Waits until the page is still. */
  function calm(tries = 0): void {
    changed = false;
    timer = setTimeout(
      run(() => {
        if (page.hidden) again();
        else if (changed && tries < PATIENCE) calm(tries + 1);
        else look();
      }),
      rhythm.still,
    );
  }

  function look(): void {
    changed = false;
    const path = layer.path();
    const steps = lookAt(page, path, visit(path), tally);
    const go = (deadline: IdleDeadline): void => {
      // X has gone on to another page: what was begun here would be finished there.
      if (layer.path() !== path) return again(rhythm.settle);
      const began = now();
      const hasTime = () =>
        deadline.didTimeout ? now() - began < STEP_MS : deadline.timeRemaining() > STEP_MS;
      // One step at least: on a busy machine no idle moment may ever have time for one.
      let done = steps.next().done;
      while (!done && hasTime()) done = steps.next().done;
      if (done) finish();
      else wait();
    };
    const wait = (): void => {
      idle = requestIdleCallback((deadline) => guard.run(NAME, () => go(deadline)), {
        timeout: rhythm.patience,
      });
    };
    wait();
  }

  function finish(): void {
    const news = tally.news();
    if (news.length > 0) tell(news);
    again(tally.waits() ? rhythm.again : rhythm.rest);
  }

  function again(ms = rhythm.rest): void {
    stopWaiting();
    due = now() + ms;
    timer = setTimeout(
      run(() => (changed || tally.waits() ? calm() : again())),
      ms,
    );
  }

  function visit(path: string): Subject {
    if (visits.size >= VISITS) visits = new Map();
    const known = visits.get(path) ?? {};
    visits.set(path, known);
    return known;
  }

  return {
    ...feature(layer, NAME, {
      onPass({ moved }) {
        changed = true;
        if (!moved) return;
        stopWaiting();
        soon(rhythm.settle);
      },
      heard: { focusin: () => soon(rhythm.settle) },
      onStart() {
        running = true;
        return stopWaiting;
      },
      onStop() {
        running = false;
        tally = createTally(now, rhythm.steady);
        visits = new Map();
      },
    }),
    look() {
      if (running) soon(rhythm.still);
    },
  };
}
