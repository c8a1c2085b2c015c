import { CircleCheck, Heart, RotateCcw } from "lucide-react";
import type { StepView } from "../../lib/handoff/index.ts";
import { words } from "../../lib/platform/index.ts";
import { Button } from "../ui/button.tsx";

interface ClosingProps {
  readonly steps: readonly StepView[];
  readonly onStep: (kind: "resolved" | "thanked" | "reopened") => void;
}

/** The end of a case: resolved, thanked, or opened again. */
export function Closing({ steps, onStep }: ClosingProps) {
  const has = (name: string) => steps.some((view) => view.name === name && view.step !== undefined);
  const resolved = has("resolved");
  const thanked = has("thanked");
  return (
    <div className="closing row">
      {!resolved && !thanked && (
        <Button icon={CircleCheck} onClick={() => onStep("resolved")}>
          {words("steps_resolve")}
        </Button>
      )}
      {(resolved || thanked) && (
        <p className="closing-done" role="status">
          <CircleCheck size={20} aria-hidden="true" />
          {words("steps_closed")}
        </p>
      )}
      {resolved && !thanked && (
        <Button small icon={Heart} onClick={() => onStep("thanked")}>
          {words("steps_thank")}
        </Button>
      )}
      {(resolved || thanked) && (
        <Button small icon={RotateCcw} onClick={() => onStep("reopened")}>
          {words("steps_reopen")}
        </Button>
      )}
    </div>
  );
}
