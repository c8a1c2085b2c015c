import type { Hear } from "./listen.ts";

/** What the worker does with each event that its first script hears. */
export interface Worker {
  readonly hear: Hear;
  /** The panel's page for a press that opens it; undefined: as it is packed. */
  readonly panelPage: () => Promise<Response> | undefined;
  /** Goes on with what is to be sent. */
  readonly wake: () => void;
  /** Looks at what is due. */
  readonly remind: () => void;
  /** A notice was pressed, or a button of it (from 0 on). */
  readonly noticePressed: (id: string, button?: number) => void;
  /** The key for the canned replies was pressed in this tab. */
  readonly pickerKey: (tabId: number | undefined) => void;
  /** The browser has begun: its windows are other ones than those that are stored. */
  readonly browserBegan: () => void;
  /** What a worker does by itself soon after its start. */
  readonly firstLook: () => void;
}

/** What the worker's first script gives to the rest, which is a script of its own. */
export interface ForWorker {
  /** Each runs a script that is needed seldom; which ones there are must be known while the first script runs. */
  readonly scripts: {
    readonly engine: () => Promise<void>;
    readonly calls: () => Promise<void>;
    readonly library: () => Promise<void>;
  };
  /** To be called before a notice is shown: it may have been allowed only now. */
  readonly hearNotices: () => void;
}

/** Joins the rest of the worker; `entrypoints/answering/` leaves it in the worker as `asideWorker`. */
export type JoinWorker = (given: ForWorker) => Worker;
