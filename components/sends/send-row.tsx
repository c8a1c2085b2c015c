import { AtSign, ChevronDown, Mail } from "lucide-react";
import { memo } from "react";
import { words, wordsFor } from "../../lib/platform/index.ts";
import { waitOf, type Send } from "../../lib/sends/index.ts";
import { agoWords, clockWords } from "../ui/age.ts";
import { Button } from "../ui/button.tsx";
import { SendAgain } from "./send-again.tsx";
import type { OnSend } from "./send-actions.tsx";
import { MOOD_ICONS, SendStatus } from "./send-status.tsx";
import { moodOf, shortWords } from "./state-words.ts";

/** What the person can do about a send of the list. */
export interface OnRow extends OnSend {
  readonly onOpenCase: (send: Send) => void;
  /** Begins a new send with the same words. */
  readonly onAgain: (send: Send) => void;
}

interface SendRowProps extends OnRow {
  readonly send: Send;
  readonly now: number;
  readonly open: boolean;
  readonly onOpen: (id: string, open: boolean) => void;
  /** Of the part that is always to be seen. */
  readonly tabIndex: number;
}

/** One send: where to, which way, how it stands; the rest when it is opened. */
export const SendRow = memo(function SendRow(props: SendRowProps) {
  const { send, now, open, onOpen, tabIndex, ...on } = props;
  const mood = moodOf(send);
  const Icon = MOOD_ICONS[mood];
  const Channel = send.channel === "dm" ? Mail : AtSign;
  return (
    <details open={open} onToggle={(event) => onOpen(send.id, event.currentTarget.open)}>
      <summary tabIndex={tabIndex}>
        <span className="send-channel" aria-hidden="true">
          <Channel size={18} />
        </span>
        <span className="send-main">
          <span className="send-line">
            <strong>
              <bdi>@{send.customer}</bdi>
            </strong>
            <time
              className="quiet"
              dateTime={new Date(send.createdAt).toISOString()}
              title={clockWords(send.createdAt, now)}
            >
              {agoWords(send.createdAt, now)}
            </time>
          </span>
          <span className="quiet">
            {words(`send_channel_${send.channel}`)}, {words(`send_by_${send.route}`)}
          </span>
          <span className={`send-state status-${mood}`}>
            <Icon size={16} aria-hidden="true" />
            {shortWords(send.state, now)}
          </span>
        </span>
        <ChevronDown size={16} aria-hidden="true" className="send-open" />
      </summary>
      {open && <Details send={send} now={now} {...on} />}
    </details>
  );
}, same);

/** Each read of the store gives new objects; a send with the same time of change is the same. */
function same(a: SendRowProps, b: SendRowProps): boolean {
  return (
    a.send.id === b.send.id &&
    a.send.updatedAt === b.send.updatedAt &&
    waitOf(a.send)?.until === waitOf(b.send)?.until &&
    a.send.state.name === b.send.state.name &&
    a.now === b.now &&
    a.open === b.open &&
    a.tabIndex === b.tabIndex
  );
}

type DetailsProps = Pick<SendRowProps, "send" | "now"> & OnRow;

function Details({ send, now, onOpenCase, onAgain, ...on }: DetailsProps) {
  return (
    <div className="send-details">
      <SendStatus send={send} now={now} {...on} />
      {send.text === null ? (
        <p className="quiet">{words("send_textGone")}</p>
      ) : (
        <blockquote className="send-text" dir="auto">
          {send.text}
        </blockquote>
      )}
      {send.warnings.map(
        ({ rule, sentAnyway }) =>
          sentAnyway !== undefined && (
            <p key={rule} className="quiet" dir="auto">
              {wordsFor(`rule_${rule}_title`)}. {words("send_sentAnyway", sentAnyway)}
            </p>
          ),
      )}
      <p className="quiet">{words("send_from", send.account)}</p>
      <SendAgain send={send} onAgain={onAgain} />
      <Life send={send} now={now} />
      <div className="row">
        <Button kind="quiet" small onClick={() => onOpenCase(send)}>
          {words("send_openCase")}
        </Button>
      </div>
    </div>
  );
}

function Life({ send, now }: Pick<SendRowProps, "send" | "now">) {
  const life = [
    ...send.life.map(({ name, at }) => ({ at, what: words(`state_${name}`) })),
    { at: send.updatedAt, what: shortWords(send.state, now) },
  ];
  return (
    <ol className="life quiet" aria-label={words("send_life")}>
      {life.map(({ what, at }) => (
        <li key={`${what} ${at}`}>
          <span>{what}</span>
          <time dateTime={new Date(at).toISOString()}>{clockWords(at, now)}</time>
        </li>
      ))}
    </ol>
  );
}
