import { matches } from "./faults.ts";
import type { Call } from "./types.ts";

/** Before anything is done, or once it is done and nothing was answered yet. */
export type Stage = "before" | "after";
type Hook = (call: Call) => void | Promise<void>;

/** The log of all calls, and the places where a test can look at one, or hold it. */
export function createCalls() {
  const calls: Call[] = [];
  const hooks = new Set<{ pattern: string; stage: Stage; hook: Hook }>();

  const onCall = (pattern: string, stage: Stage, hook: Hook) => {
    const entry = { pattern, stage, hook };
    hooks.add(entry);
    return () => {
      hooks.delete(entry);
    };
  };

  return {
    calls,
    onCall,
    /** The next call of this pattern, once it is at this stage. It is not held. */
    waitForCall: (pattern: string, stage: Stage = "after") =>
      new Promise<Call>((resolve) => {
        const off = onCall(pattern, stage, (call) => {
          off();
          resolve(call);
        });
      }),
    /** Holds the next call of this pattern at this stage until `go()`. */
    holdCall(pattern: string, stage: Stage) {
      const arrival = Promise.withResolvers<Call>();
      const gate = Promise.withResolvers<void>();
      const off = onCall(pattern, stage, (call) => {
        off();
        arrival.resolve(call);
        return gate.promise;
      });
      return { reached: arrival.promise, go: () => gate.resolve() };
    },
    async pass(stage: Stage, call: Call): Promise<void> {
      for (const entry of Array.from(hooks))
        if (entry.stage === stage && matches(entry.pattern, call.method, call.path))
          await entry.hook(call);
    },
  };
}
