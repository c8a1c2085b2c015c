import { askWorker, type Ask } from "../../lib/messages/index.ts";
import { useAsk } from "./use-ask.ts";

export type Show = (what: Ask<"panel/show">["what"]) => void;

/** Brings X's tab to something of this case. */
export function useShow(caseId: string, windowId: number) {
  const { ask, problem } = useAsk();
  const show: Show = (what) =>
    void ask(async () => {
      await askWorker("panel/show", { caseId, what, windowId });
      return undefined;
    });
  return { show, problem };
}
