import type { Answer, Ask } from "../../lib/messages/index.ts";
import { moved } from "./happen.ts";
import type { World } from "./world.ts";

/** The person takes a send back. Once it is called that is not possible any more, and told. */
export async function takeBack(
  world: World,
  { sendId, edited }: Ask<"panel/takeBack">,
): Promise<Answer<"panel/takeBack">> {
  const { clock, ledger, wake } = world;
  const undone: Parameters<typeof ledger.change>[1] = (send) =>
    // What the person takes to X by hand may stand in X's box, where nobody takes it back.
    send.route === "api" ? moved(world, send, { kind: "abandoned", why: "undone" }) : undefined;
  const taken = await (edited
    ? ledger.change(sendId, undone)
    : ledger.takeBack(sendId, undone, clock.now()));
  // Another one may have waited for it.
  if (taken) wake();
  return { taken: taken !== undefined };
}
