/** A text with variables, written once. */
export interface CannedReply {
  readonly id: string;
  readonly title: string;
  readonly shortcut: string;
  readonly scope: "public" | "dm" | "survey";
  /** BCP 47 tag. */
  readonly language: string;
  readonly tags?: readonly string[];
  /** Liquid template. */
  readonly template: string;
  /** What stands in the customer's message already when they follow the DM link: `dmLinkOf(id, prompt)`. */
  readonly prompt?: string;
}

/**
 * What a template may speak of, as `customer.handle`, `customer.name`, `customer.first_name`,
 * `account.handle`, `account.name`, `agent.name` and `dm_link`. Handles are without "@".
 * A missing value stays a visible placeholder.
 */
export interface Variables {
  readonly customer: {
    readonly handle: string;
    readonly name?: string;
    readonly firstName?: string;
  };
  readonly account: { readonly handle: string; readonly name?: string };
  readonly agent: { readonly name?: string };
  /** The address that opens a private message to the account. */
  readonly dmLink?: string;
}

/** A filled reply; `unfilled` lists the placeholders that are still in `text`, as written there. */
export interface Filled {
  readonly text: string;
  readonly unfilled: readonly string[];
}
