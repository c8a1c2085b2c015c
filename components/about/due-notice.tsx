import type { FollowUp } from "../../lib/handoff/index.ts";
import { words } from "../../lib/platform/index.ts";
import { agoWords } from "../ui/age.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { tomorrowMorning } from "./when.ts";

interface DueNoticeProps {
  readonly followUp: FollowUp | undefined;
  readonly now: number;
  readonly onFollowUp: (value: FollowUp | undefined) => void;
}

const HOUR_MS = 3_600_000;

/** A follow-up whose time has come; over, or put off. */
export function DueNotice({ followUp, now, onFollowUp }: DueNoticeProps) {
  if (followUp === undefined || followUp.due > now) return null;
  const { due, what } = followUp;
  return (
    <Notice
      live
      title={what === undefined ? words("due_now_noWhat") : words("due_now", what)}
      next={words("due_since", agoWords(due, now))}
    >
      <div className="row">
        <Button small onClick={() => onFollowUp(undefined)}>
          {words("due_done")}
        </Button>
        <Button kind="quiet" small onClick={() => onFollowUp({ ...followUp, due: now + HOUR_MS })}>
          {words("due_snooze")}
        </Button>
        <Button
          kind="quiet"
          small
          onClick={() => onFollowUp({ ...followUp, due: tomorrowMorning(now) })}
        >
          {words("due_tomorrow")}
        </Button>
      </div>
    </Notice>
  );
}
