import { useId, useState } from "react";
import type { FollowUp } from "../../lib/handoff/index.ts";
import { words } from "../../lib/platform/index.ts";
import { Button } from "../ui/button.tsx";
import { fieldTime, laterTimes, tomorrowMorning, whenWords, type LaterTime } from "./when.ts";

interface FollowUpEditorProps {
  readonly value: FollowUp | undefined;
  readonly now: number;
  readonly onFollowUp: (value: FollowUp | undefined) => void;
  /** Present where the browser shows no notices of Aside: asks the person for that. */
  readonly onAllow?: (() => void) | undefined;
}

/** When to look at a case again, and what for: some near times, or one's own. */
export function FollowUpEditor({ value, now, onFollowUp, onAllow }: FollowUpEditorProps) {
  const id = useId();
  const [what, setWhat] = useState(value?.what ?? "");
  const [own, setOwn] = useState(() =>
    fieldTime(value && value.due > now ? value.due : tomorrowMorning(now)),
  );
  const at = new Date(own).getTime();
  const isOver = !(at > now);
  const set = (due: number) => {
    const reason = what.trim();
    onFollowUp({ due, ...(reason !== "" && { what: reason }) });
  };
  return (
    <form
      className="about-own"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isOver) set(at);
      }}
    >
      <label className="quiet" htmlFor={`${id}-what`}>
        {words("follow_what")}
      </label>
      <input
        id={`${id}-what`}
        className="input"
        dir="auto"
        value={what}
        maxLength={280}
        autoComplete="off"
        onChange={(event) => setWhat(event.target.value)}
      />
      <div className="about-options" role="group" aria-label={words("about_followUp")}>
        {laterTimes(now).map((time) => (
          <button
            key={time.name}
            type="button"
            className="chip"
            aria-pressed={time.at === value?.due}
            onClick={() => set(time.at)}
          >
            {laterWords(time, now)}
          </button>
        ))}
      </div>
      <label className="quiet" htmlFor={`${id}-own`}>
        {words("follow_own")}
      </label>
      <div className="row">
        <input
          id={`${id}-own`}
          type="datetime-local"
          className="input"
          value={own}
          min={fieldTime(now)}
          aria-describedby={`${id}-over`}
          onChange={(event) => setOwn(event.target.value)}
        />
        <Button submits small waits={isOver}>
          {words("follow_set")}
        </Button>
        {value && (
          <Button kind="quiet" small onClick={() => onFollowUp(undefined)}>
            {words("follow_clear")}
          </Button>
        )}
      </div>
      <p id={`${id}-over`} role="status" className="quiet">
        {isOver && own !== "" ? words("follow_past") : ""}
      </p>
      {onAllow && (
        <p className="quiet">
          {words("follow_notify")}{" "}
          <Button kind="quiet" small onClick={onAllow}>
            {words("follow_notify_allow")}
          </Button>
        </p>
      )}
    </form>
  );
}

function laterWords({ name, at }: LaterTime, now: number): string {
  if (name === "hour") return words("follow_hour");
  const clock = new Intl.DateTimeFormat(undefined, { hour: "numeric", minute: "2-digit" });
  return words(`follow_${name}`, name === "week" ? whenWords(at, now) : clock.format(at));
}
