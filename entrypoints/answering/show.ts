import type { Case } from "../../lib/handoff/index.ts";
import { isOnX, type Ask } from "../../lib/messages/index.ts";
import { chatPath, dmLinkOf } from "../../lib/text/index.ts";
import type { World } from "./world.ts";

const X = "https://x.com";

/** Brings the tab that the person looks at to what the case is about; a new tab where that is not one of X. */
export async function show(
  world: World,
  { caseId, what, windowId }: Ask<"panel/show">,
): Promise<void> {
  const begun = await world.cases.get(caseId);
  if (!begun) return;
  const active = await world.tabs.active(windowId);
  const onX = active?.url !== undefined && isOnX(active.url);
  const url = await addressOf(world, begun, what);
  await world.tabs.show(url, { windowId, ...(onX && { tabId: active.id }) });
}

async function addressOf(
  { accounts, customers }: World,
  { account, answer, customer, customerId, tweet }: Case,
  what: Ask<"panel/show">["what"],
): Promise<string> {
  const person = await customers.person(customerId);
  const profile = `${X}/${person?.handle ?? customer}`;
  if (what === "ownProfile") return `${X}/${account}`;
  if (what === "tweet" && tweet) return `${X}/${tweet.authorHandle}/status/${tweet.id}`;
  if (what === "answer" && answer) return `${X}/${account}/status/${answer.id}`;
  if (what !== "chat") return profile;
  const theirs = person?.facts.userId?.value;
  const ours = (await accounts.get(account))?.userId;
  // Without their numeric id only the Message button of their profile leads to the chat.
  if (theirs === undefined) return profile;
  return ours === undefined ? dmLinkOf(theirs) : `${X}${chatPath(ours, theirs)}`;
}
