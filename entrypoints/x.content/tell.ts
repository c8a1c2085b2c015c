import type { Ask, PageAsks } from "../../lib/messages/index.ts";
import type { Context } from "./context.ts";

/**
 * Tells the worker something in passing: nobody waits for the answer, and nobody is told when there is
 * none. A page that has outlived its extension notices here.
 */
export function tell<N extends keyof PageAsks>(context: Context, name: N, body: Ask<N>): void {
  if (!context.alive()) {
    context.outdated();
    return;
  }
  context.ask(name, body).catch((error: unknown) => {
    context.guard.run(name, () => {
      throw error;
    });
  });
}
