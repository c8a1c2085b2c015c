import { Eraser } from "lucide-react";
import { useState } from "react";
import { words } from "../../lib/platform/index.ts";
import { Button } from "./button.tsx";
import { Notice } from "./notice.tsx";

interface ForgetProps {
  /** What is forgotten: everything, or of whom or what. */
  readonly of: "all" | "customer" | "reply";
  /** Forgets it, and gives the sentence that says what came of it. */
  readonly onForget: () => Promise<string>;
}

/** Forgets what was learned from the use of canned replies, once the person has said so twice. */
export function Forget({ of, onForget }: ForgetProps) {
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState<string>();
  const forget = async () => {
    setAsking(false);
    setSaid(await onForget());
  };
  return (
    <>
      {asking ? (
        <Notice live level="stop" title={words(`forget_${of}_sure`)}>
          <div className="row">
            <Button small onClick={() => void forget()}>
              {words("forget_yes")}
            </Button>
            <Button kind="quiet" small onClick={() => setAsking(false)}>
              {words("reason_cancel")}
            </Button>
          </div>
        </Notice>
      ) : (
        <Button
          kind="quiet"
          small
          icon={Eraser}
          onClick={() => {
            setSaid(undefined);
            setAsking(true);
          }}
        >
          {words(`forget_${of}`)}
        </Button>
      )}
      <p className="quiet" role="status">
        {said}
      </p>
    </>
  );
}

/** @param count how many uses were forgotten */
export function forgottenWords(count: number): string {
  if (count === 0) return words("forget_done_none");
  return count === 1 ? words("forget_done_one") : words("forget_done", count.toLocaleString());
}
