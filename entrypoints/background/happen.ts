import { transition, type Send, type SendEvent } from "../../lib/sends/index.ts";
import type { World } from "./world.ts";

/**
 * Lets something happen to a send.
 * @returns the new row, or undefined where the event has no meaning for it.
 */
export function happen(
  { ledger, clock }: Pick<World, "ledger" | "clock">,
  id: string,
  event: SendEvent,
): Promise<Send | undefined> {
  return ledger.change(id, (send) => {
    const result = transition(send, event, clock.now());
    return result.ok ? result.send : undefined;
  });
}
