import {
  AtSign,
  Ban,
  CircleCheck,
  Flag,
  Footprints,
  Mail,
  MessageCircle,
  RotateCcw,
  Smile,
  StickyNote,
  Undo2,
  type LucideIcon,
} from "lucide-react";
import { createElement, type ReactNode } from "react";
import type { TimeLineEvent } from "../../lib/handoff/index.ts";
import { words, wordsFor } from "../../lib/platform/index.ts";
import { directionOf } from "../../lib/text/index.ts";
import { moodOf, shortWords } from "../sends/state-words.ts";
import { clockWords } from "../ui/age.ts";
import { Said } from "../ui/said.tsx";
import { FACES } from "../case/rating-line.tsx";
import { dayWords, eventWords, placeOf, saidIn, timeWords } from "./event-words.ts";

const ICONS: Readonly<Record<TimeLineEvent["kind"], LucideIcon>> = {
  begun: Flag,
  step: Footprints,
  takenBack: Undo2,
  answer: AtSign,
  reopened: RotateCcw,
  ended: CircleCheck,
  send: AtSign,
  note: StickyNote,
  message: MessageCircle,
  rating: Smile,
  stopped: Ban,
  lifted: RotateCcw,
};

interface EventRowProps {
  readonly event: TimeLineEvent;
  readonly now: number;
  /** It is the first of its day. */
  readonly newDay: boolean;
  readonly tabIndex: 0 | -1;
  /** Shows the private conversation of this case. */
  readonly onChat: (caseId: string) => void;
  /** What the person can do with it. */
  readonly children?: ReactNode;
}

/** One line of a time line: what, when, what was said with it, and the way to it on X. */
export function EventRow(props: EventRowProps) {
  const { event, now, newDay, tabIndex, onChat, children } = props;
  const title = eventWords(event);
  const said = saidIn(event);
  return (
    <>
      {newDay && <h2 className="history-day quiet">{dayWords(event.at, now)}</h2>}
      {/* Lines are gone through by arrow keys, as those of other lists of the panel. */}
      <article className="history-line" tabIndex={tabIndex} aria-label={title}>
        <EventIcon event={event} />
        <div className="history-what">
          <p className="history-title">
            <strong>{title}</strong>
            <time
              className="quiet"
              dateTime={new Date(event.at).toISOString()}
              title={clockWords(event.at, now)}
            >
              {timeWords(event.at)}
            </time>
          </p>
          {event.kind === "send" && (
            <p className={`history-state status-${moodOf(event.send)}`}>
              {shortWords(event.send.state, now)}
            </p>
          )}
          {said === null ? (
            <p className="quiet">{words("history_noText")}</p>
          ) : (
            said !== undefined && (
              <p className="history-said" dir={directionOf(said)}>
                <Said text={said} />
              </p>
            )
          )}
          {event.kind === "send" &&
            event.send.warnings.map(
              ({ rule, sentAnyway }) =>
                sentAnyway !== undefined && (
                  <p key={rule} className="quiet history-said" dir="auto">
                    {wordsFor(`rule_${rule}_title`)}. {words("send_sentAnyway", sentAnyway)}
                  </p>
                ),
            )}
          {(event.kind === "note" || event.kind === "rating") &&
            event.entry.changedAt !== undefined && (
              <p className="quiet">{words("history_changed")}</p>
            )}
          <OnX event={event} title={title} onChat={onChat} />
          {children}
        </div>
      </article>
    </>
  );
}

function EventIcon({ event }: { readonly event: TimeLineEvent }) {
  return createElement(iconOf(event), { size: 18, "aria-hidden": true });
}

function iconOf(event: TimeLineEvent): LucideIcon {
  if (event.kind === "rating" && event.entry.rating) return FACES[event.entry.rating];
  return event.kind === "send" && event.send.channel === "dm" ? Mail : ICONS[event.kind];
}

function OnX({
  event,
  title,
  onChat,
}: Pick<EventRowProps, "event" | "onChat"> & { title: string }) {
  const place = placeOf(event);
  const { caseId } = event;
  if (place === undefined || (place === "chat" && caseId === undefined)) return null;
  const label = words("history_onX_label", title);
  return place === "chat" ? (
    <button
      type="button"
      className="history-link"
      aria-label={label}
      onClick={() => caseId !== undefined && onChat(caseId)}
    >
      {words("history_onX")}
    </button>
  ) : (
    <a
      className="history-link"
      href={place.href}
      target="_blank"
      rel="noreferrer"
      aria-label={label}
    >
      {words("history_onX")}
    </a>
  );
}
