import type { Handle } from "../customers/index.ts";
import type { AbandonedWhy, Channel, Target } from "../sends/index.ts";
import type { PageAsks } from "./asks/page.ts";
import type { PanelAsks } from "./asks/panel.ts";

export type * from "./asks/customer.ts";
export type * from "./asks/hand-over.ts";
export type * from "./asks/library.ts";
export type * from "./asks/page.ts";
export type * from "./asks/panel.ts";

/** What the worker asks of the page layer of one tab. */
export interface WorkerAsks {
  /**
   * Puts the text into the composer of this target, which the person has open.
   * `place`: behind what stands there (also when missing), at the caret, or over these characters, which
   * must stand right before the caret.
   * `hadText`: there were other words in the box, they stand there still.
   * `altered`: the box shows the text, but not to the letter.
   */
  "worker/insert": {
    ask: {
      sendId: string;
      channel: Channel;
      account: Handle;
      target: Target;
      text: string;
      place?: "end" | "caret" | { over: string };
    };
    answer:
      | { kind: "inserted"; hadText: boolean; altered?: true }
      | { kind: "failed"; why: AbandonedWhy };
  };
}

export type Asks = PageAsks & PanelAsks & WorkerAsks;
export type AskName = keyof Asks;
export type Ask<N extends AskName> = Asks[N]["ask"];
export type Answer<N extends AskName> = Asks[N]["answer"];

/** What travels: the name, the body, and the version of the extension that wrote it. */
export interface Envelope<N extends AskName = AskName> {
  readonly aside: N;
  readonly version: string;
  readonly body: Ask<N>;
}
