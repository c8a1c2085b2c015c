import { useLiveQuery } from "dexie-react-hooks";
import { useState } from "react";
import { RatingLine } from "../../components/case/rating-line.tsx";
import { Notice } from "../../components/ui/notice.tsx";
import type { Rating } from "../../lib/handoff/index.ts";
import { askWorker } from "../../lib/messages/index.ts";
import { timeLine } from "./time-line-store.ts";
import { useAsk } from "./use-ask.ts";

interface RatingPartProps {
  readonly caseId: string;
  /** While a case is open only what was said already is shown. */
  readonly open: boolean;
}

/** How a case went for the customer. */
export function RatingPart({ caseId, open }: RatingPartProps) {
  const { ask, problem } = useAsk();
  const [touched, setTouched] = useState(false);
  const read = useLiveQuery(async () => ({ rating: await timeLine.rating(caseId) }), [caseId]);
  // What was taken back just now stays where the focus is.
  if (!read || (open && !touched && read.rating === undefined)) return null;
  const say = (rating: Rating | undefined) =>
    void ask(async () => {
      setTouched(true);
      await askWorker("panel/rating", { caseId, ...(rating && { rating }) });
      return undefined;
    });
  return (
    <>
      <RatingLine rating={read.rating} onRating={say} />
      {problem !== undefined && <Notice live level="stop" title={problem} />}
    </>
  );
}
