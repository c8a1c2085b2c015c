import { useEffect, useMemo, useRef, useState } from "react";
import type { Channel } from "../../lib/sends/index.ts";
import { drafts, readers } from "./store.ts";

/** How long typing may rest before it is stored. */
const REST = 300;

interface DraftState {
  /** Undefined until what was stored has been read. */
  readonly text: string | undefined;
  /** When it was last typed, ms since 1970. */
  readonly typedAt: number;
}

/** What is typed for one case and channel: restored when the panel opens, stored as one types. */
export function useDraft(caseId: string, channel: Channel) {
  const [draft, setDraft] = useState<DraftState>({ text: undefined, typedAt: 0 });
  const saver = useMemo(() => saverOf(caseId, channel), [caseId, channel]);
  const touched = useRef(false);

  useEffect(() => {
    let left = false;
    void readers.draft(caseId, channel).then((saved) => {
      if (left || touched.current) return;
      setDraft({ text: saved?.text ?? "", typedAt: saved?.at ?? 0 });
    });
    addEventListener("pagehide", saver.flush);
    document.addEventListener("visibilitychange", saver.flush);
    return () => {
      left = true;
      removeEventListener("pagehide", saver.flush);
      document.removeEventListener("visibilitychange", saver.flush);
      saver.flush();
    };
  }, [caseId, channel, saver]);

  function setText(text: string) {
    touched.current = true;
    const typedAt = Date.now();
    setDraft({ text, typedAt });
    saver.soon(text, typedAt);
  }
  return { ...draft, setText };
}

function saverOf(caseId: string, channel: Channel) {
  let waiting: { text: string; at: number } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    clearTimeout(timer);
    if (waiting === undefined) return;
    const { text, at } = waiting;
    waiting = undefined;
    void (text === "" ? drafts.drop(caseId, channel) : drafts.save(caseId, channel, text, at));
  };
  const soon = (text: string, at: number) => {
    waiting = { text, at };
    clearTimeout(timer);
    timer = setTimeout(flush, REST);
  };
  return { flush, soon };
}
