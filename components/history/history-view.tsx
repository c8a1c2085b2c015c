import { ArrowLeft } from "lucide-react";
import { useId, useMemo, useState, type ReactNode } from "react";
import type { TimeLineEvent } from "../../lib/handoff/index.ts";
import { words } from "../../lib/platform/index.ts";
import { Button } from "../ui/button.tsx";
import { LongList } from "../ui/long-list.tsx";
import { NewsButton } from "../ui/news-button.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { EventRow } from "./event-row.tsx";

const GROUPS = ["cases", "sends", "messages", "notes", "ratings", "stops"] as const;

export type Group = (typeof GROUPS)[number];

interface HistoryViewProps {
  /** The customer's, with its capitals. */
  readonly handle: string;
  /** Missing: all. */
  readonly group: Group | undefined;
  readonly onGroup: (group: Group | undefined) => void;
  /** Newest first; undefined while they are being read. */
  readonly ids: readonly string[] | undefined;
  readonly eventOf: (id: string) => TimeLineEvent | undefined;
  readonly setSize: number;
  readonly news: number;
  readonly onNews: () => void;
  readonly now: number;
  readonly onSight: (from: number, to: number) => void;
  readonly onNearEnd: () => void;
  readonly onBack: () => void;
  readonly onChat: (caseId: string) => void;
  /** What can be done with an event, below it. */
  readonly renderBelow: (event: TimeLineEvent) => ReactNode;
  /** What has just become of something here. */
  readonly said: ReactNode;
  /** What concerns all that is kept. */
  readonly children: ReactNode;
}

/** All that happened between an account and one customer, newest first. */
export function HistoryView(props: HistoryViewProps) {
  const { handle, group, onGroup, ids, eventOf, news, now, onBack } = props;
  const [toTop, setToTop] = useState(0);
  const places = useMemo(() => new Map(ids?.map((id, place) => [id, place])), [ids]);
  return (
    <section className="history">
      <header className="history-head">
        <Button kind="quiet" small icon={ArrowLeft} onClick={onBack}>
          {words("history_back")}
        </Button>
        <h1 className="history-heading" dir="auto">
          {words("history_heading", handle)}
        </h1>
        {props.children}
      </header>
      <Groups group={group} onGroup={onGroup} />
      <NewsButton
        label={news > 0 ? words("history_new") : undefined}
        onPress={() => {
          props.onNews();
          setToTop(toTop + 1);
        }}
      />
      {ids === undefined && <Skeleton />}
      {ids?.length === 0 && (
        <div className="history-empty">
          <p className="quiet">{words(group ? "history_empty_group" : "history_empty")}</p>
          {group && (
            <Button small onClick={() => onGroup(undefined)}>
              {words("history_showAll")}
            </Button>
          )}
        </div>
      )}
      {ids !== undefined && ids.length > 0 && (
        <LongList
          ids={ids}
          setSize={props.setSize}
          usualHeight={84}
          className="history-rows"
          rowClass="history-row"
          label={words("history_heading", handle)}
          heads=".history-line"
          toTop={toTop}
          onSight={props.onSight}
          onNearEnd={props.onNearEnd}
          renderRow={(id, tabIndex) => {
            const event = eventOf(id);
            const before = eventOf(ids[(places.get(id) ?? 0) - 1] ?? "");
            return event ? (
              <EventRow
                event={event}
                now={now}
                newDay={!before || dayOf(before) !== dayOf(event)}
                tabIndex={tabIndex}
                onChat={props.onChat}
              >
                {props.renderBelow(event)}
              </EventRow>
            ) : (
              <p className="history-comes only-read">{words("loading")}</p>
            );
          }}
        />
      )}
      <div role="status" className="history-last">
        {props.said}
      </div>
    </section>
  );
}

function dayOf({ at }: TimeLineEvent): string {
  return new Date(at).toDateString();
}

function Groups({ group, onGroup }: Pick<HistoryViewProps, "group" | "onGroup">) {
  const id = useId();
  return (
    <fieldset className="filter-groups history-groups">
      <legend className="only-read">{words("history_what")}</legend>
      {[undefined, ...GROUPS].map((one) => (
        <label key={one ?? "all"} className="filter-choice">
          <input
            type="radio"
            name={id}
            className="only-read"
            checked={group === one}
            onChange={() => onGroup(one)}
          />
          <span>{words(one ? `history_group_${one}` : "filter_all")}</span>
        </label>
      ))}
    </fieldset>
  );
}
