import type { Send, SendEvent } from "../../lib/sends/index.ts";
import type { World } from "./world.ts";

/** How a send by X's API begins: it is held as long as the person has set, or refused at once. */
export async function firstStepByApi(
  { accounts, clock, desk }: Pick<World, "accounts" | "clock" | "desk">,
  { account, channel }: Pick<Send, "account" | "channel">,
): Promise<SendEvent> {
  if (!(await accounts.get(account))?.connected) {
    return { kind: "outcome", outcome: { kind: "refused", refusal: { kind: "notConnected" } } };
  }
  const { holdDm, holdPublic } = await desk.settings();
  const ms = (channel === "dm" ? holdDm : holdPublic) * 1000;
  return ms > 0 ? { kind: "held", until: clock.now() + ms, ms } : { kind: "queued" };
}
