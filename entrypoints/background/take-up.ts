import type { CustomerFacts, Handle } from "../../lib/customers/index.ts";
import { beginCase, type Tweet } from "../../lib/handoff/index.ts";
import type { PageSender } from "../../lib/messages/index.ts";
import type { Channel } from "../../lib/sends/index.ts";
import type { Shown } from "./first-case.ts";
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
  const now = world.clock.now();
  const matter = matterAt(now);
  const begun = beginOrFind(world, matter, now);
  world.panelComes(from.windowId, begun);
  const told = lead(world, from, matter, begun, now);
  try {
    await opening;
  } catch (error) {
    // The case stands all the same, and shows as soon as the panel is opened by the toolbar button.
    world.log("the panel did not open", error);
  }
  return told;
}

/** @returns undefined where nobody knows for which account */
async function beginOrFind(
  world: World,
  { account: told, customer: handle, facts, draft: _draft, ...begun }: Matter,
  now: number,
): Promise<Shown | undefined> {
  const account = told ?? (await onlyAccount(world));
  if (account === undefined) return undefined;
  const begins = beginCase({ ...begun, id: world.newId(), account, customer: handle, now });
  // Both at once: the panel that is being opened waits for them.
  const [customer, found] = await Promise.all([
    world.customers.learn(account, handle, facts, now),
    world.cases.begin(begins),
  ]);
  return { customer, case: found };
}

/** Leads the window's panel to it. */
async function lead(
  { desk, drafts }: World,
  { tabId, windowId }: PageSender,
  { account, draft }: Matter,
  begun: Promise<Shown | undefined>,
  at: number,
): Promise<{ caseId: string } | { problem: "noAccount" }> {
  const shown = await begun;
  if (shown === undefined) {
    await desk.show({ windowId, tabId, problem: "noAccount", at });
    return { problem: "noAccount" };
  }
  const { id: caseId, customerId } = shown.case;
  if (account !== undefined) await desk.signedIn(windowId, tabId, account);
  // Before the panel is led there, so that it finds what was typed.
  if (draft) await drafts.add(caseId, draft.channel, draft.text, at);
  await desk.show({ windowId, tabId, caseId, customerId, at });
  return { caseId };
}
