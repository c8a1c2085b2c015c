import { useState } from "react";
import { SendStatus } from "../../components/sends/send-status.tsx";
import { CopyText } from "../../components/ui/copy-text.tsx";
import { Notice } from "../../components/ui/notice.tsx";
import { waitsFor, type Channel, type Send } from "../../lib/sends/index.ts";
import { useSendActions } from "./use-send-actions.ts";

interface LastSendProps {
  /** Newest first. */
  readonly sends: readonly Send[];
  readonly channel: Channel;
  readonly now: number;
  /** What stands in the panel's own box; missing where none is open. */
  readonly text?: string;
  /** Takes the last send back and goes on writing. */
  readonly onEdit?: (send: Send) => void;
}

/** For so long a send may be on its first step, in ms, before that is worth a word. */
const BRIEF = 2_000;

/** What has become of the last send of a channel. */
export function LastSend({ sends, channel, now, text = "", onEdit }: LastSendProps) {
  const { on, problem } = useSendActions();
  const [openedAt] = useState(() => Date.now());
  const last = sends.find((send) => send.channel === channel);
  // The pressed button says "One moment": a word more would come and go before it is read.
  const brief = last?.state.name === "drafted" && last.createdAt > now - BRIEF;
  const before = last?.state.name === "queued" ? waitsFor(last, sends) : undefined;
  return (
    <>
      {before && <SendStatus send={before} now={now} {...on} />}
      {last && !brief && (
        <SendStatus
          follows={openedAt}
          send={last}
          now={now}
          before={before}
          onEdit={onEdit}
          {...on}
        >
          {text !== "" && didNotGoIn(last) && <CopyText text={text} />}
        </SendStatus>
      )}
      {problem !== undefined && <Notice live level="stop" title={problem} />}
    </>
  );
}

/** X's box did not take it as it is: the person can put it in by hand. */
function didNotGoIn({ route, state }: Send): boolean {
  if (route !== "draft") return false;
  return state.name === "inserted"
    ? state.altered === true
    : state.name === "abandoned" && state.why !== "undone";
}
