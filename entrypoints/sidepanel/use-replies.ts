import { useCallback, useRef, useState } from "react";
import type { FillStarter, Starter } from "../../components/composer/types.ts";
import { askWorker } from "../../lib/messages/index.ts";
import type { Channel } from "../../lib/sends/index.ts";

/** The canned replies for a case and channel, those that fit best first, once they are asked for. */
export function useReplies(caseId: string, channel: Channel) {
  const [replies, setReplies] = useState<readonly Starter[]>();
  const turn = useRef(0);

  const find = useCallback(
    async (query: string) => {
      turn.current += 1;
      const mine = turn.current;
      const asked = { caseId, channel, ...(query.trim() !== "" && { query }) };
      // Without an answer the list stays as it was; whatever is wrong is said where something is sent.
      const found = await askWorker("panel/replies", asked).catch(() => undefined);
      if (mine === turn.current && found) setReplies(found.replies);
    },
    [caseId, channel],
  );
  const fill: FillStarter = useCallback(
    async ({ id, wording }, answers, keep) => {
      const asked = { caseId, channel, reply: { id, wording }, answers };
      const filled = await askWorker("panel/fillReply", { ...asked, ...(keep && { keep }) }).catch(
        () => undefined,
      );
      return filled && "reply" in filled ? filled.reply : undefined;
    },
    [caseId, channel],
  );
  return { replies, find, fill };
}
