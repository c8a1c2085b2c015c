import { CircleCheck, CircleHelp, CircleX, LoaderCircle } from "lucide-react";
import { useLayoutEffect, useRef, type ReactNode } from "react";
import { words } from "../../lib/platform/index.ts";
import type { Send } from "../../lib/sends/index.ts";
import { More } from "../ui/more.tsx";
import { useOnline } from "../ui/use-online.ts";
import { Compare } from "./compare.tsx";
import { asksByHand, SendActions, type OnSend } from "./send-actions.tsx";
import { Countdown } from "./take-back.tsx";
import { addressOf, longWords, moodOf } from "./state-words.ts";

export const MOOD_ICONS = {
  underway: LoaderCircle,
  needsYou: CircleHelp,
  arrived: CircleCheck,
  notSent: CircleX,
};

interface SendStatusProps extends OnSend {
  readonly send: Send;
  readonly now: number;
  /** Brings itself into sight for a send begun since then, ms since 1970. */
  readonly follows?: number;
  /** Takes it back and goes on writing. */
  readonly onEdit?: ((send: Send) => void) | undefined;
  /** The send that this one waits for. */
  readonly before?: Send | undefined;
  /** More that can be done. */
  readonly children?: ReactNode;
}

/** What has become of a send, in words, live, with the next thing to do. */
export function SendStatus(props: SendStatusProps) {
  const { send, now, follows = Infinity, onEdit, before, children, ...on } = props;
  const mood = moodOf(send);
  const Icon = MOOD_ICONS[mood];
  const { title, next } = longWords(send, now, useOnline());
  const address = addressOf(send);
  const { id, state } = send;
  const waits = state.name === "queued" && before !== undefined;
  const asks = state.name !== "unconfirmed" && asksByHand(send, now);
  const fresh = send.createdAt >= follows;
  const status = useRef<HTMLDivElement>(null);
  // Each new state is news, though the words alone do not tell the effect so.
  const news = `${id} ${state.name}`;
  useLayoutEffect(() => {
    if (fresh && news) status.current?.scrollIntoView({ block: "nearest" });
  }, [fresh, news]);
  const detail = state.name === "refused" ? state.refusal.detail : undefined;
  return (
    <div className={`status status-${mood}`} ref={status}>
      <Icon size={20} aria-hidden="true" />
      <div className="status-body">
        <div role="status">
          <p className="status-title">
            {state.name === "held" ? (
              <Countdown until={state.until} ms={state.ms} onOverdue={on.onOverdue} />
            ) : waits ? (
              words(before.state.name === "asked" ? "send_waits_asked" : "send_waits")
            ) : asks ? (
              words(`send_later_${send.channel}`)
            ) : (
              title
            )}
          </p>
          {next !== undefined && <p>{next}</p>}
        </div>
        <Compare send={send} />
        {address !== undefined && (
          <a href={address} target="_blank" rel="noreferrer">
            {words("tweet_open")}
          </a>
        )}
        <SendActions send={send} now={now} onEdit={onEdit} {...on} />
        {children}
        {detail !== undefined && (
          <More label={words("send_detail")}>
            <p className="quiet" dir="auto">
              {detail}
            </p>
          </More>
        )}
      </div>
    </div>
  );
}
