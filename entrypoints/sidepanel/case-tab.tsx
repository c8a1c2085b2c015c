import { Empty } from "../../components/case/empty.tsx";
import { Notice } from "../../components/ui/notice.tsx";
import { Skeleton } from "../../components/ui/skeleton.tsx";
import type { View } from "../../lib/db/index.ts";
import { words } from "../../lib/platform/index.ts";
import { CaseScreen } from "./case-screen.tsx";
import { useCase } from "./use-case.ts";

interface CaseTabProps {
  readonly view: View | null;
  readonly windowId: number;
  /** A case opened from elsewhere in the panel. */
  readonly chosen: string | undefined;
  readonly now: number;
}

/** The case that this window is about, or what to do to get one. */
export function CaseTab({ view, windowId, chosen, now }: CaseTabProps) {
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
        <OneCase key={caseId} id={caseId} windowId={windowId} now={now} />
      )}
    </>
  );
}

function OneCase({ id, windowId, now }: { id: string; windowId: number; now: number }) {
  const data = useCase(id);
  if (data === undefined) return <Skeleton />;
  return data === null ? <Empty /> : <CaseScreen data={data} windowId={windowId} now={now} />;
}
