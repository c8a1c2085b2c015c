import type { Handle } from "../../lib/customers/index.ts";
import type { World } from "./world.ts";

/** X does not always show who is signed in; with one known account there is no doubt. */
export async function onlyAccount({ accounts }: World): Promise<Handle | undefined> {
  const all = await accounts.all();
  return all.length === 1 ? all[0]?.handle : undefined;
}
