/** A text with variables, written once. */
export interface CannedReply {
  readonly id: string;
  readonly title: string;
  readonly shortcut: string;
  readonly scope: "public" | "dm" | "survey";
  /** BCP 47 tag. */
  readonly language: string;
  /** Liquid template. */
  readonly template: string;
}

/** What a template may speak of. A missing value stays a visible placeholder. */
export interface Variables {
  readonly customer: { readonly handle: string; readonly name?: string; readonly firstName?: string };
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
