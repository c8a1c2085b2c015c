import type { Answer, Ask, PageSender } from "../../lib/messages/index.ts";
import { notFromTheFuture } from "./page-facts.ts";
import { takeUp } from "./take-up.ts";
import type { World } from "./world.ts";

/** The person pressed on a customer's profile or conversation: the customer's open case, or a new one. */
export function openCase(
  world: World,
  { account, customer, facts, wroteAt, draft }: Ask<"page/openCase">,
  from: PageSender,
): Promise<Answer<"page/openCase">> {
  return takeUp(world, from, (now) => ({
    account,
    customer,
    facts: notFromTheFuture(facts, now),
    ...(wroteAt !== undefined && { wroteAt }),
    ...(draft !== undefined && { draft: { channel: "dm", text: draft } }),
  }));
}
