import { useLiveQuery } from "dexie-react-hooks";
import { useState, type ReactNode } from "react";
import type { Done } from "../../../components/replies/done-bar.tsx";
import {
  ImportDialog,
  type ImportState,
} from "../../../components/replies/import/import-dialog.tsx";
import { askWorker, type Ask, problemWords } from "../../../lib/messages/index.ts";
import { words } from "../../../lib/platform/index.ts";
import { readers } from "../store.ts";
import { base64Of } from "./base64.ts";

/** Files over this are no libraries; the worker would refuse them too. */
const MOST_BYTES = 20_000_000;

type Step =
  | Exclude<ImportState, { readonly name: "planned" }>
  | { readonly name: "planned"; readonly importId: string; readonly anew: boolean };

/** Taking a file in: choosing it, looking at what it would do, choosing, and the way back. */
export function useImport(now: number, onDone: (done: Done) => void) {
  const [step, setStep] = useState<Step>();
  /** Read once more if the library changes meanwhile. */
  const [file, setFile] = useState<File>();
  const before = useLiveQuery(() => readers.replyImports()) ?? [];
  const importId = step?.name === "planned" ? step.importId : undefined;
  const row = useLiveQuery(
    () => (importId === undefined ? undefined : readers.replyImport(importId)),
    [importId],
  );
  const tried = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      setStep({ name: "broken", sentence: problemWords(error) });
    }
  };

  const plan = (file: File, anew = false) =>
    tried(async () => {
      setFile(file);
      if (file.size > MOST_BYTES) return setStep({ name: "unreadable", why: "tooLarge" });
      setStep({ name: "reading" });
      const answer = await askWorker("panel/planImport", {
        name: file.name.slice(0, 300),
        file: await base64Of(file),
      });
      setStep(
        "problem" in answer
          ? { name: "unreadable", why: answer.problem }
          : { name: "planned", importId: answer.importId, anew },
      );
    });
  const undo = (importId: string, all?: true) =>
    tried(async () => {
      const answer = await askWorker("panel/undoImport", { importId, ...(all && { all }) });
      if ("problem" in answer) return onDone({ sentence: words("import_gone") });
      const { undone, kept } = answer;
      onDone(
        kept === 0
          ? { sentence: words("import_undone_done", undone) }
          : {
              sentence: words("import_undone_kept", undone, kept),
              onUndo: () => void undo(importId, true),
            },
      );
    });
  const onApply = (take: Ask<"panel/applyImport">["take"]) =>
    tried(async () => {
      if (importId === undefined) return;
      const answer = await askWorker("panel/applyImport", { importId, take });
      if ("problem" in answer) {
        if (answer.problem === "changed" && file) return plan(file, true);
        return setStep({ name: "broken", sentence: words("import_gone") });
      }
      setStep(undefined);
      onDone({
        sentence: words("import_done", answer.taken),
        onUndo: () => void undo(importId),
      });
    });

  const planned = row?.plan;
  const state: ImportState | undefined =
    step?.name === "planned"
      ? planned
        ? { name: "planned", plan: planned, anew: step.anew }
        : { name: "reading" }
      : step;
  const dialog: ReactNode = state && (
    <ImportDialog
      state={state}
      before={before}
      now={now}
      onFile={(chosen) => void plan(chosen)}
      onApply={(take) => void onApply(take)}
      onUndo={(id) => {
        setStep(undefined);
        void undo(id);
      }}
      onClose={() => setStep(undefined)}
    />
  );
  return { dialog, open: () => setStep({ name: "choosing" }) };
}
