import type { CustomerFacts, Handle } from "../../lib/customers/index.ts";
import type { Ground, Layer } from "../../lib/x-page/index.ts";

/** What the controls need of the page layer. */
export type Here = Ground &
  Pick<Layer, "path" | "now" | "words" | "alive" | "outdated" | "ask" | "memory">;

/** Whom a control is about, read at the moment of the press. */
export interface About {
  readonly customer: Handle;
  readonly facts: CustomerFacts;
  /** ms since 1970: their last private message, where the page shows one. */
  readonly wroteAt?: number;
}

/** One kind of place on X where a case can begin without a tweet. */
export interface Place {
  /** How the control there is drawn. */
  readonly className: "outlined" | "plain";
  readonly word: "page_moveToDm" | "page_openInAside";
  readonly icon: (page: Document) => SVGElement;
  /**
   * X's own buttons that a control belongs before.
   * @param account whose own profile, and whose notes to themselves, have none
   */
  anchors(layer: Here, account: Handle): Element[];
  /** @returns undefined where the page leaves any doubt whom it is about. */
  read(layer: Here, account: Handle, control: Element): About | undefined;
}
