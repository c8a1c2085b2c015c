import type { Ask, FilledReply } from "../../../lib/messages/index.ts";
import type { Spot } from "../../../lib/x-page/index.ts";
import type { Met } from "../boxes.ts";
import type { Pop } from "../pop.ts";
import type { Filling } from "./filling.ts";
import type { View } from "./view.ts";

/** Whose picker it is, and what opened it. */
export interface Opening {
  readonly host: HTMLElement;
  readonly met: () => Met;
  /** The button that opened it; missing when "/" was typed in X's own box. */
  readonly button?: HTMLElement;
  /** A reply that lacks something is finished where that can be done. Called in the person's event. */
  readonly finish: (text: string) => void;
  /** Something was put in. */
  readonly onPut: () => void;
  /** Where the caret was in X's box, when the focus is not in it any more. */
  readonly caret: () => number | undefined;
  /** The person closed it without a choice. */
  readonly onLeave?: () => void;
}

export interface Picker {
  /** A composer is there: who has opened the picker in this page will again, and is not to wait for it. */
  getReady(met: Met): void;
  open(opening: Opening): void;
  /**
   * "/" and these letters stand before the caret in X's own box. Opens when there is a reply that they
   * may mean, and narrows what is open.
   */
  called(opening: Opening, query: string): void;
  /** Nothing stands there any more that calls it. */
  notCalled(): void;
  isOpen(host: HTMLElement): boolean;
  close(): void;
}

/** The replies of one matter, as far as they are here. */
export interface Loaded {
  replies?: readonly FilledReply[];
  /** There are others, which only the worker finds. */
  more?: boolean;
  problem?: string;
}

/** The picker as it stands open. */
export interface Open extends Opening, Loaded {
  readonly view: View;
  readonly pop: Pop;
  /** X's box as it was when the button was pressed. */
  readonly spot: Spot | undefined;
  query: string;
  at: number;
  /** A reply that is being completed, and X's box as it was before the form took the focus. */
  filling?: Filling & { readonly spot: Spot };
}

/** What is asked for one composer. */
export type Matter = Ask<"page/replies">;
