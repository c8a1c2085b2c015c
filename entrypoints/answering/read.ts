import { advance, type Case } from "../../lib/handoff/index.ts";
import { withFacts, type Handle } from "../../lib/customers/index.ts";
import type { Ask, MessagesAnswer, ReadAnswer } from "../../lib/messages/index.ts";
import { lookedLately, mostOf, type Refusal } from "../../lib/sends/index.ts";
import { messageSeenIn } from "./customer-wrote.ts";
import type { World } from "./world.ts";

/** Reads the customer by X's API, because the person asks. */
export async function readCustomer(world: World, caseId: string): Promise<ReadAnswer> {
  const begun = await world.cases.get(caseId);
  if (!begun) return { problem: { kind: "notFound" } };
  const read = await customerId(world, begun);
  return "problem" in read ? read : { ok: true };
}

/** So many events are asked for where all before were read: one of ours may lie above theirs. */
const LATER = 2;

/** Reads by X's API whether the customer has written. Reads the customer first where their id is not known. */
export async function readMessages(
  world: World,
  { caseId, byItself = false }: Ask<"panel/readMessages">,
): Promise<MessagesAnswer> {
  const { api, cases, clock, customers, desk } = world;
  const begun = await cases.get(caseId);
  if (!begun) return { problem: { kind: "notFound" } };
  const { account, lookedAt } = begun;
  const known = (await customers.person(begun.customerId))?.facts;
  if (byItself) {
    const wanted = (await desk.settings()).looksByItself && known?.userId !== undefined;
    if (!wanted || lookedLately(lookedAt, clock.now())) return { ok: true, unsure: true };
  }
  const id = known?.userId ? { userId: known.userId.value } : await customerId(world, begun);
  if ("problem" in id) return id;
  const most = lookedAt === undefined ? mostOf("readMessages") : LATER;
  const read = await api.messagesWith(account, id.userId, most);
  if ("problem" in read) return noticed(world, account, read.problem);
  const wrote = read.value;
  const now = clock.now();
  // X shows the last thirty days: "not in these" does not undo what was seen before.
  if (wrote.wrote === "yes" || (wrote.wrote === "no" && known?.hasWritten?.value !== true)) {
    const news = { hasWritten: { value: wrote.wrote === "yes", source: "api", at: now } } as const;
    await customers.change(begun.customerId, (one) =>
      one.id === begun.customerId ? withFacts(one, news) : one,
    );
  }
  await cases.change(caseId, (before) => {
    const looked = { ...before, lookedAt: now };
    if (wrote.wrote !== "yes") return looked;
    return advance(looked, { kind: "customerWrote", at: wrote.at, by: "api" });
  });
  if (wrote.wrote === "yes")
    for (const message of wrote.messages ?? [])
      await messageSeenIn(world, begun, { ...message, at: Math.min(message.at, now), by: "api" });
  return wrote.wrote === "unknown" ? { ok: true, unsure: true } : { ok: true };
}

async function customerId(
  world: World,
  begun: Case,
): Promise<{ readonly userId: string } | { readonly problem: Refusal }> {
  const { account } = begun;
  const handle = (await world.customers.person(begun.customerId))?.handle ?? begun.customer;
  const read = await world.api.userByHandle(account, handle);
  if ("problem" in read) return noticed(world, account, read.problem);
  await world.customers.learn(account, handle, read.value, world.clock.now());
  const userId = read.value.userId?.value;
  return userId === undefined ? { problem: { kind: "notFound" } } : { userId };
}

/** An account that X has signed out is not shown as connected any longer. */
export async function noticed(
  { accounts }: World,
  account: Handle,
  problem: Refusal,
): Promise<{ readonly problem: Refusal }> {
  if (problem.kind === "signedOut") await accounts.disconnect(account);
  return { problem };
}
