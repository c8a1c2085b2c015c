import { useLiveQuery } from "dexie-react-hooks";
import { useState } from "react";
import type { Quieter } from "../../components/composer/types.ts";
import {
  isOverridden,
  type RuleId,
  type RuleLevels,
  type SetLevel,
  type Warning,
} from "../../lib/etiquette/index.ts";
import { askWorker } from "../../lib/messages/index.ts";
import { readers } from "./store.ts";
import { useAsk } from "./use-ask.ts";

/**
 * Rules that nobody listens to offer to be quieter.
 * @param quieterLevel the next quieter level of a warning's rule, once that can be told
 */
export function useQuieter(
  levels: RuleLevels,
  quieterLevel: ((warning: Warning) => SetLevel | undefined) | undefined,
): Quieter {
  const uses = useLiveQuery(() => readers.ruleUses());
  const { ask } = useAsk();
  const [done, setDone] = useState<{ rule: RuleId; to: SetLevel; before: RuleLevels }>();
  const set = (ruleLevels: RuleLevels) =>
    ask(async () => {
      await askWorker("panel/settings", { ruleLevels });
      return undefined;
    });
  return {
    offer(warning) {
      const use = uses?.find(({ rule }) => rule === warning.rule);
      return use && isOverridden(use) ? quieterLevel?.(warning) : undefined;
    },
    accept(rule, to) {
      setDone({ rule, to, before: levels });
      void set({ ...levels, [rule]: to });
    },
    decline(rule) {
      void ask(async () => {
        await askWorker("panel/ruleStays", { rule });
        return undefined;
      });
    },
    ...(done && { done: { rule: done.rule, to: done.to } }),
    undo() {
      setDone(undefined);
      if (done) void set(done.before);
    },
  };
}
