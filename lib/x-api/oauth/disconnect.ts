import * as oauth from "oauth4webapi";
import type { Handle } from "../../customers/index.ts";
import type { Vault } from "../../vault/index.ts";
import type { XApiWorld } from "../types.ts";
import { exchangeWithX, publicClient, X } from "./server.ts";

/**
 * Signs one account out. What is kept here goes first and in any case; X is then told, as far as it
 * can be reached.
 * @returns whether X has taken both tokens back
 */
export async function disconnect(
  world: XApiWorld & { readonly vault: Vault },
  account: Handle,
): Promise<boolean> {
  const held = await world.vault.get(account);
  await world.vault.remove(account);
  if (!held || (world.mayCall && !(await world.mayCall()))) return false;
  const { client, auth } = publicClient(held.clientId);
  const told = await Promise.all(
    [
      [held.refreshToken, "refresh_token"],
      [held.accessToken, "access_token"],
    ].map(async ([token, hint]) => {
      if (!token) return true;
      const result = await exchangeWithX(world, async (options) =>
        oauth.processRevocationResponse(
          await oauth.revocationRequest(X, client, auth, token, {
            ...options,
            additionalParameters: { token_type_hint: hint as string },
          }),
        ),
      );
      return "value" in result;
    }),
  );
  return told.every(Boolean);
}
