import type { Handle } from "../../lib/customers/index.ts";
import type { Answer, Ask, PageSender } from "../../lib/messages/index.ts";
import type { Case } from "../../lib/handoff/index.ts";
import type { Answers, Between } from "../../lib/replies/index.ts";
import type { Channel } from "../../lib/sends/index.ts";
import { betweenInCase, betweenOnPage, caseFor } from "./between.ts";
import { whose } from "./whose.ts";
import type { World } from "./world.ts";

/** Fills a reply for one of X's composers with what the person said in the picker. */
export async function fillReplyOnPage(
  world: World,
  ask: Ask<"page/fillReply">,
  from: PageSender,
): Promise<Answer<"page/fillReply">> {
  const { channel, customer, tweet, answers } = ask;
  const account = ask.account ?? (await whose(world, from, { customer: customer?.handle }));
  if (account === undefined) return { problem: "gone" };
  const [between, matter] = await Promise.all([
    betweenOnPage(world, account, ask),
    customer && caseFor(world, account, customer.handle, tweet?.id),
  ]);
  if (matter && ask.keep) await keep(world, matter, channel, answers);
  return filled(world, account, ask, between);
}

/** The same for a case of the panel. */
export async function fillReplyInCase(
  world: World,
  ask: Ask<"panel/fillReply">,
): Promise<Answer<"panel/fillReply">> {
  const matter = await world.cases.get(ask.caseId);
  if (!matter) return { problem: "gone" };
  const between = await betweenInCase(world, matter, ask.channel);
  if (ask.keep) await keep(world, matter, ask.channel, ask.answers);
  return filled(world, matter.account, ask, between);
}

async function filled(
  world: World,
  account: Handle,
  {
    channel,
    reply: { id, wording },
    answers,
  }: Pick<Ask<"page/fillReply">, "channel" | "reply" | "answers">,
  between: Between,
): Promise<Answer<"page/fillReply">> {
  const [library, { lengthOf, offerOne }] = await Promise.all([
    world.shelf.offered(account),
    world.engine(),
  ]);
  const reply = library.find((one) => one.id === id);
  const said = { ...between, answers: { ...between.answers, ...answers } };
  const offered = reply && offerOne(reply, wording, said, library);
  return offered
    ? { reply: { ...offered, length: lengthOf(channel, offered.text) } }
    : { problem: "gone" };
}

/** Remembered for the next reply in this case. */
async function keep(
  { cases }: World,
  { id }: Case,
  channel: Channel,
  answers: Answers,
): Promise<void> {
  if (Object.keys(answers).length === 0) return;
  await cases.change(id, (before) => ({
    ...before,
    answers: { ...before.answers, [channel]: { ...before.answers?.[channel], ...answers } },
  }));
}
