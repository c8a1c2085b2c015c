import { useRef, useState } from "react";
import { askWorker, type UsedReply, problemWords } from "../../lib/messages/index.ts";
import { words } from "../../lib/platform/index.ts";
import type { RuleId } from "../../lib/etiquette/index.ts";
import type { Channel, Route, ShownWarning } from "../../lib/sends/index.ts";

/**
 * Pressing a route. The send's id is made here, once for these words on this route, and kept until
 * the worker has answered: a press that is repeated because no answer came is still one send.
 */
export function usePress(caseId: string, channel: Channel, windowId: number) {
  const ids = useRef(new Map<string, string>());
  const busy = useRef(false);
  const [pending, setPending] = useState<Route>();
  const [problem, setProblem] = useState<string>();

  async function press(
    route: Route,
    text: string,
    warnings: ShownWarning[],
    followed: RuleId[],
    reply?: UsedReply,
  ) {
    if (busy.current) return;
    busy.current = true;
    setPending(route);
    setProblem(undefined);
    const key = `${route} ${text}`;
    const id = ids.current.get(key) ?? crypto.randomUUID();
    ids.current.set(key, id);
    try {
      const ask = {
        id,
        caseId,
        channel,
        route,
        text,
        warnings,
        followed,
        windowId,
        ...(reply && { reply }),
      };
      const answer = await askWorker("panel/send", ask);
      ids.current.delete(key);
      if ("problem" in answer) setProblem(words(`error_${answer.problem}`));
    } catch (error) {
      setProblem(problemWords(error));
    } finally {
      busy.current = false;
      setPending(undefined);
    }
  }
  return { pending, problem, press };
}
