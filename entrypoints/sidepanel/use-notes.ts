import { useState } from "react";
import type { Entry } from "../../lib/handoff/index.ts";
import { askWorker } from "../../lib/messages/index.ts";
import { useAsk } from "./use-ask.ts";

/** What the person does with notes; the last one that was removed can come back. */
export function useNotes(caseId: string) {
  const { ask, asking, problem } = useAsk();
  const [removed, setRemoved] = useState<Entry>();
  return {
    asking,
    problem,
    removed,
    /** @returns whether it is kept */
    async add(text: string): Promise<boolean> {
      let kept = false;
      await ask(async () => {
        const id = crypto.randomUUID();
        await askWorker("panel/note", { caseId, id, kind: "add", text });
        kept = true;
        return undefined;
      });
      return kept;
    },
    change: ({ id }: Entry, text: string) =>
      void ask(async () => {
        await askWorker("panel/note", { caseId, id, kind: "change", text });
        return undefined;
      }),
    remove: ({ id }: Entry) =>
      void ask(async () => {
        const { before } = await askWorker("panel/note", { caseId, id, kind: "remove" });
        setRemoved(before ?? undefined);
        return undefined;
      }),
    bringBack: () =>
      void ask(async () => {
        if (!removed) return undefined;
        const { id, text = "", at } = removed;
        const whose = removed.caseId ?? caseId;
        await askWorker("panel/note", { caseId: whose, id, kind: "add", text, at });
        setRemoved(undefined);
        return undefined;
      }),
  };
}
