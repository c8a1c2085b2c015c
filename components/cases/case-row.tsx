import { CalendarClock, Hourglass, StickyNote, UserRound } from "lucide-react";
import { memo } from "react";
import type { CaseRow as Row, FoundCase } from "../../lib/db/index.ts";
import { endedAt, lastMoved, waitingSince } from "../../lib/handoff/index.ts";
import { words } from "../../lib/platform/index.ts";
import { directionOf } from "../../lib/text/index.ts";
import { ageWords, agoWords, clockWords } from "../ui/age.ts";
import { Avatar } from "../ui/avatar.tsx";
import { Said } from "../ui/said.tsx";
import { dueWords, standWords } from "./state-words.ts";

interface CaseRowProps {
  readonly row: Row | FoundCase;
  readonly now: number;
  readonly tabIndex: number;
  readonly onOpen: (row: Row) => void;
  /** Named where cases of several accounts stand together. */
  readonly account?: string | undefined;
}

/** One case: whose, what about, how it stands and since when they wait. The whole row is pressed. */
export const CaseRow = memo(function CaseRow(props: CaseRowProps) {
  const { row, now, tabIndex, onOpen, account } = props;
  const { case: shown, handle, name = `@${handle}`, picture } = row;
  const note = "note" in row ? row.note : undefined;
  const { assignee, followUp } = shown.about ?? {};
  const due = followUp?.value && dueWords(followUp.value.due, now);
  return (
    <button type="button" className="case-row" tabIndex={tabIndex} onClick={() => onOpen(row)}>
      <Avatar name={name.replace(/^@/, "")} picture={picture} />
      <span className="case-row-main">
        <span className="case-row-line">
          <strong className="case-row-name" dir="auto">
            {name}
          </strong>
          <Since shown={shown} now={now} />
        </span>
        {note === undefined ? (
          <span
            className="case-row-text"
            dir={directionOf(shown.tweet?.text ?? "")}
            lang={shown.tweet?.language}
          >
            {shown.tweet ? (
              <Said text={shown.tweet.text} />
            ) : (
              <span className="quiet">{words("cases_private")}</span>
            )}
          </span>
        ) : (
          <span className="case-row-text case-row-note">
            <StickyNote size={15} aria-label={words("cases_note")} />
            <span dir="auto">{note}</span>
          </span>
        )}
        <span className="case-row-facts quiet">
          <bdi className="case-row-handle">@{handle}</bdi>
          <span className={endedAt(shown) === undefined ? "case-row-state" : undefined}>
            {standWords(shown)}
          </span>
          {due && (
            <span className={`case-row-fact case-row-due-${due.when}`}>
              <CalendarClock size={14} aria-hidden="true" />
              {due.sentence}
            </span>
          )}
          {assignee?.value !== undefined && (
            <span className="case-row-fact">
              <UserRound size={14} aria-hidden="true" />
              <span className="only-read">{words("cases_assignee")}</span>
              <bdi>{assignee.value}</bdi>
            </span>
          )}
          {account !== undefined && <bdi>@{account}</bdi>}
        </span>
      </span>
    </button>
  );
});

/** How long they wait; where it is not the account's turn, when something last happened. */
function Since({ shown, now }: { readonly shown: Row["case"]; readonly now: number }) {
  const waiting = endedAt(shown) === undefined ? waitingSince(shown) : undefined;
  const at = waiting ?? lastMoved(shown);
  const age = waiting === undefined ? undefined : ageWords(waiting, now);
  return (
    <time
      className={waiting === undefined ? "case-row-time quiet" : "case-row-time case-row-waits"}
      dateTime={new Date(at).toISOString()}
      title={clockWords(at, now)}
    >
      {waiting === undefined ? (
        agoWords(at, now)
      ) : (
        <>
          <Hourglass size={14} aria-hidden="true" />
          <span className="only-read">{words("cases_waiting")}</span>
          {age ?? words("age_now")}
        </>
      )}
    </time>
  );
}
