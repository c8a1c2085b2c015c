import { agoWords } from "../../components/ui/age.ts";
import { Button } from "../../components/ui/button.tsx";
import { Notice } from "../../components/ui/notice.tsx";
import { answeredElsewhere } from "../../lib/handoff/index.ts";
import { words } from "../../lib/platform/index.ts";
import { arrived, type Send } from "../../lib/sends/index.ts";
import type { ShownCase } from "./read-case.ts";
import type { Show } from "./use-show.ts";

interface AnsweredProps {
  readonly data: ShownCase;
  readonly now: number;
  readonly show: Show;
}

/** The account has answered under this tweet already, and it was none of this case's sends. */
export function Answered({ data, now, show }: AnsweredProps) {
  const { account, case: shown, sends } = data;
  const own = sends.filter((send) => send.channel === "public" && arrived(send));
  const { answer } = shown;
  if (!answer || !answeredElsewhere(shown, own.map(remoteIdOf))) return null;
  return (
    <Notice
      live
      level="warn"
      title={
        answer.at === undefined
          ? words("case_answered_undated", account.shownHandle)
          : words("case_answered", account.shownHandle, agoWords(answer.at, now))
      }
      next={words("case_answered_next")}
    >
      <Button small onClick={() => show("answer")}>
        {words("case_answered_show")}
      </Button>
    </Notice>
  );
}

function remoteIdOf({ state }: Send): string | undefined {
  return "remoteId" in state ? state.remoteId : undefined;
}
