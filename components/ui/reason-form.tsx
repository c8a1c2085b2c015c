import { useId, useState } from "react";
import { words } from "../../lib/platform/index.ts";
import { Button } from "./button.tsx";

interface ReasonFormProps {
  readonly label: string;
  readonly confirm: string;
  readonly onReason: (why: string) => void;
  readonly onCancel: () => void;
}

/** Asks why, in the person's own words; nothing happens without some. */
export function ReasonForm({ label, confirm, onReason, onCancel }: ReasonFormProps) {
  const id = useId();
  const [why, setWhy] = useState("");
  const reason = why.trim();
  return (
    <form
      className="reason"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason !== "") onReason(reason);
      }}
    >
      <label className="quiet" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="input"
        // The person has just asked for this field.
        ref={focusOnce}
        value={why}
        maxLength={280}
        onKeyDown={(event) => {
          if (event.key === "Escape") onCancel();
        }}
        onChange={(event) => setWhy(event.target.value)}
      />
      <div className="row">
        <Button submits small waits={reason === ""}>
          {confirm}
        </Button>
        <Button kind="quiet" small onClick={onCancel}>
          {words("reason_cancel")}
        </Button>
      </div>
    </form>
  );
}

function focusOnce(field: HTMLInputElement | null) {
  field?.focus();
}
