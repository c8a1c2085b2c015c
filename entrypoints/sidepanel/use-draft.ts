import { useLiveQuery } from "dexie-react-hooks";
import { useEffect, useMemo, useState } from "react";
import type { Channel } from "../../lib/sends/index.ts";
import { draftSaver } from "./draft-saver.ts";
import { drafts, readers } from "./store.ts";

interface DraftState {
  /** Undefined until what was stored has been read. */
  readonly text: string | undefined;
  /** When it was last typed, ms since 1970. */
  readonly typedAt: number;
}

/**
 * What is typed for one case and channel: restored when the panel opens, stored as one types, and
 * followed when something is added to it from X's own box.
 */
export function useDraft(caseId: string, channel: Channel) {
  const [draft, setDraft] = useState<DraftState>({ text: undefined, typedAt: 0 });
  const saver = useMemo(() => saverOf(caseId, channel), [caseId, channel]);
  const stored = useLiveQuery(
    async () => (await readers.draft(caseId, channel)) ?? null,
    [caseId, channel],
  );

  // What was stored from here is never newer than what was typed here.
  if (stored && stored.at > draft.typedAt) setDraft({ text: stored.text, typedAt: stored.at });
  else if (stored === null && draft.text === undefined) setDraft({ text: "", typedAt: 0 });

  useEffect(() => {
    addEventListener("pagehide", saver.flush);
    // Whoever goes over to X may add something there, and it must find all that was typed here.
    addEventListener("blur", saver.flush);
    document.addEventListener("visibilitychange", saver.flush);
    return () => {
      removeEventListener("pagehide", saver.flush);
      removeEventListener("blur", saver.flush);
      document.removeEventListener("visibilitychange", saver.flush);
      saver.flush();
    };
  }, [saver]);

  function setText(text: string) {
    const typedAt = Date.now();
    setDraft({ text, typedAt });
    saver.soon(text, typedAt);
  }
  return { ...draft, setText };
}

function saverOf(caseId: string, channel: Channel) {
  return draftSaver((text, at) => {
    void (text === "" ? drafts.drop(caseId, channel) : drafts.save(caseId, channel, text, at));
  });
}
