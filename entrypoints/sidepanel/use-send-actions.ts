import { askWorker } from "../../lib/messages/index.ts";
import type { OnSend } from "../../components/sends/send-actions.tsx";
import { refusalWords } from "./refusal-words.ts";
import { words } from "../../lib/platform/index.ts";
import { useAsk } from "./use-ask.ts";
import { useTakeBack } from "./use-take-back.ts";

/** What the person says of a send, takes back or has looked up, with what went wrong. */
export function useSendActions(): { readonly on: OnSend; readonly problem: string | undefined } {
  const { ask, problem } = useAsk();
  const taking = useTakeBack();
  const on: OnSend = {
    onSays: (send, sent) =>
      void ask(async () => {
        await askWorker("panel/personSays", { sendId: send.id, sent });
        return undefined;
      }),
    onLook: (send) =>
      void ask(async () => {
        const answer = await askWorker("panel/look", { sendId: send.id });
        if ("problem" in answer) return refusalWords(answer.problem);
        const { shows } = answer;
        // What is there, or is not, the send itself tells then.
        return shows === "cannotTell" || shows === "notNow" ? words(`looked_${shows}`) : undefined;
      }),
    onTakeBack: (send) => taking.takeBack(send),
    // Without an answer the worker's alarm does the same a little later.
    onOverdue: () => void askWorker("panel/online", {}).catch(() => undefined),
  };
  return { on, problem: problem ?? taking.problem };
}
