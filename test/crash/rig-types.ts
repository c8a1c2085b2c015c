import type { RunningWorld } from "../world/server.ts";
import type { PlainPage } from "./browser.ts";
import type { RunClock } from "./clock.ts";
import type { Matter } from "./setting.ts";

/** A point at which something is to happen, and at which time of coming there. */
export interface Stop {
  readonly point: string;
  readonly nth: number;
}

/** The world, or the worker, stands still at a point until `go`. */
export interface Hit {
  readonly point: string;
  go(): void;
}

/** What came of one call of X's API, as the worker saw it. */
export interface SeenCall {
  readonly on: string;
  readonly came: number | "cut";
}

/** One browser, one X in miniature, and a hand on each await point between them. */
export interface Rig {
  readonly world: RunningWorld;
  readonly matters: readonly Matter[];
  readonly clock: RunClock;
  /** A page of the extension from which the worker is asked. */
  readonly desk: PlainPage;
  /** A second one, in a window of its own. */
  readonly otherDesk: PlainPage;
  /** The points that were passed since `begin`, in order. */
  readonly passed: readonly string[];
  readonly calls: readonly SeenCall[];
  /** Stops the worker and forgets what was passed. */
  begin(): Promise<void>;
  /** Stands still at this point when it is next come to; undefined: at none. */
  arm(stop: Stop | undefined): Promise<void>;
  /** Sets the worker's clock off by so much, in this life and all that follow. */
  skew(ms: number): Promise<void>;
  /** Puts the clock forward, for worker and X alike. */
  forward(ms: number): Promise<void>;
  /** Told of each point that was armed and is now stood at. */
  onHit(listener: (hit: Hit) => void): void;
  stopWorker(): Promise<void>;
  /** Ends the browser as a power cut does, and starts it again. */
  killBrowser(): Promise<void>;
  /** Closes the tabs of X, and the pages from which the worker is asked. */
  closeTabs(): Promise<void>;
  openDesks(): Promise<void>;
  offline(on: boolean): Promise<void>;
  /** From now on nothing can be written. */
  fillDisk(): Promise<void>;
  freeDisk(): Promise<void>;
  close(): Promise<void>;
}
