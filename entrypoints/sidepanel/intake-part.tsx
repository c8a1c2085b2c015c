import { useLiveQuery } from "dexie-react-hooks";
import { useState } from "react";
import { IntakeList } from "../../components/case/intake-list.tsx";
import { Notice } from "../../components/ui/notice.tsx";
import { intakeOf, missing } from "../../lib/intake/index.ts";
import { askWorker } from "../../lib/messages/index.ts";
import { words, wordsFor } from "../../lib/platform/index.ts";
import type { CaseData } from "./read-case.ts";
import { drafts, readers } from "./store.ts";
import { useAsk } from "./use-ask.ts";
import { storeDrafts } from "./use-draft.ts";

interface IntakePartProps {
  readonly data: CaseData;
  readonly now: number;
  /** What is missing can be asked for now: there is a private conversation. */
  readonly mayAsk: boolean;
  /** The draft that asks has begun. */
  readonly onAsked: () => void;
}

/** The intake of one case, joined to the store and the worker. */
export function IntakePart({ data, now, mayAsk, onAsked }: IntakePartProps) {
  const { case: shown, settings, sends } = data;
  const { id, account, customer } = shown;
  const asked = useLiveQuery(
    () => readers.askedIn({ id, account, customer }),
    // A send that goes out may have been one of a canned reply.
    [id, account, customer, sends],
  );
  const ticks = useAsk();
  const asking = useAsk();
  const [begun, setBegun] = useState<readonly string[]>();
  if (asked === undefined) return null;
  const items = intakeOf(shown, settings.needs, asked);
  if (items.length === 0) return null;
  const left = missing(items);
  const same = begun?.join("\n") === left.join("\n");

  const askFor = () =>
    void asking.ask(async () => {
      const found = await askWorker("panel/replyThatAsks", { caseId: id, facts: [...left] });
      await storeDrafts();
      await drafts.add(id, "dm", "reply" in found ? found.reply.text : draftFor(left), Date.now());
      setBegun(left);
      onAsked();
      return undefined;
    });
  return (
    <>
      <IntakeList
        items={items}
        now={now}
        asked={same}
        onTick={(fact, came) =>
          void ticks.ask(async () => {
            await askWorker("panel/tick", { caseId: id, fact, came });
            return undefined;
          })
        }
        onAsk={mayAsk ? askFor : undefined}
      />
      {[ticks.problem, asking.problem].map(
        (sentence) =>
          sentence !== undefined && <Notice key={sentence} live level="stop" title={sentence} />,
      )}
    </>
  );
}

/** Polite, and complete in any order of facts. */
function draftFor(facts: readonly string[]): string {
  const list = facts.map((fact) => `• ${wordsFor(`asks_${fact}`) || fact}`).join("\n");
  return `${words("intake_draft")}\n\n${list}\n\n${words("intake_draft_end")}`;
}
