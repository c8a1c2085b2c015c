import { useRef, useState } from "react";
import { askWorker, problemWords } from "../../lib/messages/index.ts";
import { words } from "../../lib/platform/index.ts";
import type { Send } from "../../lib/sends/index.ts";

/** Taking sends back before they are called, with what went wrong as a sentence. */
export function useTakeBack() {
  const under = useRef<Promise<boolean>>(undefined);
  const [problem, setProblem] = useState<string>();

  async function asked(sendId: string, edited: boolean): Promise<boolean> {
    try {
      const { taken } = await askWorker("panel/takeBack", {
        sendId,
        ...(edited && { edited }),
      });
      if (!taken) setProblem(words("send_tooLate"));
      return taken;
    } catch (error) {
      setProblem(problemWords(error));
      return false;
    } finally {
      under.current = undefined;
    }
  }

  return {
    problem,
    /** @param edited its text stands in the box and is being changed there */
    takeBack(send: Send, edited = false): void {
      setProblem(undefined);
      under.current = asked(send.id, edited);
    },
    /** Whether what is just being taken back has been; true where nothing is. */
    done: async (): Promise<boolean> => (await under.current) ?? true,
  };
}
