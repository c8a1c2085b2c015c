import * as oauth from "oauth4webapi";
import type { Handle } from "../../customers/index.ts";
import type { Tokens, Vault } from "../../vault/index.ts";
import type { GrantAnswer, TokenSource, XApiWorld } from "../types.ts";
import { exchangeWithX, publicClient, X } from "./server.ts";

/** Refreshed this long before it ends, in ms, so that no write meets an ended token. */
const AHEAD = 60_000;

/** How long an access token holds when X does not say, in ms. */
const TWO_HOURS = 2 * 60 * 60 * 1000;

export interface TokensWorld extends XApiWorld {
  readonly vault: Vault;
  /**
   * Runs `work` while nobody else runs under this name, in whatever life of the worker: the browser's
   * Web Locks. Missing: this life alone.
   */
  readonly lock?: <T>(name: string, work: () => Promise<T>) => Promise<T>;
}

/** Runs `work` while nobody else changes this account's tokens: whoever does so comes this way. */
export function aloneWith<T>(
  { lock }: Pick<TokensWorld, "lock">,
  account: Handle,
  work: () => Promise<T>,
): Promise<T> {
  return lock ? lock(`aside-refresh-${account}`, work) : work();
}

/** Keeps the tokens of a sign-in. A refresh of the old ones that is under way does not come after them. */
export function keepTokens(world: TokensWorld, tokens: Tokens): Promise<void> {
  return aloneWith(world, tokens.handle, () => world.vault.put(tokens));
}

/**
 * Gives out access tokens and keeps them fresh. A refresh token works once, so at most one refresh of
 * an account is under way, and what it brings is in the vault before anybody uses it.
 */
export function createTokens(world: TokensWorld): TokenSource {
  const underWay = new Map<Handle, Promise<GrantAnswer>>();
  return { grant, renew };

  function grant(account: Handle): Promise<GrantAnswer> {
    return withHeld(account, (held) =>
      isFresh(held) ? granted(held) : refreshed(account, held.accessToken),
    );
  }

  function renew(account: Handle, refused: string): Promise<GrantAnswer> {
    return withHeld(account, (held) =>
      held.accessToken === refused ? refreshed(account, refused) : granted(held),
    );
  }

  async function withHeld(
    account: Handle,
    answer: (held: Tokens) => GrantAnswer | Promise<GrantAnswer>,
  ): Promise<GrantAnswer> {
    try {
      const held = await world.vault.get(account);
      return held ? await answer(held) : { problem: "notConnected" };
    } catch {
      // The vault could not be read or written; a token that is not kept is not used.
      return { problem: "vaultBroken" };
    }
  }

  function refreshed(account: Handle, old: string): Promise<GrantAnswer> {
    const running = underWay.get(account);
    if (running) return running;
    const run = aloneWith(world, account, () => refresh(account, old)).finally(() =>
      underWay.delete(account),
    );
    underWay.set(account, run);
    return run;
  }

  async function refresh(account: Handle, old: string): Promise<GrantAnswer> {
    const held = await world.vault.get(account);
    if (!held) return { problem: "notConnected" };
    // Somebody was faster, in another life of the worker.
    if (held.accessToken !== old) return granted(held);
    const { refreshToken } = held;
    if (refreshToken === undefined) return { problem: "signedOut" };

    const { client, auth } = publicClient(held.clientId);
    const result = await exchangeWithX(world, async (options) =>
      oauth.processRefreshTokenResponse(
        X,
        client,
        await oauth.refreshTokenGrantRequest(X, client, auth, refreshToken, options),
      ),
    );
    if ("value" in result) return keep(held, result.value);
    const { failure } = result;
    if (failure.kind === "offline") return { problem: "offline" };
    // Only 400 says that the token is spent. X has had outages that answered 401 to everybody.
    if (failure.kind === "refused" && failure.status === 400) return forget(held);
    return { problem: "serverError" };
  }

  async function keep(held: Tokens, fresh: oauth.TokenEndpointResponse): Promise<GrantAnswer> {
    const refreshToken = fresh.refresh_token ?? held.refreshToken;
    const tokens: Tokens = {
      handle: held.handle,
      userId: held.userId,
      clientId: held.clientId,
      accessToken: fresh.access_token,
      ...(refreshToken === undefined ? {} : { refreshToken }),
      expiresAt:
        world.now() + (fresh.expires_in === undefined ? TWO_HOURS : fresh.expires_in * 1000),
      scopes: fresh.scope === undefined ? held.scopes : fresh.scope.split(" ").filter(Boolean),
    };
    await world.vault.put(tokens);
    return granted(tokens);
  }

  /** The row stays, so that "connect again" is told instead of "never connected"; the dead secret goes. */
  async function forget({ handle, userId, clientId, scopes }: Tokens): Promise<GrantAnswer> {
    await world.vault.put({ handle, userId, clientId, scopes, accessToken: "", expiresAt: 0 });
    return { problem: "signedOut" };
  }

  function isFresh({ expiresAt }: Tokens): boolean {
    return expiresAt > world.now() + AHEAD;
  }
}

function granted({ accessToken, userId, scopes }: Tokens): GrantAnswer {
  return { grant: { accessToken, userId, scopes } };
}
