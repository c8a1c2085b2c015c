import type { Handle } from "../customers/index.ts";

/** What X gave at the sign-in of one account. */
export interface Tokens {
  readonly handle: Handle;
  /** Numeric id of the account, as a decimal string. */
  readonly userId: string;
  /** The client id that the tokens belong to; a refresh with another one is refused. */
  readonly clientId: string;
  readonly accessToken: string;
  /** Works once. Missing when X gave none, or when it is spent. */
  readonly refreshToken?: string | undefined;
  /** ms since 1970. */
  readonly expiresAt: number;
  readonly scopes: readonly string[];
}

/** Where tokens are kept. One row an account. */
export interface Vault {
  get(handle: Handle): Promise<Tokens | undefined>;
  /** @throws {Error} when the disk is full; the old tokens then stand. */
  put(tokens: Tokens): Promise<void>;
  remove(handle: Handle): Promise<void>;
  /** The accounts that have tokens here. */
  handles(): Promise<Handle[]>;
}
