import { dmAnswer, newCustomer } from "../../lib/customers/index.ts";
import type { JudgeContext } from "../../lib/etiquette/index.ts";
import type { Answer, Ask, PageSender } from "../../lib/messages/index.ts";
import { wordsFor } from "../../lib/platform/index.ts";
import { dmLinkOf } from "../../lib/text/index.ts";
import { whose } from "./whose.ts";
import type { World } from "./world.ts";

/**
 * What etiquette has to say of what stands in one of X's composers, in words. The text is judged and
 * forgotten; nothing of it is stored or logged.
 */
export async function judged(
  world: World,
  ask: Ask<"page/judge">,
  from: PageSender,
): Promise<Answer<"page/judge">> {
  const { channel, text } = ask;
  const [context, { judge }] = await Promise.all([contextOf(world, ask, from), world.engine()]);
  const remarks = judge({ channel, text }, context).map(({ rule, level, spans, why }) => ({
    rule,
    level,
    sentence: wordsFor(why.key, ...why.values),
    spans,
  }));
  return { remarks };
}

async function contextOf(
  world: World,
  { channel, account: told, customer: handle, tweetId }: Ask<"page/judge">,
  from: PageSender,
): Promise<JudgeContext> {
  const { accounts, cases, clock, customers } = world;
  const now = clock.now();
  const account = told ?? (await whose(world, from, { customer: handle, tweetId }));
  if (account === undefined) return { now, dm: { answer: "unknown", reasons: [] } };
  const [own, customer, ofTweet, open] = await Promise.all([
    accounts.get(account),
    handle && customers.get(account, handle),
    tweetId && cases.ofTweet(account, tweetId),
    handle && channel === "dm" ? cases.openOf(account, handle) : undefined,
  ]);
  const begun = ofTweet || open;
  const known = customer || (handle && newCustomer(account, handle, {}, now));
  return {
    now,
    dm: known ? dmAnswer(known, now) : { answer: "unknown", reasons: [] },
    ...(known && { customer: known }),
    ...(begun && { case: begun }),
    ...(own?.userId !== undefined && { dmLink: dmLinkOf(own.userId) }),
  };
}
