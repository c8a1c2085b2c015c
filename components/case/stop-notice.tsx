import { useState } from "react";
import type { Customer } from "../../lib/customers/index.ts";
import { words } from "../../lib/platform/index.ts";
import { agoWords } from "../ui/age.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { ReasonForm } from "../ui/reason-form.tsx";

interface StopNoticeProps {
  readonly customer: Customer;
  readonly now: number;
  readonly onStop: () => void;
  readonly onGoOn: () => void;
  readonly onLift: (why: string) => void;
}

/** The customer is not to be written to, or seems to ask for that. */
export function StopNotice({ customer, now, onStop, onGoOn, onLift }: StopNoticeProps) {
  const [lifting, setLifting] = useState(false);
  const { doNotContact, mayWantStopAt } = customer;
  const handle = customer.facts.handle?.value ?? customer.handle;
  if (doNotContact) {
    const key = doNotContact.wish === "customer" ? "stop_theyAsked" : "stop_youDecided";
    return (
      <Notice
        live
        level="stop"
        title={words(key, handle, agoWords(doNotContact.at, now))}
        next={words("stop_next")}
      >
        {lifting ? (
          <ReasonForm
            label={words("stop_why")}
            confirm={words("stop_lift_confirm")}
            onReason={(why) => {
              setLifting(false);
              onLift(why);
            }}
            onCancel={() => setLifting(false)}
          />
        ) : (
          <Button small onClick={() => setLifting(true)}>
            {words("stop_lift")}
          </Button>
        )}
      </Notice>
    );
  }
  if (mayWantStopAt === undefined) return null;
  return (
    <Notice
      live
      level="warn"
      title={words("stop_maybe", handle, agoWords(mayWantStopAt, now))}
      next={words("stop_maybe_next")}
    >
      <div className="row">
        <Button small onClick={onStop}>
          {words("stop_confirm")}
        </Button>
        <Button kind="quiet" small onClick={onGoOn}>
          {words("stop_goOn")}
        </Button>
      </div>
    </Notice>
  );
}
