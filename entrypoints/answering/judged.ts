import type { JudgeContext, Warning } from "../../lib/etiquette/index.ts";
import type { Answer, Ask, PageSender, Remark } from "../../lib/messages/index.ts";
import { wordsFor } from "../../lib/platform/index.ts";
import { judgeContext } from "./judge-context.ts";
import { whose } from "./whose.ts";
import type { Case } from "../../lib/handoff/index.ts";
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
  return { remarks: warnings.map((warning) => remarkOf(warning, context)) };
}

async function contextFor(
  world: World,
  ask: Ask<"page/judge">,
  from: PageSender,
): Promise<JudgeContext> {
  const { channel, account: told, customer, tweetId } = ask;
  const account = told ?? (await whose(world, from, { customer, tweetId }));
  if (account === undefined)
    return { now: world.clock.now(), dm: { answer: "unknown", reasons: [] } };
  const begun = await othersBeside(world, ask, from);
  return judgeContext(world, {
    account,
    channel,
    customer,
    tweetId,
    ...(told && { writesAs: told }),
    ...(begun && { begun }),
  });
}

/**
 * Another account's case that the panel shows beside this page, if the draft is of its matter and the page's
 * account has none of it. No further case is looked for: a page is told only of the account it shows.
 */
async function othersBeside(
  { cases, desk }: World,
  { account, channel, customer, tweetId }: Ask<"page/judge">,
  { windowId }: PageSender,
): Promise<Case | undefined> {
  const id = (await desk.view(windowId))?.caseId;
  const shown = id === undefined ? undefined : await cases.get(id);
  if (!account || !shown || shown.account === account) return undefined;
  if (channel === "dm") {
    const isOfIt = shown.customer === customer && !(await cases.openOf(account, customer));
    return isOfIt ? shown : undefined;
  }
  const isOfIt = shown.tweet?.id === tweetId && !(await cases.ofTweet(account, tweetId ?? ""));
  return isOfIt ? shown : undefined;
}

function remarkOf({ rule, level, spans, why, fix }: Warning, context: JudgeContext): Remark {
  const label = wordsFor(`rule_${rule}_fix`);
  return {
    rule,
    level,
    title: wordsFor(`rule_${rule}_title`),
    sentence: wordsFor(why.key, ...why.values),
    spans,
    ...(fix?.kind === "draft" && {
      fix: { label: label || wordsFor("warning_fix"), text: fix.text },
    }),
    ...(fix?.kind === "action" &&
      hasPublicStep(context) && {
        fix: { label: label || wordsFor("warning_fix_go"), inPanel: true },
      }),
  };
}

/** Whether the panel, opened from this page, would show a case that can be answered in public. */
function hasPublicStep({ case: shown, writesAs }: JudgeContext): boolean {
  return shown?.tweet !== undefined && (writesAs ?? shown.account) === shown.account;
}
