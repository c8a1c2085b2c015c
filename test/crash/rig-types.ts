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
  /** When that was told, ms since 1970 by the run's clock. */
  readonly at: number;
}

/** A tab of X that shows one tweet. */
export interface TweetTab {
  readonly windowId: number;
  /** Whether these words stand in X's reply box. */
  holds(text: string): Promise<boolean>;
  /** Presses X's own button. */
  post(): Promise<void>;
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
  /**
   * Stops the worker and forgets what was passed.
   * @param panels the desks are to be panels, each in a window of its own
   */
  begin(panels: boolean): Promise<void>;
  /** The windows that the desks stand in. */
  windows(): Promise<number[]>;
  /** The desks read anew what is stored, as panels do that are opened now. */
  reloadDesks(): Promise<void>;
  /** Opens a tweet with X's reply box under it, in a window of its own. */
  openTweet(matter: Matter): Promise<TweetTab>;
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
