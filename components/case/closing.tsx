import { CircleCheck, Heart, RotateCcw } from "lucide-react";
import { useState } from "react";
import { isOpen, type Case, type Ended } from "../../lib/handoff/index.ts";
import { words } from "../../lib/platform/index.ts";
import { Button } from "../ui/button.tsx";
import { ReasonForm } from "../ui/reason-form.tsx";

interface ClosingProps {
  readonly shown: Pick<Case, "ended" | "steps">;
  /** They have not written yet: the end is not what comes next. */
  readonly early: boolean;
  readonly onStep: (kind: "resolved" | "thanked" | "reopened") => void;
  readonly onEnd: (as: Ended["as"], why: string) => void;
  /** The ends are shown, for they were asked for by a key. */
  readonly choosing: boolean;
  readonly onChoosing: (choosing: boolean) => void;
  /** What the key adds to the button that it presses. */
  readonly keyed?: { readonly title: string };
}

/** The end of a case: resolved, thanked, unresolved, handed on; or opened again. */
export function Closing(props: ClosingProps) {
  return isOpen(props.shown) ? <Open {...props} /> : <Closed {...props} />;
}

const ENDS = ["unresolved", "handedOn"] as const;

function Open({ early, onStep, onEnd, choosing, onChoosing, keyed }: ClosingProps) {
  const [as, setAs] = useState<Ended["as"]>();
  const resolve = (
    <Button
      icon={CircleCheck}
      small={early}
      {...keyed}
      onClick={() => {
        onChoosing(false);
        onStep("resolved");
      }}
    >
      {words("steps_resolve")}
    </Button>
  );
  if (as !== undefined) {
    return (
      <ReasonForm
        label={words(`end_why_${as}`)}
        confirm={words("end_confirm")}
        onCancel={() => setAs(undefined)}
        onReason={(why) => {
          setAs(undefined);
          onChoosing(false);
          onEnd(as, why);
        }}
      />
    );
  }
  return (
    <div className="closing row">
      {!early && resolve}
      {early && choosing && resolve}
      {choosing &&
        ENDS.map((end) => (
          <Button key={end} small onClick={() => setAs(end)}>
            {words(`end_${end}`)}
          </Button>
        ))}
      <Button kind="quiet" small aria-expanded={choosing} onClick={() => onChoosing(!choosing)}>
        {words(early ? "end_early" : "end_menu")}
      </Button>
    </div>
  );
}

function Closed({ shown: { ended, steps }, onStep }: ClosingProps) {
  const thanked = steps.some(({ name }) => name === "thanked");
  return (
    <div className="closing row">
      <p className="closing-done" role="status" dir="auto">
        <CircleCheck size={20} aria-hidden="true" />
        {ended ? words(`ended_${ended.as}`, ended.why) : words("steps_closed")}
      </p>
      {!thanked && (
        <Button small icon={Heart} onClick={() => onStep("thanked")}>
          {words("steps_thank")}
        </Button>
      )}
      <Button small icon={RotateCcw} onClick={() => onStep("reopened")}>
        {words("steps_reopen")}
      </Button>
    </div>
  );
}
