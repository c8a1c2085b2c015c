import { Empty } from "../../components/case/empty.tsx";
import { Notice } from "../../components/ui/notice.tsx";
import { Skeleton } from "../../components/ui/skeleton.tsx";
import type { Handle } from "../../lib/customers/index.ts";
import type { View } from "../../lib/db/index.ts";
import { words } from "../../lib/platform/index.ts";
import { CaseScreen } from "./case-screen.tsx";
import { shownIn } from "./read-case.ts";
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
