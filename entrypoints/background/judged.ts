import type { JudgeContext, Warning } from "../../lib/etiquette/index.ts";
import type { Answer, Ask, PageSender, Remark } from "../../lib/messages/index.ts";
import { wordsFor } from "../../lib/platform/index.ts";
import { judgeContext } from "./judge-context.ts";
import { whose } from "./whose.ts";
import type { World } from "./world.ts";

/**
 * What etiquette has to say of what stands in one of X's composers, in words. Nothing of the text is stored
 * or logged.
 */
export async function judged(
  world: World,
  ask: Ask<"page/judge">,
  from: PageSender,
): Promise<Answer<"page/judge">> {
  const { channel, text } = ask;
  const [context, { judge, memo }, { ruleLevels: levels }] = await Promise.all([
    contextFor(world, ask, from),
    world.engine(),
    world.desk.settings(),
  ]);
  const warnings = judge({ channel, text }, context, { levels, memo });
  return { remarks: warnings.map(remarkOf) };
}

async function contextFor(
  world: World,
  { channel, account: told, customer, tweetId }: Ask<"page/judge">,
  from: PageSender,
): Promise<JudgeContext> {
  const account = told ?? (await whose(world, from, { customer, tweetId }));
  return account === undefined
    ? { now: world.clock.now(), dm: { answer: "unknown", reasons: [] } }
    : judgeContext(world, { account, channel, customer, tweetId });
}

function remarkOf({ rule, level, spans, why, fix }: Warning): Remark {
  return {
    rule,
    level,
    title: wordsFor(`rule_${rule}_title`),
    sentence: wordsFor(why.key, ...why.values),
    spans,
    ...(fix?.kind === "draft" && {
      fix: { label: wordsFor(`rule_${rule}_fix`) || wordsFor("warning_fix"), text: fix.text },
    }),
  };
}
