import { advance, type Case } from "../../lib/handoff/index.ts";
import type { ReadAnswer } from "../../lib/messages/index.ts";
import type { Refusal } from "../../lib/sends/index.ts";
import type { World } from "./world.ts";

/** Reads the customer by X's API, because the person asks. */
export async function readCustomer(world: World, caseId: string): Promise<ReadAnswer> {
  const begun = await world.cases.get(caseId);
  if (!begun) return { problem: { kind: "notFound" } };
  const read = await customerId(world, begun);
  return "problem" in read ? read : { ok: true };
}

/** Reads by X's API whether the customer has written. Reads the customer first where their id is not known. */
export async function readMessages(world: World, caseId: string): Promise<ReadAnswer> {
  const { api, cases, clock, customers } = world;
  const begun = await cases.get(caseId);
  if (!begun) return { problem: { kind: "notFound" } };
  const { account, customer } = begun;
  const known = (await customers.get(account, customer))?.facts.userId?.value;
  const id = known === undefined ? await customerId(world, begun) : { userId: known };
  if ("problem" in id) return id;
  const read = await api.messagesWith(account, id.userId);
  if ("problem" in read) return failed(world, begun, read.problem);
  const { wrote } = read.value;
  if (wrote === "unknown") return { ok: true };
  await customers.learnIfKnown(account, customer, {
    hasWritten: { value: wrote === "yes", source: "api", at: clock.now() },
  });
  if (read.value.wrote === "yes") {
    const { at } = read.value;
    await cases.change(caseId, (before) =>
      advance(before, { kind: "customerWrote", at, by: "api" }),
    );
  }
  return { ok: true };
}

async function customerId(
  world: World,
  begun: Case,
): Promise<{ readonly userId: string } | { readonly problem: Refusal }> {
  const { account, customer } = begun;
  const read = await world.api.userByHandle(account, customer);
  if ("problem" in read) return failed(world, begun, read.problem);
  await world.customers.learn(account, customer, read.value, world.clock.now());
  const userId = read.value.userId?.value;
  return userId === undefined ? { problem: { kind: "notFound" } } : { userId };
}

async function failed(
  { accounts }: World,
  { account }: Case,
  problem: Refusal,
): Promise<{ readonly problem: Refusal }> {
  if (problem.kind === "signedOut") await accounts.disconnect(account);
  return { problem };
}
