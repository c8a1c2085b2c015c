import { mergeFacts } from "../../lib/customers/index.ts";
import type { Answer, Ask, PageSender } from "../../lib/messages/index.ts";
import { factsOfTweet, notFromTheFuture } from "./page-facts.ts";
import { takeUp } from "./take-up.ts";
import type { World } from "./world.ts";

/** The person pressed Move to DM: the case of that tweet. */
export function moveToDm(
  world: World,
  { tweet, account, facts, draft }: Ask<"page/moveToDm">,
  from: PageSender,
): Promise<Answer<"page/moveToDm">> {
  return takeUp(world, from, (now) => ({
    account,
    customer: tweet.author,
    facts: mergeFacts(factsOfTweet(tweet, now), notFromTheFuture(facts, now)),
    tweet,
    ...(draft !== undefined && { draft: { channel: "public", text: draft } }),
  }));
}
