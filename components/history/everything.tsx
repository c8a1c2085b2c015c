import { Download, Eraser } from "lucide-react";
import { useState } from "react";
import { words } from "../../lib/platform/index.ts";
import { Button } from "../ui/button.tsx";
import { More } from "../ui/more.tsx";
import { Notice } from "../ui/notice.tsx";

interface EverythingProps {
  /** The customer's and the account's, with their capitals. */
  readonly handle: string;
  readonly account: string;
  /** They are not to be written to. */
  readonly stopped: boolean;
  readonly waits: boolean;
  /** What came of it, or why it could not be done. */
  readonly said: string | undefined;
  readonly onSave: () => void;
  readonly onForget: () => void;
}

/** All that is kept about a customer: saved as a file, or forgotten once the person has said so twice. */
export function Everything(props: EverythingProps) {
  const { handle, account, stopped, waits, said, onSave, onForget } = props;
  const [asking, setAsking] = useState(false);
  const next = words("everything_forget_next", account);
  return (
    <More label={words("everything_heading", handle)}>
      <div className="everything">
        {asking ? (
          <Notice
            live
            level="stop"
            title={words("everything_forget_sure", handle)}
            next={stopped ? `${next} ${words("everything_forget_stop")}` : next}
          >
            <div className="row">
              <Button small waits={waits} onClick={onForget}>
                {words("everything_forget_yes")}
              </Button>
              <Button kind="quiet" small onClick={() => setAsking(false)}>
                {words("reason_cancel")}
              </Button>
            </div>
          </Notice>
        ) : (
          <div className="row">
            <Button small icon={Download} waits={waits} onClick={onSave}>
              {words("everything_save")}
            </Button>
            <Button kind="quiet" small icon={Eraser} onClick={() => setAsking(true)}>
              {words("everything_forget", handle)}
            </Button>
          </div>
        )}
        <p className="quiet" role="status">
          {said}
        </p>
      </div>
    </More>
  );
}
