import { useLiveQuery } from "dexie-react-hooks";
import { ChooseAccount } from "../../components/case/choose-account.tsx";
import { Empty } from "../../components/case/empty.tsx";
import { Notice } from "../../components/ui/notice.tsx";
import { Skeleton } from "../../components/ui/skeleton.tsx";
import type { Handle } from "../../lib/customers/index.ts";
import type { View } from "../../lib/db/index.ts";
import { askWorker } from "../../lib/messages/index.ts";
import { words } from "../../lib/platform/index.ts";
import { CaseScreen } from "./case-screen.tsx";
import { shownIn } from "./read-case.ts";
import { readers } from "./store.ts";
import { useAsk } from "./use-ask.ts";
import { useCase } from "./use-case.ts";
import { useSignedIn } from "./use-signed-in.ts";

interface CaseTabProps {
  readonly view: View | null;
  readonly windowId: number;
  /** A case opened from elsewhere in the panel. */
  readonly chosen: string | undefined;
  readonly now: number;
}

/** The case that this window is about, or what to do to get one. */
export function CaseTab({ view, windowId, chosen, now }: CaseTabProps) {
  const signedIn = useSignedIn(view, windowId);
  const caseId = chosen ?? view?.caseId;
  const problem = chosen === undefined ? view?.problem : undefined;
  if (problem === "noAccount" && view?.matter) return <ChooseFor view={view} />;
  return (
    <>
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
        <Empty />
      ) : (
        <OneCase key={caseId} id={caseId} signedIn={signedIn} windowId={windowId} now={now} />
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
}

function OneCase({ id, signedIn, windowId, now }: OneCaseProps) {
  const data = useCase(id);
  if (data === undefined) return <Skeleton />;
  if (data === null) return <Empty />;
  return <CaseScreen data={shownIn(data, signedIn)} windowId={windowId} now={now} />;
}
