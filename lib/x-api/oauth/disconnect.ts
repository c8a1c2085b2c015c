import type { Handle } from "../../customers/index.ts";
import { revoke } from "./revoke.ts";
import { aloneWith, type TokensWorld } from "./tokens.ts";

/**
 * Signs one account out. What is kept here goes first and in any case; X is then told, as far as it
 * can be reached.
 * @returns whether X has taken both tokens back
 */
export async function disconnect(world: TokensWorld, account: Handle): Promise<boolean> {
  // A refresh that is under way would put its new tokens where the old ones were.
  const held = await aloneWith(world, account, async () => {
    const tokens = await world.vault.get(account);
    await world.vault.remove(account);
    return tokens;
  });
  if (!held || (world.mayCall && !(await world.mayCall()))) return false;
  return revoke(world, held);
}
