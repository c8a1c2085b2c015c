import { askWorker, type Ask } from "../../lib/messages/index.ts";
import { useAsk } from "./use-ask.ts";

type Change = Ask<"panel/doNotContact">["change"];

/** What the person says about writing to this customer at all. */
export function useStop(caseId: string) {
  const { ask, problem } = useAsk();
  const say = (change: Change) =>
    void ask(async () => {
      await askWorker("panel/doNotContact", { caseId, change });
      return undefined;
    });
  return { say, problem };
}
