import type { Answer, Ask, PageSender } from "../../lib/messages/index.ts";
import { betweenOnPage } from "./between.ts";
import { whose } from "./whose.ts";
import type { World } from "./world.ts";

/** The canned replies of a channel, filled. */
export async function replies(
  world: World,
  ask: Ask<"page/replies">,
  from: PageSender,
): Promise<Answer<"page/replies">> {
  const { channel, customer } = ask;
  const handle = ask.account ?? (await whose(world, from, { customer: customer?.handle }));
  if (handle === undefined) return { replies: [] };
  const [between, all, { lengthOf, offer }] = await Promise.all([
    betweenOnPage(world, handle, ask),
    world.library(),
    world.engine(),
  ]);
  const filled = offer(all, channel, between);
  return {
    replies: filled.map((reply) => Object.assign(reply, { length: lengthOf(channel, reply.text) })),
  };
}
