import { useState } from "react";
import { Everything } from "../../components/history/everything.tsx";
import { HistoryView, type Group } from "../../components/history/history-view.tsx";
import { NoteActions } from "../../components/history/note-actions.tsx";
import { Notice } from "../../components/ui/notice.tsx";
import { saveFile } from "../../components/ui/save-file.ts";
import { TIME_LINE_PAGE } from "../../lib/db/index.ts";
import { newerFirst, type TimeLineEvent } from "../../lib/handoff/index.ts";
import { askWorker } from "../../lib/messages/index.ts";
import { words } from "../../lib/platform/index.ts";
import { NoteSaid } from "./note-said.tsx";
import type { ShownCase } from "./read-case.ts";
import { timeLine } from "./time-line-store.ts";
import { useAsk } from "./use-ask.ts";
import { useNotes } from "./use-notes.ts";
import { usePages, type Looked } from "./use-pages.ts";

interface HistoryScreenProps {
  readonly data: ShownCase;
  readonly windowId: number;
  readonly now: number;
  readonly onBack: () => void;
  /** The customer is forgotten; with the sentence that says so. */
  readonly onForgotten: (sentence: string) => void;
}

/** Everything that happened with the customer of a case, and what can be done with all of it. */
export function HistoryScreen({ data, windowId, now, onBack, onForgotten }: HistoryScreenProps) {
  const { case: shown, customer, account } = data;
  const { customerId } = shown;
  const handle = customer.facts.handle?.value ?? customer.handle;
  const [group, setGroup] = useState<Group>();
  const notes = useNotes(shown.id);
  const whole = useAsk();
  const [saved, setSaved] = useState<string>();
  const { rowOf, inSight, more, takeNews, ...pages } = usePages<TimeLineEvent>({
    key: JSON.stringify([customerId, group]),
    size: TIME_LINE_PAGE,
    page: (limit, after) => timeLine.page(customerId, group, limit, after),
    rows: (ids) => timeLine.events(customerId, ids),
    newsIn,
  });

  const chat = useAsk();
  const save = () =>
    void whole.ask(async () => {
      const file = await askWorker("panel/exportCustomer", { caseId: shown.id });
      if (!file) return undefined;
      const name = `aside-${account.shownHandle}-${handle}.json`;
      saveFile(name, `${JSON.stringify(file, null, 2)}\n`, "application/json");
      setSaved(words("everything_saved", name));
      return undefined;
    });
  const forget = () =>
    void whole.ask(async () => {
      const answer = await askWorker("panel/forgetCustomer", { caseId: shown.id });
      if ("problem" in answer) return words("everything_underway");
      onForgotten(
        words(answer.keptStop ? "everything_forgotten_stop" : "everything_forgotten", handle),
      );
      return undefined;
    });

  return (
    <HistoryView
      said={
        <>
          <NoteSaid {...notes} />
          {chat.problem !== undefined && <Notice level="stop" title={chat.problem} />}
        </>
      }
      handle={handle}
      group={group}
      onGroup={setGroup}
      ids={pages.ids}
      eventOf={rowOf}
      setSize={pages.setSize}
      news={pages.news}
      onNews={takeNews}
      now={now}
      onSight={inSight}
      onNearEnd={() => void more()}
      onBack={onBack}
      onChat={(caseId) =>
        void chat.ask(async () => {
          await askWorker("panel/show", { caseId, what: "chat", windowId });
          return undefined;
        })
      }
      renderBelow={(event) =>
        event.kind === "note" && (
          <NoteActions note={event.entry} onChange={notes.change} onRemove={notes.remove} />
        )
      }
    >
      <Everything
        handle={handle}
        account={account.shownHandle}
        stopped={customer.doNotContact !== undefined}
        waits={whole.asking}
        said={whole.problem ?? saved}
        onSave={save}
        onForget={forget}
      />
    </HistoryView>
  );
}

function newsIn(newest: readonly TimeLineEvent[], { ids, last }: Looked<TimeLineEvent>): number {
  const known = new Set(ids);
  return newest.filter((event) => !known.has(event.id) && (!last || newerFirst(event, last) < 0))
    .length;
}
