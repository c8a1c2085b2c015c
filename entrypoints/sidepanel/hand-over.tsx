import { useLiveQuery } from "dexie-react-hooks";
import { HandOver as View } from "../../components/hand-over/hand-over.tsx";
import { summaryOf } from "../../components/hand-over/summary.ts";
import { saveFile } from "../../components/ui/save-file.ts";
import { handedOverIn } from "../../lib/db/index.ts";
import { caseFileText } from "../../lib/handoff/index.ts";
import { db } from "./store.ts";

/** A case as it goes to a colleague. */
export function HandOver({ caseId }: { readonly caseId: string }) {
  const told = useLiveQuery(() => handedOverIn(db, caseId), [caseId]);
  if (!told) return null;
  const { sends: _stay, ...goes } = told;
  return (
    <View
      summary={summaryOf(told)}
      onSave={() =>
        saveFile(
          `aside-case-${told.case.customer}.json`,
          caseFileText({ savedAt: Date.now(), ...goes }),
          "application/json",
        )
      }
    />
  );
}
