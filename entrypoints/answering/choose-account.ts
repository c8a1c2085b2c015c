import type { Answer, Ask } from "../../lib/messages/index.ts";
import { beginOrFind, leadTo } from "./take-up.ts";
import type { World } from "./world.ts";

/** The person says for which of their accounts the case is that they pressed for. */
export async function chooseAccount(
  world: World,
  { windowId, account }: Ask<"panel/account">,
): Promise<Answer<"panel/account">> {
  const view = await world.desk.view(windowId);
  if (!view?.matter || view.tabId === undefined || !(await world.accounts.get(account)))
    return null;
  const matter = { ...view.matter, account };
  const now = world.clock.now();
  await leadTo(
    world,
    view.tabId,
    windowId,
    matter,
    await beginOrFind(world, account, matter, now),
    now,
  );
  return null;
}
