import { FileUp, X } from "lucide-react";
import { useEffect, useId, useRef, useState } from "react";
import { words } from "../../../lib/platform/index.ts";
import type { ImportPlan, Unreadable } from "../../../lib/replies/index.ts";
import { agoWords } from "../../ui/age.ts";
import { Button } from "../../ui/button.tsx";
import { More } from "../../ui/more.tsx";
import { Notice } from "../../ui/notice.tsx";
import { choose, firstChoice, taken, type Choice } from "./choice.ts";
import { PlannedGroup } from "./planned-group.tsx";

const KINDS = ["added", "changed", "clashing"] as const;
/** Broken ones that are named; whoever has more has another file in mind. */
const NAMED = 50;

/** How far an import has come. */
export type ImportState =
  | { readonly name: "choosing" }
  | { readonly name: "reading" }
  | { readonly name: "unreadable"; readonly why: Unreadable }
  | { readonly name: "broken"; readonly sentence: string }
  | {
      readonly name: "planned";
      readonly plan: ImportPlan;
      /** The library changed meanwhile, so that this is another plan than was looked at. */
      readonly anew: boolean;
    };

interface ImportDialogProps {
  readonly state: ImportState;
  /** Imports that were done, newest first. */
  readonly before: readonly {
    readonly id: string;
    readonly name: string;
    readonly at: number;
    readonly undoneAt?: number;
  }[];
  readonly now: number;
  readonly onFile: (file: File) => void;
  readonly onApply: (take: ReturnType<typeof taken>) => void;
  readonly onUndo: (importId: string) => void;
  readonly onClose: () => void;
}

/** A file of canned replies: what taking it in would do, and the choice of what to take. */
export function ImportDialog(props: ImportDialogProps) {
  const { state, before, now, onFile, onClose } = props;
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const file = useRef<HTMLInputElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="import" aria-labelledby={id} onClose={onClose}>
      <header className="import-head">
        <h2 id={id}>{words("import_title")}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label={words("import_close")}
          title={words("import_close")}
          onClick={() => dialog.current?.close()}
        >
          <X size={20} aria-hidden="true" />
        </button>
      </header>
      {state.name === "planned" ? (
        <Planned state={state} onApply={props.onApply} />
      ) : (
        <div className="import-body">
          <p>{words("import_text")}</p>
          <div className="row">
            <Button
              kind="primary"
              icon={FileUp}
              waits={state.name === "reading"}
              onClick={() => file.current?.click()}
            >
              {words(state.name === "reading" ? "import_reading" : "import_choose")}
            </Button>
            <input
              ref={file}
              type="file"
              hidden
              accept=".json,.csv,.txt,application/json,text/csv"
              aria-label={words("import_choose")}
              onChange={({ target }) => {
                const [chosen] = target.files ?? [];
                if (chosen) onFile(chosen);
                // The same file may be chosen again, once it was put right.
                target.value = "";
              }}
            />
          </div>
          {state.name === "unreadable" && (
            <Notice
              live
              level="stop"
              title={words(`unreadable_${state.why}`)}
              next={words("unreadable_next")}
            />
          )}
          {state.name === "broken" && <Notice live level="stop" title={state.sentence} />}
          {before.length > 0 && (
            <More label={words("import_earlier")}>
              <ul className="import-earlier">
                {before.map(({ id, name, at, undoneAt }) => (
                  <li key={id}>
                    <span>
                      <bdi>{name}</bdi> <span className="quiet">{agoWords(at, now)}</span>
                    </span>
                    {undoneAt === undefined ? (
                      <Button
                        small
                        aria-label={words("import_undo_label", name)}
                        onClick={() => props.onUndo(id)}
                      >
                        {words("done_undo")}
                      </Button>
                    ) : (
                      <span className="quiet">{words("import_undone")}</span>
                    )}
                  </li>
                ))}
              </ul>
            </More>
          )}
        </div>
      )}
    </dialog>
  );
}

interface PlannedProps {
  readonly state: Extract<ImportState, { name: "planned" }>;
  readonly onApply: ImportDialogProps["onApply"];
}

function Planned({ state: { plan, anew }, onApply }: PlannedProps) {
  const [made, setMade] = useState<{ readonly plan: ImportPlan; readonly choice: Choice }>({
    plan,
    choice: firstChoice(plan),
  });
  const choice = made.plan === plan ? made.choice : firstChoice(plan);
  const take = taken(choice);
  const { rows, same, broken } = plan;
  return (
    <>
      <div className="import-body">
        {anew && <Notice live level="warn" title={words("import_anew")} />}
        {same > 0 && <p className="quiet">{words("import_same", same.toLocaleString())}</p>}
        {rows.length === 0 && (
          <Notice title={words(broken.length > 0 ? "import_nothing" : "import_all_same")} />
        )}
        {KINDS.map((kind) => (
          <PlannedGroup
            key={kind}
            kind={kind}
            rows={rows.filter((row) => row.kind === kind)}
            choice={choice}
            onChoose={(rows, taking) => setMade({ plan, choice: choose(choice, rows, taking) })}
          />
        ))}
        {broken.length > 0 && (
          <section className="planned">
            <h3>{words("import_broken", broken.length.toLocaleString())}</h3>
            <ul>
              {broken.slice(0, NAMED).map(({ at, title, why, what }) => (
                <li key={at} className="planned-row">
                  <p>
                    <strong dir="auto">{title || words("import_untitled")}</strong>{" "}
                    <span className="quiet">{words("import_place", at)}</span>
                  </p>
                  <p className="quiet">
                    {words(`import_why_${why}`)} {what !== undefined && <bdi>{what}</bdi>}
                  </p>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <footer className="import-foot">
        <Button kind="primary" waits={take.length === 0} onClick={() => onApply(take)}>
          {words("import_apply", take.length.toLocaleString())}
        </Button>
        <p className="quiet">{words("import_apply_hint")}</p>
      </footer>
    </>
  );
}
