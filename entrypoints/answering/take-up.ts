import type { Handle } from "../../lib/customers/index.ts";
import type { PendingMatter } from "../../lib/db/index.ts";
import { beginCase } from "../../lib/handoff/index.ts";
import type { PageSender } from "../../lib/messages/index.ts";
import type { Shown } from "./first-case.ts";
import { whose } from "./whose.ts";
import type { World } from "./world.ts";

/** The matter that the person pressed on. */
export interface Matter extends PendingMatter {
  /** Missing where X did not show who is signed in. */
  readonly account: Handle | undefined;
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
  const begun = accountOf(world, from, matter).then(
    (account) => account && beginOrFind(world, account, matter, now),
  );
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

/** @returns undefined where nobody knows */
async function accountOf(world: World, from: PageSender, { account, customer, tweet }: Matter) {
  return account ?? whose(world, from, { customer, tweetId: tweet?.id });
}

/** The case of this matter and account, begun now if need be. */
export async function beginOrFind(
  world: World,
  account: Handle,
  { account: _account, customer: handle, facts, draft: _draft, ...begun }: Matter,
  now: number,
): Promise<Shown> {
  const begins = beginCase({ ...begun, id: world.newId(), account, customer: handle, now });
  const learning = world.customers.learn(account, handle, facts, now);
  // A tweet tells its case by itself, so both at once: the panel that is being opened waits for them. Without
  // one it is the person's open case, and who they are may be learned only now.
  if (!begun.tweet) await learning;
  const [customer, found] = await Promise.all([learning, world.cases.begin(begins)]);
  return { customer, case: found };
}

/** Leads the window's panel to it, or to the question for whom it is. */
async function lead(
  world: World,
  { tabId, windowId }: PageSender,
  matter: Matter,
  begun: Promise<Shown | undefined>,
  at: number,
): Promise<{ caseId: string } | { problem: "noAccount" }> {
  const shown = await begun;
  if (shown !== undefined) return leadTo(world, tabId, windowId, matter, shown, at);
  const { account: _, ...pending } = matter;
  await world.desk.show({ windowId, tabId, problem: "noAccount", matter: pending, at });
  return { problem: "noAccount" };
}

/** Leads the window's panel to a case. */
export async function leadTo(
  { desk, drafts }: World,
  tabId: number,
  windowId: number,
  { account, draft }: Matter,
  { case: { id: caseId, customerId } }: Shown,
  at: number,
): Promise<{ caseId: string }> {
  if (account !== undefined) await desk.signedIn(windowId, tabId, account);
  // Before the panel is led there, so that it finds what was typed.
  if (draft) await drafts.add(caseId, draft.channel, draft.text, at);
  await desk.show({ windowId, tabId, caseId, customerId, at });
  return { caseId };
}
