import * as oauth from "oauth4webapi";
import type { Tokens } from "../../vault/index.ts";
import type { XApiWorld } from "../types.ts";
import { exchangeWithX, publicClient, X } from "./server.ts";

/**
 * Has X take tokens back. Never throws.
 * @returns whether X has taken both
 */
export async function revoke(
  world: Pick<XApiWorld, "fetch" | "deadline">,
  { clientId, refreshToken, accessToken }: Tokens,
): Promise<boolean> {
  const { client, auth } = publicClient(clientId);
  const told = await Promise.all(
    [
      [refreshToken, "refresh_token"],
      [accessToken, "access_token"],
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
