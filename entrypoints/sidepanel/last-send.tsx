import { useState } from "react";
import { SendStatus } from "../../components/sends/send-status.tsx";
import { Notice } from "../../components/ui/notice.tsx";
import type { Channel, Send } from "../../lib/sends/index.ts";
import { useSendActions } from "./use-send-actions.ts";

interface LastSendProps {
  /** Newest first. */
  readonly sends: readonly Send[];
  readonly channel: Channel;
  readonly now: number;
}

/** For so long a send may be on its first step, in ms, before that is worth a word. */
const BRIEF = 2_000;

/** What has become of the last send of a channel. */
export function LastSend({ sends, channel, now }: LastSendProps) {
  const { on, problem } = useSendActions();
  const [openedAt] = useState(() => Date.now());
  const last = sends.find((send) => send.channel === channel);
  // The pressed button says "One moment": a word more would come and go before it is read.
  const brief = last?.state.name === "drafted" && last.createdAt > now - BRIEF;
  return (
    <>
      {last && !brief && <SendStatus follows={openedAt} send={last} now={now} {...on} />}
      {problem !== undefined && <Notice live level="stop" title={problem} />}
    </>
  );
}
