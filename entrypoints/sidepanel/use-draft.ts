import { useLiveQuery } from "dexie-react-hooks";
import { useEffect, useMemo, useState } from "react";
import type { DraftOf, SavedDraft } from "../../lib/db/index.ts";
import { draftSaver } from "./draft-saver.ts";
import { elsewhere, PANEL, useElsewhere } from "./elsewhere.ts";
import { drafts, readers } from "./store.ts";

interface DraftState {
  /** Undefined until what was stored has been read. */
  readonly text: string | undefined;
  /** When it was last typed, ms since 1970. */
  readonly typedAt: number;
}

/** What is typed and not yet stored. */
const savers = new Set<ReturnType<typeof saverOf>>();

/** Stores all that is typed: before something is added to it. */
export async function storeDrafts(): Promise<void> {
  await Promise.all([...savers].map((saver) => saver.flush()));
}

/**
 * What is typed for one case and channel: restored when the panel opens, stored as one types, and
 * followed when something is added to it from X's own box, or written in another window.
 */
export function useDraft(caseId: string, channel: DraftOf, windowId: number) {
  const [draft, setDraft] = useState<DraftState>({ text: undefined, typedAt: 0 });
  const saver = useMemo(() => saverOf(caseId, channel, windowId), [caseId, channel, windowId]);
  const stored = useLiveQuery(
    async () => (await readers.draft(caseId, channel)) ?? null,
    [caseId, channel],
  );

  // What was stored from here is never newer than what was typed here.
  if (stored && stored.at > draft.typedAt && !saver.waits())
    setDraft({ text: stored.text, typedAt: stored.at });
  else if (stored === null && draft.text === undefined) setDraft({ text: "", typedAt: 0 });

  useEffect(() => {
    if (stored && stored.at === draft.typedAt) saver.saw(stored);
  }, [saver, stored, draft.typedAt]);

  useEffect(() => {
    savers.add(saver);
    addEventListener("pagehide", saver.leave);
    // Whoever goes over to X may add something there, and it must find all that was typed here.
    addEventListener("blur", saver.flush);
    document.addEventListener("visibilitychange", saver.flush);
    return () => {
      removeEventListener("pagehide", saver.leave);
      removeEventListener("blur", saver.flush);
      document.removeEventListener("visibilitychange", saver.flush);
      savers.delete(saver);
      saver.leave();
    };
  }, [saver]);

  const set = (text: string, sent?: string) => {
    const typedAt = Date.now();
    setDraft({ text, typedAt });
    saver.soon(text, typedAt, sent);
  };
  const by = useElsewhere().some(({ id }) => id === stored?.by?.panel) ? stored?.by : undefined;
  return {
    ...draft,
    setText: (text: string) => set(text),
    /** These words stand on X now. */
    wentOut: (sent: string) => set("", sent),
    /** Another window that is open wrote what stands here. */
    begunBy: by && stored && stored.text.trim() !== "" ? { ...by, at: stored.at } : undefined,
    /** What was written for the same place elsewhere, and is not part of this. */
    others: stored?.others ?? [],
    dropOther: (text: string) => void drafts.dropOther(caseId, channel, text),
  };
}

function saverOf(caseId: string, channel: DraftOf, windowId: number) {
  let seen: Pick<SavedDraft, "at" | "others"> = { at: 0 };
  let leaving = false;
  const saver = draftSaver((text, at, sent) => {
    const others = elsewhere().map(({ id }) => id);
    // Nothing of anybody else's can be lost by it. Words that went out are gone already, and what stands there
    // now may be others.
    if (leaving && sent === undefined && others.length === 0 && seen.others === undefined)
      return drafts.saveLast(caseId, channel, text, at);
    const writer = { panel: PANEL, windowId, others, seen: seen.at };
    return drafts.save(caseId, channel, text, at, writer, sent);
  });
  return {
    ...saver,
    saw: (stored: Pick<SavedDraft, "at" | "others">) => (seen = stored),
    leave: (): void => {
      leaving = true;
      void saver.flush();
      leaving = false;
    },
  };
}
