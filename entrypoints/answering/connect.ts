import type { Handle } from "../../lib/customers/index.ts";
import type { Answer, Ask } from "../../lib/messages/index.ts";
import type { World } from "./world.ts";

/** Signs an account in to X's API, in X's own window. */
export async function connect(
  world: World,
  { clientId: typed, expected }: Ask<"panel/connect">,
): Promise<Answer<"panel/connect">> {
  const { accounts, builtClientId, clock, desk } = world;
  const clientId = typed || (await desk.settings()).clientId || builtClientId;
  const connected = await world.connect(clientId, expected);
  if ("problem" in connected) return connected;
  const { me, tokens } = connected;
  const now = clock.now();
  const account = await accounts.learn({
    handle: me.handle,
    shownHandle: me.shownHandle,
    userId: me.userId,
    ...(me.name !== undefined && { name: me.name }),
    seenAt: now,
    connected: { at: now, scopes: tokens.scopes },
  });
  if (typed !== "" && typed !== builtClientId) await desk.set({ clientId: typed });
  return { account };
}

/** Signs an account out. What is kept here goes in any case, whether or not X can be told. */
export async function disconnect(world: World, handle: Handle): Promise<void> {
  await world.accounts.disconnect(handle);
  await world.disconnect(handle);
}
