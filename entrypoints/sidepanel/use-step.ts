import { askWorker, type Ask } from "../../lib/messages/index.ts";
import { useAsk } from "./use-ask.ts";

type Taken =
  Ask<"panel/step"> extends infer A ? (A extends unknown ? Omit<A, "caseId"> : never) : never;

/** What the person says of the steps of this case, and of its end. */
export function useStep(caseId: string) {
  const { ask, problem } = useAsk();
  const take = (step: Taken) =>
    void ask(async () => {
      await askWorker("panel/step", { caseId, ...step });
      return undefined;
    });
  return { take, problem };
}
