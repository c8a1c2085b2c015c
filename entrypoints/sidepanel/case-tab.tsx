import { useLiveQuery } from "dexie-react-hooks";
import { useState, type ReactNode } from "react";
import { ChooseAccount } from "../../components/case/choose-account.tsx";
import { Empty } from "../../components/case/empty.tsx";
import { Button } from "../../components/ui/button.tsx";
import { Notice } from "../../components/ui/notice.tsx";
import { Skeleton } from "../../components/ui/skeleton.tsx";
import type { Handle } from "../../lib/customers/index.ts";
import type { View } from "../../lib/db/index.ts";
import type { Case } from "../../lib/handoff/index.ts";
import { askWorker } from "../../lib/messages/index.ts";
import { words } from "../../lib/platform/index.ts";
import { CaseScreen } from "./case-screen.tsx";
import { HistoryScreen } from "./later-parts.ts";
import { shownIn } from "./read-case.ts";
import { readers } from "./store.ts";
import { useAsk } from "./use-ask.ts";
import { useCase } from "./use-case.ts";
import { useSignedIn } from "./use-signed-in.ts";

interface CaseTabProps {
  readonly view: View | null;
  readonly windowId: number;
  /** A case opened from elsewhere in the panel, or followed to. */
  readonly chosen: string | undefined;
  readonly now: number;
  /** A case that would be followed to, if the person did not write here. */
  readonly offer: Case | undefined;
  readonly onTake: () => void;
  readonly onOpenCase: (id: string) => void;
  /** The way back to where the case was opened from. */
  readonly back: ReactNode;
}

/** The case that this window is about, or what to do to get one. */
export function CaseTab(props: CaseTabProps) {
  const { view, windowId, chosen, now, offer } = props;
  const signedIn = useSignedIn(view, windowId);
  /** Stays when the window shows the case no more. */
  const [forgotten, setForgotten] = useState<string>();
  const caseId = chosen ?? view?.caseId;
  const problem = chosen === undefined ? view?.problem : undefined;
  if (problem === "noAccount" && view?.matter) return <ChooseFor view={view} />;
  return (
    <>
      {props.back}
      <div className="news" role="status">
        {offer && (
          <Button kind="primary" small onClick={props.onTake}>
            {words("case_offer", offer.tweet?.authorHandle ?? offer.customer)}
          </Button>
        )}
      </div>
      {problem !== undefined && (
        <div className="guard">
          <Notice
            live
            level="warn"
            title={words(`problem_${problem}`)}
            next={words(`problem_${problem}_next`)}
          />
        </div>
      )}
      {caseId === undefined ? (
        <Gone said={forgotten} />
      ) : (
        <OneCase
          onForgotten={setForgotten}
          key={caseId}
          id={caseId}
          signedIn={signedIn}
          windowId={windowId}
          now={now}
          pinned={view?.pinned === true && view.caseId === caseId}
          onOpenCase={props.onOpenCase}
        />
      )}
    </>
  );
}

/** Asks for which account the case is; without a choice, says what to do. */
function ChooseFor({ view }: { readonly view: View }) {
  const accounts = useLiveQuery(() => readers.accounts());
  const { ask, asking, problem } = useAsk();
  if (accounts === undefined) return <Skeleton />;
  const choose = (account: Handle) =>
    void ask(async () => {
      await askWorker("panel/account", { windowId: view.windowId, account });
      return undefined;
    });
  return (
    <>
      <ChooseAccount accounts={accounts} waits={asking} onChoose={choose} />
      {problem !== undefined && <Notice live level="stop" title={problem} />}
    </>
  );
}

interface OneCaseProps {
  readonly id: string;
  readonly signedIn: Handle | undefined;
  readonly windowId: number;
  readonly now: number;
  readonly pinned: boolean;
  readonly onOpenCase: (id: string) => void;
  readonly onForgotten: (sentence: string) => void;
}

function OneCase({ id, signedIn, onForgotten, ...rest }: OneCaseProps) {
  const data = useCase(id);
  const [history, setHistory] = useState(false);
  if (data === undefined) return <Skeleton />;
  if (data === null) return <Empty />;
  const shown = shownIn(data, signedIn);
  if (!history) return <CaseScreen data={shown} {...rest} onHistory={() => setHistory(true)} />;
  return (
    <HistoryScreen
      data={shown}
      windowId={rest.windowId}
      now={rest.now}
      onBack={() => setHistory(false)}
      onForgotten={onForgotten}
    />
  );
}

function Gone({ said }: { readonly said: string | undefined }) {
  return (
    <>
      {said !== undefined && (
        <div className="guard">
          <Notice live title={said} />
        </div>
      )}
      <Empty />
    </>
  );
}
