import { Check, Minus, Undo2 } from "lucide-react";
import { useState, type ReactNode } from "react";
import type { StepName, StepView } from "../../lib/handoff/index.ts";
import { words, wordsFor } from "../../lib/platform/index.ts";
import { agoWords, clockWords } from "../ui/age.ts";
import { Button } from "../ui/button.tsx";
import { ReasonForm } from "../ui/reason-form.tsx";

interface StepsProps {
  readonly steps: readonly StepView[];
  readonly now: number;
  readonly onSkip: (step: StepName, why: string) => void;
  /** The step was told by mistake. */
  readonly onUndo: (step: StepName) => void;
}

/** How far the case has come, from public to private. */
export function Steps({ steps, now, onSkip, onUndo }: StepsProps) {
  return (
    <section aria-labelledby="steps-heading">
      <h2 id="steps-heading" className="only-read">
        {words("steps_heading")}
      </h2>
      <ol className="steps">
        {steps.map((step) => (
          <StepLine key={step.name} step={step} now={now} onSkip={onSkip} onUndo={onUndo} />
        ))}
      </ol>
    </section>
  );
}

interface StepLineProps extends Omit<StepsProps, "steps"> {
  readonly step: StepView;
}

function StepLine({ step: { name, state, step }, now, onSkip, onUndo }: StepLineProps) {
  const [asks, setAsks] = useState(false);
  const title = words(`step_${name}`);
  return (
    <li className={`step step-${state}`} aria-current={state === "next" ? "step" : undefined}>
      <span className="step-mark" aria-hidden="true">
        {state === "done" && <Check size={14} strokeWidth={3} />}
        {state === "skipped" && <Minus size={14} strokeWidth={3} />}
      </span>
      <div className="step-body">
        <p className="step-line">
          <span className="step-name">{title}</span>
          <span className="only-read">{words(`step_status_${state}`)}</span>
          <Note state={state}>
            {step && step.skipped === undefined && (
              <time
                dateTime={new Date(step.at).toISOString()}
                title={`${clockWords(step.at, now)}, ${wordsFor(`step_by_${step.by}`)}`}
              >
                {agoWords(step.at, now)}
              </time>
            )}
            {step?.skipped !== undefined && words("step_skipped", step.skipped)}
            {!step && state === "skipped" && words("step_skipped_over")}
          </Note>
          {step && (
            <button
              type="button"
              className="icon-button step-undo"
              aria-label={words("step_undo_label", title)}
              title={words("step_undo")}
              onClick={() => onUndo(name)}
            >
              <Undo2 size={16} aria-hidden="true" />
            </button>
          )}
          {state === "next" && !asks && (
            <Button
              kind="quiet"
              small
              aria-label={words("step_skip_label", title)}
              onClick={() => setAsks(true)}
            >
              {words("step_skip")}
            </Button>
          )}
        </p>
        {state === "next" && asks && (
          <ReasonForm
            label={words("step_skip_why")}
            confirm={words("step_skip_confirm")}
            onCancel={() => setAsks(false)}
            onReason={(why) => {
              setAsks(false);
              onSkip(name, why);
            }}
          />
        )}
      </div>
    </li>
  );
}

function Note({
  state,
  children,
}: {
  readonly state: StepView["state"];
  readonly children: ReactNode;
}) {
  return state === "done" || state === "skipped" ? (
    <span className="quiet step-note" dir="auto">
      {children}
    </span>
  ) : null;
}
