import { transition, type NotPossible, type Send, type SendEvent } from "../../lib/sends/index.ts";
import type { World } from "./world.ts";

type Needs = Pick<World, "clock" | "log">;

/**
 * Lets something happen to a send.
 * @returns the new row, or undefined where the event has no meaning for it; that is logged.
 */
export function happen(
  world: Needs & Pick<World, "ledger">,
  id: string,
  event: SendEvent,
): Promise<Send | undefined> {
  return world.ledger.change(id, (send) => moved(world, send, event));
}

/** The row after the event; undefined where it has no meaning for it, which is logged. */
export function moved({ clock, log }: Needs, send: Send, event: SendEvent): Send | undefined {
  const result = transition(send, event, clock.now());
  if (result.ok) return result.send;
  log(notPossible(send, event, result.why));
  return undefined;
}

/** What was tried in vain, without a word of the text. */
export function notPossible({ route, state }: Send, event: SendEvent, why: NotPossible): string {
  return `a send by ${route} is ${state.name}, "${event.kind}" changes nothing: ${why}`;
}
