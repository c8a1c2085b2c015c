import { useLiveQuery } from "dexie-react-hooks";
import { useState } from "react";
import { earlyRead } from "./early.ts";
import { readCase, type CaseData } from "./read-case.ts";

/** Reads a case live. Undefined while it is being read, null when it is not there. */
export function useCase(id: string): CaseData | null | undefined {
  const [first] = useState(() =>
    earlyRead()?.view?.caseId === id ? earlyRead()?.data : undefined,
  );
  return useLiveQuery(() => readCase(id), [id], first);
}
