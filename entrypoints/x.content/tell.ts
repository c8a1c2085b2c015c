import type { Context } from "./context.ts";

/** Makes the telling in passing out of the asking. */
export function telling(context: Omit<Context, "tell">): Context["tell"] {
  return (name, body) => {
    if (!context.alive()) {
      context.outdated();
      return;
    }
    void context.ask(name, body).then((reply) => {
      if (!reply.ok) context.guard.tell(name, reply.problem);
    });
  };
}
