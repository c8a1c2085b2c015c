import type { CustomerFacts, Handle } from "../../lib/customers/index.ts";
import { beginCase, type Tweet } from "../../lib/handoff/index.ts";
import type { PageSender } from "../../lib/messages/index.ts";
import type { Channel } from "../../lib/sends/index.ts";
import { onlyAccount } from "./only-account.ts";
import type { World } from "./world.ts";

/** The matter that the person pressed on. */
export interface Matter {
  /** Missing where X did not show who is signed in. */
  readonly account: Handle | undefined;
  readonly customer: Handle;
  readonly facts: CustomerFacts;
  readonly tweet?: Tweet;
  readonly wroteAt?: number;
  /** What the person had typed on X already. */
  readonly draft?: { readonly channel: Channel; readonly text: string };
}

/**
 * The person pressed one of Aside's controls on X: the panel opens on that case, which begins here if
 * need be. To be called in the very event of their message.
 * @param matterAt tells the matter, given the time of the press
 */
export async function takeUp(
  world: World,
  from: PageSender,
  matterAt: (now: number) => Matter,
): Promise<{ caseId: string } | { problem: "noAccount" }> {
  // First of all: after an await the browser would not see the person's press behind it.
  const opening = world.openPanel(from.windowId);
  const told = beginOrFind(world, from, matterAt(world.clock.now()));
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
  { tabId, windowId }: PageSender,
  { account: told, customer, facts, draft, ...begun }: Matter,
): Promise<{ caseId: string } | { problem: "noAccount" }> {
  const { cases, customers, desk, drafts } = world;
  const now = world.clock.now();
  const account = told ?? (await onlyAccount(world));
  if (account === undefined) {
    await desk.show({ windowId, tabId, problem: "noAccount", at: now });
    return { problem: "noAccount" };
  }
  await customers.learn(account, customer, facts, now);
  const { id, customerId } = await cases.begin(
    beginCase({ ...begun, id: world.newId(), account, customer, now }),
  );
  if (told !== undefined) await desk.signedIn(windowId, tabId, told);
  // Before the panel is led there, so that it finds what was typed.
  if (draft) await drafts.add(id, draft.channel, draft.text, now);
  await desk.show({ windowId, tabId, caseId: id, customerId, at: now });
  return { caseId: id };
}
