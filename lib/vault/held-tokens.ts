import type { Tokens } from "./types.ts";

/**
 * Tokens as the vault hands them out. The secrets stand in a private field: JSON, a log line, a
 * structured clone and an extension message all leave them behind.
 */
export class HeldTokens implements Tokens {
  readonly handle: Tokens["handle"];
  readonly userId: string;
  readonly clientId: string;
  readonly expiresAt: number;
  readonly scopes: readonly string[];
  readonly #secrets: { readonly accessToken: string; readonly refreshToken: string | undefined };

  constructor(tokens: Tokens) {
    this.handle = tokens.handle;
    this.userId = tokens.userId;
    this.clientId = tokens.clientId;
    this.expiresAt = tokens.expiresAt;
    this.scopes = tokens.scopes;
    this.#secrets = { accessToken: tokens.accessToken, refreshToken: tokens.refreshToken };
  }

  get accessToken(): string {
    return this.#secrets.accessToken;
  }

  get refreshToken(): string | undefined {
    return this.#secrets.refreshToken;
  }

  toString(): string {
    return `tokens of @${this.handle}`;
  }
}
