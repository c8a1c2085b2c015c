import { mergeFacts, type Handle } from "../../lib/customers/index.ts";
import { beginCase } from "../../lib/handoff/index.ts";
import type { Answer, Ask, PageSender } from "../../lib/messages/index.ts";
import { factsOfTweet, notFromTheFuture } from "./page-facts.ts";
import type { World } from "./world.ts";

/** The person pressed Move to DM: the panel opens on the case of that tweet, which begins here if need be. */
export async function moveToDm(
  world: World,
  ask: Ask<"page/moveToDm">,
  from: PageSender,
): Promise<Answer<"page/moveToDm">> {
  // First of all: after an await the browser would not see the person's press behind it.
  const opening = world.openPanel(from.windowId);
  const told = beginOrFind(world, ask, from);
  try {
    await opening;
  } catch (error) {
    // The case stands all the same, and shows as soon as the panel is opened by the toolbar button.
    world.log("the panel did not open", error);
  }
  return told;
}

async function beginOrFind(
  world: World,
  { tweet, account: told, facts }: Ask<"page/moveToDm">,
  { tabId, windowId }: PageSender,
): Promise<Answer<"page/moveToDm">> {
  const { cases, customers, desk } = world;
  const now = world.clock.now();
  const account = told ?? (await onlyAccount(world));
  if (account === undefined) {
    await desk.show({ windowId, tabId, problem: "noAccount", at: now });
    return { problem: "noAccount" };
  }
  const known = mergeFacts(factsOfTweet(tweet, now), notFromTheFuture(facts, now));
  await customers.learn(account, tweet.author, known, now);
  const { id } = await cases.begin(
    beginCase({ id: world.newId(), account, customer: tweet.author, tweet, now }),
  );
  await desk.show({ windowId, tabId, caseId: id, at: now });
  return { caseId: id };
}

/** X does not always show who is signed in; with one known account there is no doubt. */
async function onlyAccount({ accounts }: World): Promise<Handle | undefined> {
  const all = await accounts.all();
  return all.length === 1 ? all[0]?.handle : undefined;
}
